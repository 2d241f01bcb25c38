import type { HostReason } from "../excel/hostReason";
import type { PaneText } from "./paneText";

const UNCHANGED = "The workbook is unchanged.";

export const PANE_EN_US: PaneText = {
  language: "en-US",
  appName: "Plan Indicators",
  startFailed: (message) =>
    `The add-in could not start (${message}). Please close and reopen the task pane; if that does not help, ask whoever provides this add-in.`,
  tabs: { insert: "Insert a table", functions: "Functions" },
  choices: {
    plan: "Plan",
    table: "Table",
    template: "Template",
    noPlans: "There is no plan to choose from. Please ask whoever provides this add-in.",
    noTables: "This plan has no indicator tables. Please choose another plan.",
    noTemplates: "No template fits this table. Please choose another table.",
    planFacts: ({ documentNumber, date, standing }) =>
      [
        standing === "draft" ? "Draft for comment" : "Issued",
        englishDate(date),
        documentNumber ?? "",
      ]
        .filter((fact) => fact !== "")
        .join(" · "),
    tableFacts: ({ period, indicators }) =>
      `${period.firstYear}–${period.lastYear} · ${countOf(indicators.length, "indicator")}`,
    templates: {
      completion: {
        name: "Completion of main indicators",
        description:
          "Targets against results, with completion and status computed; printed ratios are checked.",
      },
      monitoring: {
        name: "Yearly monitoring of main indicators",
        description:
          "Enter each year; total or latest value, completion and status at the data date follow.",
      },
      rules: {
        name: "Rules",
        description:
          "Thresholds of status and warning, the data date, units and their weights, each with its default and where that comes from; the other sheets' formulas refer to it.",
      },
    },
  },
  indicators: {
    heading: (count) => `Preview (${countOf(count, "indicator")})`,
    columns: {
      number: "No.",
      name: "Indicator",
      unit: "Unit",
      target: "Target",
      attribute: "Attribute",
    },
    attributes: { binding: "Binding", anticipatory: "Anticipatory" },
  },
  insertion: {
    insert: "Insert",
    progress: "Insertion progress",
    steps: {
      checking: "Checking the workbook…",
      writing: "Writing the new sheet…",
      finishing: "Finishing…",
    },
    inserted: (sheetName, also) =>
      `Sheet “${sheetName}” has been inserted.` +
      (also.length === 0 ? "" : ` Added with it: ${also.join(", ")}.`),
    goTo: "Go to sheet",
    insertFailed,
    goToFailed,
    insertBroke: (message) =>
      `Something unexpected went wrong (${message}). If an unfinished sheet has appeared in the workbook, delete it, then try again.`,
    goToBroke: (message) =>
      `Something unexpected went wrong (${message}). Please use the tabs at the bottom of the workbook.`,
    save: "Export .xlsx",
    saveHint:
      "Saves a workbook that needs no add-in, for Excel, WPS or LibreOffice; it is made on this computer and not uploaded",
    saving: "Making the file…",
    saved: (fileName) => `“${fileName}” has been exported; look in your downloads folder.`,
    saveBroke: (message) =>
      `The file could not be exported (${message}). The workbook is unchanged; please check the network and try again.`,
  },
  functions: {
    search: "Find a function",
    searchHint: "Name or purpose, e.g. status",
    loading: "Reading the function descriptions…",
    found: (count, total) =>
      count === total ? countOf(total, "function") : `${count} of ${countOf(total, "function")}`,
    noneFound: (words) => `No function matches “${words}”. Please try another word.`,
    noFunctions: "The function descriptions are empty. Please ask whoever provides this add-in.",
    parameters: "Parameters",
    optional: "optional",
    repeating: "repeatable",
    help: "Open help",
    failed: (message) =>
      `The function descriptions could not be read (${message}). Inserting tables and calculating formulas still work. Please check the network and try again.`,
    retry: "Try again",
  },
};

function insertFailed(reason: HostReason): string {
  switch (reason.name) {
    case "workbookProtected":
      return `The workbook’s structure is protected, so no sheet can be added. ${UNCHANGED} Turn off “Protect Workbook” on the Review tab, then press Insert again.`;
    case "sheetMissing":
      return `Sheet “${reason.sheetName}” is not in the workbook. ${UNCHANGED} Press Insert again.`;
    case "cellEditing":
      return `A cell is being edited, so Excel accepts no changes now. ${UNCHANGED} Press Enter or Esc to finish editing, then press Insert again.`;
    case "apiMissing":
      return `This version of Excel lacks something the insertion needs (${reason.member}). ${UNCHANGED} Please update Excel, or use Microsoft 365 or Excel 2024.`;
    case "hostFailed":
      return `Excel did not complete the insertion (${reason.code}: ${reason.message}). ${afterFailure(reason.leftOver)}`;
  }
}

function afterFailure(leftOver: string | null): string {
  if (leftOver === null) {
    return `${UNCHANGED} Please try again; if it still fails, save and reopen the workbook first.`;
  }
  return `The unfinished sheet “${leftOver}” could not be removed; nothing else has changed. Please delete that sheet and try again.`;
}

function goToFailed(sheetName: string, reason: HostReason): string {
  switch (reason.name) {
    case "sheetMissing":
      return `Sheet “${sheetName}” is not in the workbook. It may have been renamed or deleted.`;
    case "cellEditing":
      return "A cell is being edited. Press Enter or Esc to finish editing, then try again.";
    case "workbookProtected":
    case "apiMissing":
    case "hostFailed":
      return `Excel could not go to sheet “${sheetName}” (${detailOf(reason)}). Please use the tabs at the bottom of the workbook.`;
  }
}

function detailOf(reason: Exclude<HostReason, { name: "sheetMissing" | "cellEditing" }>): string {
  switch (reason.name) {
    case "workbookProtected":
      return "the workbook is protected";
    case "apiMissing":
      return `${reason.member} is missing`;
    case "hostFailed":
      return `${reason.code}: ${reason.message}`;
  }
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** `2021-08-26` → 26 August 2021, `2022-07` → July 2022. */
function englishDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const monthText = MONTHS[Number(month) - 1] ?? "";
  const dayText = day === "" ? "" : String(Number(day));
  return [dayText, monthText, year].filter((part) => part !== "").join(" ");
}

const countOf = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;
