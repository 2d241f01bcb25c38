import { DEPLOYMENT_TEXT } from "../text/commands";

/** What manifest.xml in the repository stands for: the development server, the namespace PLAN. */
const WRITTEN_BASE_URL = "https://localhost:3000";
const WRITTEN_NAMESPACE = '<bt:String id="Functions.Namespace" DefaultValue="PLAN"/>';

/** What a build is made for. */
export interface Deployment {
  /** Where the built files are served, over https: `https://plan.example.gov.cn/indicators`. */
  readonly baseUrl: string;
  /** What stands before the function names in formulas: `PLAN` in `PLAN.COMPLETION`. */
  readonly namespace: string;
}

/** The manifest for one place of deployment. Throws, and so stops the build, on a setting that Excel would refuse. */
export function manifestFor(xml: string, { baseUrl, namespace }: Deployment): string {
  if (!xml.includes(WRITTEN_BASE_URL)) throw new Error(`manifest.xml names no ${WRITTEN_BASE_URL}`);
  if (!xml.includes(WRITTEN_NAMESPACE)) throw new Error(`manifest.xml lacks ${WRITTEN_NAMESPACE}`);
  const base = escapeAttribute(checkedBaseUrl(baseUrl));
  return inNamespace(xml, checkedNamespace(namespace)).replaceAll(WRITTEN_BASE_URL, () => base);
}

/** The text with the functions named as they are built: what is written for PLAN says the other namespace. */
export function inNamespace(text: string, namespace: string): string {
  return text.replace(/(?<![A-Za-z0-9])PLAN(?![A-Za-z0-9])/gu, () => namespace);
}

/** @throws with the sentence that says what is wrong with the address */
export function checkedBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw new Error(DEPLOYMENT_TEXT.noAddress(baseUrl));
  const { protocol, username, search, hash, href } = new URL(baseUrl);
  if (protocol !== "https:") throw new Error(DEPLOYMENT_TEXT.noHttps(baseUrl));
  if (username !== "" || search !== "" || hash !== "") {
    throw new Error(DEPLOYMENT_TEXT.notOnlyAddress(baseUrl));
  }
  return href.replace(/\/+$/, "");
}

/** @throws with the sentence that says what a namespace may be */
export function checkedNamespace(namespace: string): string {
  // Excel keeps the functions in files as _xldudf_PLAN_COMPLETION, and an ASCII name is the same in every locale.
  if (!/^[A-Z][A-Z0-9]*$/.test(namespace)) throw new Error(DEPLOYMENT_TEXT.noNamespace(namespace));
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
    throw new Error(DEPLOYMENT_TEXT.noOfficeJs(setting, Object.keys(OFFICE_SCRIPTS)));
  }
  return source;
}
