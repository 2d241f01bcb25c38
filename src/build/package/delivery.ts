import path from "node:path";

/**
 * How the files of a package are to be served: the one source of the samples for nginx and IIS, and of the
 * server that the tests use.
 */
export const MIME_TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  map: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xml: "text/xml",
};

/** All but pictures is UTF-8, and made small on its way. */
export const TEXT_TYPES = [...new Set(Object.values(MIME_TYPES))].filter(
  (type) => type !== "image/png",
);

/** Which files a browser may keep for how long; the first pattern that fits a path counts. */
export const CACHE_RULES: readonly { readonly pattern: RegExp; readonly value: string }[] = [
  // Another content has another name.
  {
    pattern: /\/office-[0-9.]+\/|\.[0-9a-f]{8}\.js(\.map|\.LICENSE\.txt)?$/u,
    value: "public, max-age=31536000, immutable",
  },
  { pattern: /\/assets\/[^/]+\.(png|svg)$/u, value: "public, max-age=86400" },
];

/** Pages, manifest and lists of functions keep their names, so that they are asked for anew each time. */
export const CACHE_DEFAULT = "no-cache";

/** Excel on the web reads the lists of functions from a page of its own origin. */
export const SHARED_WITH_ORIGINS = /\/functions(\.[A-Za-z-]+)?\.json$/u;

/**
 * Headers that every answer has.
 *
 * Scripts are the package's own files and office.js, and nothing in the place of a script: office.js was tried
 * as Excel for Windows, Mac and the web loads it, and needs neither `unsafe-inline` nor `unsafe-eval`. Styles are
 * put into the page by scripts. Nothing says who may frame the pane: Excel on the web does, from an address that
 * differs by tenant, and elsewhere the pane has no workbook to act upon.
 *
 * @param officeScript where office.js is loaded from
 */
export function securityHeaders(officeScript: string): Readonly<Record<string, string>> {
  const cdn = URL.canParse(officeScript) ? ` ${new URL(officeScript).origin}` : "";
  const policy = [
    "default-src 'none'",
    `script-src 'self'${cdn}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${cdn}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}

/** The headers of one file, by its path from the root of the site: `/taskpane.html`. */
export function headersFor(
  pathname: string,
  officeScript: string,
): Readonly<Record<string, string>> {
  const type = MIME_TYPES[path.posix.extname(pathname).slice(1)];
  const charset = type !== undefined && TEXT_TYPES.includes(type) ? "; charset=utf-8" : "";
  return {
    ...securityHeaders(officeScript),
    ...(type === undefined ? {} : { "Content-Type": `${type}${charset}` }),
    "Cache-Control":
      CACHE_RULES.find(({ pattern }) => pattern.test(pathname))?.value ?? CACHE_DEFAULT,
    ...(SHARED_WITH_ORIGINS.test(pathname) ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}
