/** What manifest.xml in the repository stands for: the development server, the namespace PLAN. */
const WRITTEN_BASE_URL = "https://localhost:3000";
const WRITTEN_NAMESPACE = '<bt:String id="Functions.Namespace" DefaultValue="PLAN"/>';

interface ManifestSettings {
  /** Where the built files are served, over https: `https://plan.example.gov.cn/indicators`. */
  readonly baseUrl: string;
  /** What stands before the function names in formulas: `PLAN` in `PLAN.COMPLETION`. */
  readonly namespace: string;
}

/** The manifest for one place of deployment. Throws, and so stops the build, on a setting that Excel would refuse. */
export function manifestFor(xml: string, { baseUrl, namespace }: ManifestSettings): string {
  if (!xml.includes(WRITTEN_BASE_URL)) throw new Error(`manifest.xml names no ${WRITTEN_BASE_URL}`);
  if (!xml.includes(WRITTEN_NAMESPACE)) throw new Error(`manifest.xml lacks ${WRITTEN_NAMESPACE}`);
  const base = escapeAttribute(checkedBaseUrl(baseUrl));
  const namespaceLine = WRITTEN_NAMESPACE.replace("PLAN", checkedNamespace(namespace));
  return xml
    .replaceAll(WRITTEN_BASE_URL, () => base)
    .replace(WRITTEN_NAMESPACE, () => namespaceLine);
}

function checkedBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw new Error(`The base URL cannot be read: ${baseUrl}`);
  const { protocol, username, search, hash, href } = new URL(baseUrl);
  if (protocol !== "https:") throw new Error(`Excel loads add-ins over https only: ${baseUrl}`);
  if (username !== "" || search !== "" || hash !== "") {
    throw new Error(`The base URL is a host and a folder, nothing else: ${baseUrl}`);
  }
  return href.replace(/\/+$/, "");
}

function checkedNamespace(namespace: string): string {
  // Excel keeps the functions in files as _xldudf_PLAN_COMPLETION, and an ASCII name is the same in every locale.
  if (!/^[A-Z][A-Z0-9]*$/.test(namespace)) {
    throw new Error(`The namespace is capital letters and digits, a letter first: ${namespace}`);
  }
  return namespace;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Where the task pane loads office.js from. Microsoft supports its CDNs; closed networks need the copy. */
const OFFICE_SCRIPTS: Readonly<Record<string, string>> = {
  self: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The address of office.js for a build setting; a word that is none of them stops the build. */
export function officeScript(setting: string): string {
  const source = OFFICE_SCRIPTS[setting];
  if (source === undefined) {
    const known = Object.keys(OFFICE_SCRIPTS).join(", ");
    throw new Error(`PLAN_OFFICE_JS is "${setting}"; it takes one of: ${known}.`);
  }
  return source;
}
