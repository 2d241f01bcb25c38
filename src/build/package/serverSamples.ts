import {
  CACHE_DEFAULT,
  CACHE_RULES,
  headersFor,
  MIME_TYPES,
  securityHeaders,
  SHARED_WITH_ORIGINS,
  TEXT_TYPES,
} from "./delivery";

/** Where the sample for nginx looks for what an administrator puts there. */
export const NGINX_PLACES = {
  certificate: "/etc/nginx/ssl/plan-indicators.crt",
  key: "/etc/nginx/ssl/plan-indicators.key",
  site: "/var/www/plan-indicators/site",
};

/** The sample for nginx, to be included by its `http` block. */
export function nginxSample(baseUrl: string, officeScript: string): string {
  const { hostname, port, pathname } = new URL(`${baseUrl}/`);
  const headers = Object.entries(securityHeaders(officeScript)).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const types = Object.entries(MIME_TYPES).map(([ending, type]) => `      ${type} ${ending};`);
  const caches = CACHE_RULES.map(({ pattern, value }) => `  "~${pattern.source}" "${value}";`);
  return `# Included by the http block: /etc/nginx/conf.d/plan-indicators.conf.
# The three paths are yours to change: certificate, key, and the folder site of this package.

map $uri $plan_indicators_cache {
${caches.join("\n")}
  default "${CACHE_DEFAULT}";
}

map $uri $plan_indicators_shared {
  "~${SHARED_WITH_ORIGINS.source}" "*";
  default "";
}

server {
  listen ${port === "" ? "443" : port} ssl;
  server_name ${hostname};
  server_tokens off;

  ssl_certificate ${NGINX_PLACES.certificate};
  ssl_certificate_key ${NGINX_PLACES.key};
  ssl_protocols TLSv1.2 TLSv1.3;

  location ${pathname} {
    alias ${NGINX_PLACES.site}/;
    limit_except GET { deny all; }

    types {
${types.join("\n")}
    }
    charset utf-8;
    charset_types ${TEXT_TYPES.join(" ")};

    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types ${TEXT_TYPES.filter((type) => type !== "text/html").join(" ")};

    add_header Cache-Control $plan_indicators_cache always;
    add_header Access-Control-Allow-Origin $plan_indicators_shared always;
${headers.join("\n")}
  }
}
`;
}

/**
 * The sample for IIS, which reads it in the folder that it serves. IIS knows no patterns without an extra
 * module, so folders and files whose answers are not the usual ones are named.
 *
 * @param files paths from the root of the site: `taskpane.html`
 */
export function iisSample(files: readonly string[], officeScript: string): string {
  const headers = Object.entries(securityHeaders(officeScript)).map(
    ([name, value]) => `        <add name="${name}" value="${escaped(value)}"/>`,
  );
  const types = Object.entries(MIME_TYPES).map(([ending, type]) => {
    const charset = TEXT_TYPES.includes(type) ? "; charset=utf-8" : "";
    return `      <remove fileExtension=".${ending}"/>
      <mimeMap fileExtension=".${ending}" mimeType="${type}${charset}"/>`;
  });
  const settings = new Map(files.map((file) => [file, iisSettings(file, officeScript)]));
  const locations = [...byPlace(settings)].map(
    ([place, setting]) => `  <location path="${escaped(place)}">
    <system.webServer>
      ${setting}
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false"/>
    <urlCompression doStaticCompression="true"/>
    <staticContent>
      ${iisCache(CACHE_DEFAULT)}
${types.join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By"/>
${headers.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${locations.join("\n")}
</configuration>
`;
}

/** As Microsoft documents `clientCache`: DisableCache says no-cache, UseMaxAge adds an age to what else is said. */
function iisCache(cache: string): string {
  const [, seconds] = /max-age=(\d+)/u.exec(cache) ?? [];
  if (seconds === undefined) return '<clientCache cacheControlMode="DisableCache"/>';
  const days = Number(seconds) / SECONDS_OF_A_DAY;
  const others = cache
    .split(", ")
    .filter((directive) => !directive.startsWith("max-age"))
    .join(", ");
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${others}"/>`;
}

const SECONDS_OF_A_DAY = 86_400;

/** What a file has beside the usual; empty where it has nothing. */
function iisSettings(file: string, officeScript: string): string {
  const headers = headersFor(`/${file}`, officeScript);
  const cache = headers["Cache-Control"] ?? CACHE_DEFAULT;
  const shared = headers["Access-Control-Allow-Origin"];
  return [
    ...(cache === CACHE_DEFAULT ? [] : [`<staticContent>${iisCache(cache)}</staticContent>`]),
    ...(shared === undefined
      ? []
      : [
          `<httpProtocol><customHeaders><add name="Access-Control-Allow-Origin" value="${shared}"/></customHeaders></httpProtocol>`,
        ]),
  ].join("");
}

/** A folder whose files are all alike goes by its own name, every other file by its. */
function byPlace(settings: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const folderOf = (file: string): string => file.split("/")[0] ?? file;
  const isAlike = (folder: string): boolean =>
    new Set([...settings].filter(([file]) => folderOf(file) === folder).map(([, each]) => each))
      .size === 1;
  return new Map(
    [...settings]
      .filter(([, setting]) => setting !== "")
      .map(([file, setting]) => [isAlike(folderOf(file)) ? folderOf(file) : file, setting]),
  );
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
