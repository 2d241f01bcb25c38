import type { StartText } from "./paneText";

export const START_EN_US: StartText = {
  begin: "Start here",
  builtIn: "Use a built-in plan",
  paste: "Paste my plan",
  file: "Read from a file",
  beginHint:
    "Choose plan, table and template and press “Insert”. The yellow cells are yours to fill in.",
  templates: "Templates",
  useTemplate: "Use",
  help: "Help",
  functions: "Functions by purpose, with examples to put into a cell",
  rules: "Rules",
  errors: "Errors and what to do",
  site: "Open the help pages",
  standing: (standing) => ` (${standing})`,
  diagnosis: "Diagnosis",
  diagnosisHint:
    "When you ask for help, send what stands below. No figure of the workbook is in it.",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "It could not be copied. All of it is selected now: press Ctrl+C.",
  facts: {
    addIn: "Add-in",
    host: "Host",
    language: "Language",
    sets: "Requirement sets",
    none: "not supported",
    functions: "Functions",
    functionCounts: (listed, registered) =>
      registered === null ? `${listed} listed` : `${listed} listed, ${registered} registered`,
    notRegistered: "Functions that are not registered",
    browser: "Browser",
    unread: (message) => `could not be read (${message})`,
  },
  failed: (message) =>
    `The help could not be read (${message}). Inserting and calculating go on; check the network and open this again.`,
};
