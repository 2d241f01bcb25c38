import type { HostReason } from "../../excel/hostReason";
import type { UnitProblem } from "../../layout/units/givenUnits";
import { MANAGE_EN_US } from "./manage.en-US";
import { OWN_TABLE_EN_US } from "./ownTable.en-US";
import type { PaneText } from "./paneText";
import { START_EN_US } from "./start.en-US";

const UNCHANGED = "The workbook is unchanged.";

export const PANE_EN_US: PaneText = {
  appName: "Plan Indicators",
  tabs: {
    start: "Start",
    insert: "Insert a table",
    plans: "Read a plan",
    returns: "Returns",
    sheets: "Sheets",
    functions: "Functions",
  },
  start: START_EN_US,
  choices: {
    plan: "Plan",
    table: "Table",
    template: "Template",
    noPlans: "There is no plan to choose from. Please ask whoever provides this add-in.",
    noTables: "This plan has no indicator tables. Please choose another plan.",
    noTemplates: "No template fits this table. Please choose another table.",
    planFacts: ({ documentNumber, date, edition }) =>
      [
        edition === "draft" ? "Draft for comment" : "Issued",
        date === null ? "" : englishDate(date),
        documentNumber ?? "",
      ]
        .filter((fact) => fact !== "")
        .join(" · "),
    tableFacts: ({ period, indicators }) =>
      `${period.firstYear}–${period.lastYear} · ${countOf(indicators.length, "indicator")}`,
    groups: {
      yearStart: "Start of the year: targets and tasks",
      quarter: "Each quarter: returns",
      year: "Each year: monitoring",
      evaluation: "Mid-term and end: evaluation",
      nextPlan: "Next plan: checks, comparison, transition",
      settings: "Settings",
      others: "Others",
    },
    templates: {
      completion: {
        name: "Completion of main indicators",
        description:
          "Targets against results, with completion and status computed; printed ratios are checked.",
        next: "Fill in the data date first, then the yellow results.",
      },
      monitoring: {
        name: "Yearly monitoring of main indicators",
        description:
          "Enter each year; total or latest value, completion and status at the data date follow.",
        next: "Fill in the data date first, then the yellow cells year by year.",
      },
      midterm: {
        name: "Mid-term evaluation",
        description:
          "Binding indicators first. Values come from yearly monitoring; gap, status, warning, what each remaining year must bring, counts and a summary paragraph follow. You add measures and proposals.",
        next: "Enter figures in yearly monitoring first, then write measures and proposals here.",
      },
      final: {
        name: "Final evaluation",
        description:
          "Binding indicators first. Values at the period's end against targets, with gap, status, counts and a summary paragraph. You add the reasons where a target was missed.",
        next: "Check the results first, then write the reasons where a target was missed.",
      },
      ledger: {
        name: "Work ledger",
        description:
          "What the plan commits itself to outside its tables: who leads, helps and answers for it, what each year brought, how far it is and the evidence; overdue and due soon at the data date.",
        next: "Fill in the data date first, then who leads, the figures of each year and the flag.",
      },
      projects: {
        name: "Key tasks and projects",
        description:
          "The tasks and projects of the plan's boxes: who answers for each, its stage, money planned and paid, progress and problems; shares paid and sums are worked out.",
        next: "Fill in stage, money and progress row by row.",
      },
      returnForm: {
        name: "Return form",
        description:
          "The form that units fill in: only inputs can be changed, every figure is checked with the reason said, and notations and rules are explained; it needs no add-in.",
        next: "Fill in the head and send it to the units; what comes back is reviewed and summed up under Returns.",
      },
      comparison: {
        name: "Comparison of two plans",
        description:
          "Indicators of the same name side by side, units converted exactly, with targets, completion and status of both; similar names are compared only after you confirm them.",
        next: "Enter figures in yearly monitoring of both plans; this sheet follows.",
      },
      planSheet: {
        name: "Plan sheet",
        description:
          "Puts the plan into the workbook as a plan of your own: indicators, units, bases and targets can be changed and are reviewed as you type; the other tables can be inserted from it, and functions find it.",
        next: "Look each indicator over, then check the sheet under the inserted sheets.",
      },
      succession: {
        name: "Transition from the last plan",
        description:
          "Each indicator beside what it was in the period before: kept, renamed, redefined, new or dropped, whether the two compare, base, target and result of then, and how the new target moves from there, in all and per year.",
        next: "Look each pair over, then write the notes.",
      },
      breakdown: {
        name: "Breakdown of targets",
        description:
          "Targets over years and units: counts and totals are split by weights and add up exactly; rates, bounds and structures are handed down unchanged. Every row is checked, and a confirmed sheet is locked.",
        next: "Look units and weights over, fill in the yellow cells, and confirm once all is balanced.",
      },
      overview: {
        name: "Overview",
        description:
          "One page: counts by status, indicators behind schedule with what each needs a year, warnings, and a chart of completion against time; follows the monitoring sheet.",
        next: "Nothing to fill in: enter figures in yearly monitoring, this page follows.",
      },
      verification: {
        name: "Verification",
        description:
          "Every printed figure recomputed: ratios, growth, parts and sums, bases against the last results, prose against tables, each with its grounds and verdict.",
        next: "Nothing to fill in: read the verdicts, and look up what does not agree.",
      },
      rules: {
        name: "Rules",
        description:
          "Thresholds of status and warning, the data date, units and their weights, each with its default and where that comes from; the other sheets' formulas refer to it.",
        next: "Fill in the data date and the units, and change thresholds where needed; all sheets follow.",
      },
    },
  },
  asks: {
    units: "Units and weights",
    unitsOptional: "Units and weights (optional)",
    unitsHint:
      "One unit a line; a weight may follow behind a comma, a tab or a space. Pasting from a sheet works too.",
    unitsPlaceholder: "Liwan,120\nYuexiu,100",
    unitsMissing: "Nothing can be inserted yet: please list the units, one a line.",
    unitsCount: (units) => {
      const weighted = units.filter(({ weight }) => weight !== null).length;
      const count = `${units.length} unit${units.length === 1 ? "" : "s"}`;
      return weighted === 0 ? count : `${count}, ${weighted} with a weight`;
    },
    unitProblem,
    moreProblems: (count) => `${count} more.`,
    unit: "Reporting unit (optional)",
    unitHint:
      "Printed on the form and kept in its identity; without it, the unit that receives the form fills it in. A unit of the breakdown sheet gets its own targets.",
    forms: "Export one for each unit",
    formsHint:
      "One file for each unit, packed into one .zip, with the unit’s name on the form and in its identity. Where every unit has a weight, targets that are totals or counts are split by weights as on the breakdown sheet; a breakdown sheet in the workbook gives the units and weights.",
    formsSave: "Export .zip",
    formsMissing: "Nothing can be exported yet: please list the units, one a line.",
    formsWorking: "Making the files…",
    formsSaved: (count, fileName) =>
      `“${fileName}” has been exported with ${count} file${count === 1 ? "" : "s"} in it; look in your downloads folder.`,
    formsBroke: (message) =>
      `The files could not be exported (${message}). The workbook is unchanged; please check the network and try again.`,
    compared: {
      otherPlan: {
        label: "Plan and table to compare with",
        none: "Nothing can be inserted yet: there is no other plan to compare with.",
      },
      lastPlan: {
        label: "Table of the period before",
        none: "Nothing can be inserted yet: no table’s period ends where this one begins.",
      },
    },
    nearPairs: "Indicators with similar names",
    nearPairsHint:
      "Their names are not quite the same: tick those that mean the same. The others are not compared.",
  },
  preview: {
    heading: "Preview of the sheet",
    size: (rows, columns, pages, paper) =>
      `${countOf(rows, "row")} × ${countOf(columns, "column")} · prints on about ${countOf(pages, "page")} of ${paper}`,
    picture: (sheetName, size) => `What sheet “${sheetName}” looks like, ${size}`,
    needs: "Added with it where the workbook has none: ",
    failed: (message) => `The preview could not be drawn (${message}). Inserting still works.`,
    enlarge: "Enlarge",
    enlarged: (sheetName) => `Preview of sheet “${sheetName}”`,
    scrolled: "What the sheet looks like; it scrolls",
    larger: "Larger",
    smaller: "Smaller",
    close: "Close",
  },
  indicators: {
    heading: (count) => `Indicators (${count})`,
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
    inserted: ({ sheetName, alsoInserted, refersTo }) =>
      `Sheet “${sheetName}” has been inserted.` +
      (alsoInserted.length === 0 ? "" : ` Added with it: ${alsoInserted.join(", ")}.`) +
      (refersTo.length === 0 ? "" : ` Its formulas refer to: ${refersTo.join(", ")}.`),
    present: (names) =>
      `The workbook has this sheet already: “${names.join("”, “")}”. Go to it, or insert another one?`,
    willReferTo: (names) => `The new sheet’s formulas will refer to “${names.join("”, “")}”.`,
    goToPresent: (name) => `Go to “${name}”`,
    insertAnother: "Insert another",
    insertNow: "Insert",
    cancel: "Cancel",
    whichMeant: MANAGE_EN_US.whichMeant,
    noneChosen: MANAGE_EN_US.noneChosen,
    openFindings: (sheetName, counts) =>
      `Entries of “${sheetName}” have open findings: ${MANAGE_EN_US.findings.counts(counts)}. Please check it on the tab “Sheets”.`,
    nextStep: (step) => `Next: ${step}`,
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
  manage: MANAGE_EN_US,
  ownTable: OWN_TABLE_EN_US,
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
    otherPurposes: "Others",
    words: "One of: ",
    examples: "Examples",
    putExample: "Put into the cell",
    exampleGives: (result) => `gives ${result}`,
    examplePut: (address) => `Put into ${address}.`,
    exampleFailed: (reason) =>
      reason.name === "cellFilled"
        ? `Cell ${reason.address} is not empty and was left as it is. Select an empty cell first.`
        : MANAGE_EN_US.refusal(reason),
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
      return `This version of Excel lacks something the insertion needs (${reason.member}). ${UNCHANGED} Please update Excel, or use Microsoft 365 or Excel 2024; “Export .xlsx” makes a file that needs no add-in.`;
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

function unitProblem(problem: UnitProblem): string {
  const at = `Line ${problem.line}`;
  switch (problem.name) {
    case "openQuote":
      return `From line ${problem.line} on a quotation mark is not closed.`;
    case "noName":
      return `${at} has no name of a unit.`;
    case "longName":
      return `${at}: the name is too long, at most ${problem.most} characters.`;
    case "sameName":
      return `${at}: “${problem.read}” stands in line ${problem.firstLine} already.`;
    case "noWeight":
      return `${at}: the weight “${problem.read}” is no number of at least 0.`;
    case "mixedPercent":
      return `${at}: the weight “${problem.read}” is not written as those before it. Please write all weights with % or none.`;
    case "tooMany":
      return `From line ${problem.line} on there are more than ${problem.most} units.`;
  }
}
