/** Where the task pane loads office.js from. Microsoft supports its CDNs; closed networks need the copy. */
const SOURCES: Readonly<Record<string, string>> = {
  self: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The address of office.js for a build setting; a word that is none of them stops the build. */
export function officeScript(setting: string): string {
  const source = SOURCES[setting];
  if (source === undefined) {
    const known = Object.keys(SOURCES).join(", ");
    throw new Error(`PLAN_OFFICE_JS is "${setting}"; it takes one of: ${known}.`);
  }
  return source;
}
