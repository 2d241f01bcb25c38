import type { SheetReason } from "../../excel/hostReason";
import type { EntryFinding } from "../../layout/review/entryFinding";
import type { Difference, Held } from "../../layout/refresh/differences";
import type { Refreshed } from "../../excel/refreshSheet";
import type { ReviewRuleId } from "../../rules/reviewing/reviewRules";
import type { LinkKey } from "../../templates/vocabulary/expression";
import { columnHeading } from "../sheets/columnWords";
import { RULE_ROWS } from "../sheets/ruleRows";
import type { ManageText } from "./paneText";
import { firstOf, shortened, shownAddress } from "./quoted";

const UNCHANGED = "The workbook is unchanged.";

const LINK_WORDS: Readonly<Record<LinkKey, string>> = {
  rules: "Rules and settings",
  monitoring: "Yearly monitoring",
};
const LINK_NAMES: Readonly<Record<string, string>> = LINK_WORDS;

export const MANAGE_EN_US: ManageText = {
  whichMeant: (key) =>
    `The workbook has several “${LINK_WORDS[key]}” sheets. Which one shall formulas refer to?`,
  noneChosen: "Please choose one.",
  reload: "Read the list again",
  reading: "Reading the workbook…",
  found: (count) => `${count} sheet${count === 1 ? "" : "s"} inserted by this add-in`,
  none: "The workbook has no sheet inserted by this add-in. Insert one under “Insert a table”, then read the list again.",
  version: (version, unit) => `template version ${version}${unit === null ? "" : ` · ${unit}`}`,
  otherTemplates: {
    corrections: "Trail of corrections",
    returnDesk: "Register of returns",
    returnFindings: "Findings about returns",
    returnRelations: "Relations to check",
    rollUp: "Roll-up",
    unitComparison: "Comparison of units",
  },
  actions: {
    goTo: "Go to",
    inspect: "Check",
    refresh: "Refresh",
    remove: "Remove",
    lock: "Lock",
    unlock: "Unlock",
    paste: "Paste a column",
    carryOver: "Carry on into the next plan",
    shareFormulas: "Copy to share (formulas)",
    shareValues: "Copy to share (values)",
    save: "Export .xlsx",
  },
  carryOver: {
    heading: (name, { firstYear, lastYear }, rows, missing) =>
      `Draft of “${name}” (${firstYear}–${lastYear}): ${rows} indicators keep their names, units, attributes, natures and directions; last values become bases, and targets stay empty.` +
      (missing === 0 ? "" : ` ${missing} have no value that can be used: their bases stay empty.`),
    base: (text, upTo, isExpected) =>
      `base ${text}${isExpected ? ` (expected: counted up to ${upTo})` : ""}`,
    missing: {
      notReported: "nothing reported: no base",
      inError: "the figure is under error: no base",
      yearLeftOut: "a year of the total is left out: no base",
      partOfYear: "only a part of a year is known: no base",
    },
    write: "Write the plan sheet",
    save: "Download the draft (.json)",
    saved: (fileName) => `Downloaded “${fileName}”; the workbook was not changed.`,
  },
  wholeWorkbook: "All sheets",
  shared: (sheetNames, also) =>
    `Added, to work without the add-in, with the originals unchanged: “${sheetNames.join("”, “")}”.` +
    (also.length === 0 ? "" : ` Copies of what is referred to came along: ${also.join(", ")}.`),
  saved: (fileName) =>
    `“${fileName}” has been exported with what was entered; look in your downloads folder.`,
  lost: (sheetName, addresses) =>
    `What stands in ${addresses.length} cell(s) of “${sheetName}” is not included, since the template has no place for it: ${firstOf(addresses, ", ")}. Please copy what is needed by hand.`,
  leftOut: (sheetNames) =>
    `Left out, because plan, table or template is not known here (a newer add-in may have inserted it): “${sheetNames.join("”, “")}”.`,
  errorsCopied: (sheetName, count) =>
    ` “${sheetName}” holds ${count} error${count === 1 ? "" : "s"}, kept as text; please look at the original before you share it.`,
  sameAs: (names, referredBy) =>
    `The same sheet as “${names.join("”, “")}”: one is a copy. ` +
    (referredBy.length === 0
      ? "No other sheet refers to this one."
      : `Referring to this one: ${referredBy.join(", ")}.`),
  refersToOneOf: ({ key, candidates, current }) =>
    current === null
      ? `It is not clear which “${LINK_WORDS[key]}” this sheet shall refer to: “${candidates.join("”, “")}”.`
      : `It refers to “${current}”; the same sheet stands in the workbook as “${candidates.filter((name) => name !== current).join("”, “")}”, too.`,
  chooseAnother: "Choose again",
  locked:
    "Locked: weights and confirmation cannot be changed. To change them, take the confirmation back in its line on the sheet, then press Unlock.",
  unlocked: "Unlocked: weights and confirmation can be changed.",
  stillConfirmed:
    "Not unlocked: the sheet still says that it is confirmed. Please take that back in its line on the sheet first, then press Unlock.",
  notConfirmed: (says) =>
    says === null
      ? "Not locked: the sheet has no line to confirm it on."
      : `Not locked; the sheet says “${says}”. Please balance its rows and confirm it on its own line, then press Lock again.`,
  cancel: "Cancel",
  working: "Working…",
  asTemplate: "As the template makes it; nothing was changed by hand.",
  allClean:
    "Nothing was found about the entries; the sheet is as the template makes it, and nothing was changed by hand.",
  findings: {
    counts: ({ errors, checks, missing }) =>
      [
        ...(errors === 0 ? [] : [`${errors} error${errors === 1 ? "" : "s"}`]),
        ...(checks === 0 ? [] : [`${checks} to check`]),
        ...(missing === 0 ? [] : [`${missing} not filled in`]),
      ].join(", "),
    heading: "Entries",
    none: "Nothing was found about the entries.",
    templateHeading: "Compared with the template",
    severities: { error: "Error", check: "Check", missing: "Not filled in" },
    place: ({ row, column, rowName, columnName }) =>
      [shownAddress(row, column), rowName, columnName].filter((part) => part !== "").join(" · "),
    sentence: findingEnUS,
    more: (count) => `${count} more, not listed.`,
    apply: (suggested) => `Make it ${suggested}`,
    by: "Corrected by (for the trail, with “Make it”)",
    byMissing: "Please say first who corrects.",
    // The trail is a sheet, in the words of sheets.
    reason: ({ ruleId, sentence }) => `${ruleId ?? ""} ${sentence ?? ""}`.trim().slice(0, 200),
    applied: (address, value, trailName) =>
      `${address} is ${value} now; the old value, why and by whom stand on sheet “${trailName}”.`,
    rules: {
      heading: "Summary by rule",
      totals: (kind, { passed, failed, notJudged }) =>
        `${kind === "error" ? "Errors" : "To check"}: ${passed} passed, ${failed} failed, ${notJudged} not judged`,
      columns: ["Rule", "Passed", "Failed", "Not judged"],
      name: (rule) => `${rule} ${RULE_NAMES[rule]}`,
      switchedOff: (rules) => `Switched off: ${rules.join(", ")}`,
    },
  },
  changed: {
    heading: "Changed settings",
    setting: ({ name, value, before, isOnRecord }) =>
      isOnRecord ? `${name}: ${value}, on record` : `${name}: ${before} is ${value} now`,
    notOnRecord:
      "These changes are not on record. Say by whom and why, and put each into the trail of corrections.",
    by: "Changed by",
    reason: "Why",
    record: "Put on record",
    missing: "Please say first who changed it and why.",
    recorded: ({ name }, trailName) =>
      `The change of “${name}” stands on sheet “${trailName}” now.`,
  },
  differ: (count) =>
    `${count} difference${count === 1 ? "" : "s"} from the template. Entries do not count.`,
  moreDifferences: (count) => `${count} more, not listed.`,
  difference: differenceEnUS,
  paste: {
    heading: "Paste a column",
    column: "Into which column",
    pairs: "Names and figures",
    hint: "Copy two columns elsewhere, indicator names and figures, and paste them here. They are placed by name, and you see where before anything is written.",
    placeholder: "name\t6.2\nname\t46.9",
    noColumns: "The sheet has no column that figures are entered into.",
    write: (count) => `Write ${count}`,
    goesTo: (address) => `goes to ${address}`,
    held: (address, value) =>
      `${address} holds ${value} already and is left as it is; “Correct an entry” changes it.`,
    noFigure: "no figure: nothing is written",
    noRow: "no indicator of this name: nothing is written",
    alike: "The name is not quite the same; please choose:",
    whichRow: (name) => `Row for “${name}”`,
    notWritten: "not written",
    written: (count, kept) =>
      `${count} written.` + (kept === 0 ? "" : ` ${kept} left, because the cell holds a figure.`),
  },
  goToDifference: (address) => `Go to ${address}`,
  unknownFunctions: (count) =>
    `${count} formula${count === 1 ? "" : "s"} show${count === 1 ? "s" : ""} #NAME?: the workbook was opened or saved where this add-in was absent. Press Refresh to write the formulas again; every entry is kept. Please refresh the other sheets, too.`,
  refreshed: ({ restored, mended, notMended }) =>
    [
      "Refreshed from the template; every entry was kept.",
      ...restored.map(restoredEnUS),
      ...(mended.length === 0 ? [] : [`Mended, since they refer to it: ${mended.join(", ")}.`]),
      ...(notMended.length === 0
        ? []
        : [
            `“${notMended.join("”, “")}” refers to it, too, and was changed by hand besides: please check and refresh each.`,
          ]),
    ].join(" "),
  acceptQuestion:
    "The cells above will hold what the template has again; entries are kept. Refresh?",
  accept: "Restore and refresh",
  losses: (count) =>
    `Not refreshed: ${count} thing${count === 1 ? "" : "s"} would be lost. Please move or delete them first, then press Refresh again.`,
  removeQuestion: (sheetName) =>
    `Remove sheet “${sheetName}”? What was entered in it is deleted too and cannot be brought back.`,
  referredBy: "Formulas of these sheets refer to it and will show #REF!: ",
  removeNow: "Remove",
  removed: (sheetName) => `Sheet “${sheetName}” has been removed.`,
  correction: {
    heading: "Correct an entry",
    hint: "Select the entry on its sheet, then press “Read the selected cell”. The correction is written down.",
    read: "Read the selected cell",
    noEntry:
      "The selection is no entry. Please select one entry (pale yellow) on a sheet of this add-in.",
    entry: ({ sheetName, address, rowLabel, columnLabel }) =>
      [`${sheetName}!${address}`, rowLabel, columnLabel].filter((part) => part !== "").join(" · "),
    blank: "blank",
    oldValue: "Value now: ",
    newValue: "New value (empty: no data)",
    by: "Corrected by",
    reason: "Reason",
    correct: "Correct",
    missing: "Please say who corrects and why.",
    sameValue: "The new value is the value now; there is nothing to correct.",
    corrected: (address, trailName) =>
      `${address} has been corrected; both values, who, when and why stand on sheet “${trailName}”.`,
    goToTrail: "Show the trail",
  },
  refusal,
  goToFailed: (sheetName, reason) =>
    reason.name === "sheetMissing"
      ? `Sheet “${sheetName}” is not in the workbook. It may have been renamed or deleted; please read the list again.`
      : refusal(reason),
  broke: (message) =>
    `Something unexpected went wrong (${message}). Please look at the workbook, then try again.`,
};

/** [§14] What a rule finds, in English; the sheet itself says it in Chinese. */
const FOUND: Readonly<Record<string, string>> = {
  E1: "cannot be read as a figure",
  E2: "has a unit of another kind than the row’s",
  E3: "has another unit than the row’s",
  E4: "is a structure, a time or a date where a number belongs, or the reverse",
  E5: "is below zero, which this row cannot be",
  E6: "is above 100, and the row is a share of a whole",
  E7: "looks like a percentage that was stored as a fraction",
  E8: "is far from last year’s figure, the base or the target: is the unit right?",
  E9: "is a fraction of what is counted one by one",
  E10: "changed much against last year",
  E11: "is above the row that it is a part of",
  E12: "stands in a year that the data date has not reached",
  E13: "was left out between two years that are reported",
  E14: "does not keep the target that was to be kept",
  E15: "is below the earlier total to date",
};

/** The rules of the review, by what they look for. */
const RULE_NAMES: Readonly<Record<ReviewRuleId, string>> = {
  E1: "Figures that cannot be read",
  E2: "Units of another kind",
  E3: "Another unit of the same kind",
  E4: "Structures, times, dates and numbers mistaken for each other",
  E5: "Below zero",
  E6: "Shares above 100",
  E7: "Percentages stored as fractions",
  E8: "Far from last year, base or target",
  E9: "Fractions of what is counted one by one",
  E10: "Much changed against last year",
  E11: "Parts above their whole",
  E12: "Years beyond the data date",
  E13: "Years left out",
  E14: "Targets to be kept that were broken",
  E15: "Totals to date that fall",
};

function findingEnUS({ ruleId, found, suggested }: EntryFinding): string {
  if (ruleId === null) return "The data date has come, and nothing is entered.";
  const what = found === null ? "The figure" : `“${String(found)}”`;
  const meant = suggested === null ? "" : ` Probably ${suggested} is meant.`;
  return `${what} ${FOUND[ruleId] ?? "has to be looked at"}.${meant}`;
}

/** The settings of a 规则设置 that was deleted are gone with it. */
function restoredEnUS({ sheetName, template }: Refreshed["restored"][number]): string {
  if (template !== "rules") {
    return `“${sheetName}” had been deleted and is there again; what was entered in it is lost, please enter it again.`;
  }
  return `“${sheetName}” had been deleted and is there again with its defaults; what was set in it is lost, please go through: ${SETTING_NAMES.join(", ")}, the rules of the review, and the list of units with their weights.`;
}

/** What can be set, by the names that the sheet prints. */
const SETTING_NAMES: readonly string[] = Object.entries(RULE_ROWS)
  .filter(([key]) => key !== "period")
  .map(([, { name }]) => name);

function refusal(reason: SheetReason): string {
  switch (reason.name) {
    case "workbookProtected":
      return `The workbook’s structure is protected. ${UNCHANGED} Turn off “Protect Workbook” on the Review tab, then try again.`;
    case "sheetMissing":
      return `Sheet “${reason.sheetName}” is not in the workbook. It may have been renamed or deleted. ${UNCHANGED} Please read the list again.`;
    case "cellEditing":
      return `A cell is being edited. ${UNCHANGED} Press Enter or Esc to finish editing, then try again.`;
    case "apiMissing":
      return `This version of Excel lacks something that is needed (${reason.member}). ${UNCHANGED} Please update Excel, or use Microsoft 365 or Excel 2024.`;
    case "hostFailed":
      return `Excel did not complete this (${reason.code}: ${reason.message}). ${afterFailure(reason.leftOver)}`;
    case "notOurSheet":
      return `Sheet “${reason.sheetName}” was not inserted by this add-in, or its hidden keys have been deleted, so it cannot be checked or refreshed. ${UNCHANGED}`;
    case "unknownOrigin":
      return `The plan, table or template of sheet “${reason.sheetName}” is not known here; a newer add-in may have inserted it. ${UNCHANGED}`;
    case "nothingToShare":
      return `No sheet of the workbook uses this add-in’s functions; copies are not copied again. ${UNCHANGED}`;
    case "sheetProtected":
      return `Sheet “${reason.sheetName}” is protected with a password. ${UNCHANGED} Use “Unprotect Sheet” with the password on the Review tab, then try again.`;
    case "lastSheet":
      return `A workbook keeps at least one sheet, so “${reason.sheetName}” cannot be removed. Please add a sheet first.`;
    case "noEntry":
      return `Cell ${reason.address} is no entry. ${UNCHANGED} Please select another one.`;
    case "entryChanged":
      return `Cell ${reason.address} holds “${reason.found}” by now. ${UNCHANGED} Please read the selected cell again.`;
    case "noNumber":
      return `Cell ${reason.address} takes numbers only, and “${reason.read}” is none. ${UNCHANGED}`;
    case "notAllowed":
      return `Cell ${reason.address} does not take “${reason.read}”; its prompt says what it takes. ${UNCHANGED}`;
  }
}

function afterFailure(leftOver: string | null): string {
  if (leftOver === null) return "Please look at the workbook, then try again.";
  return `The sheet may be unfinished; what it held before is kept on sheet “${leftOver}”. Please compare them and delete one.`;
}

/** What about a sheet is not as its template makes it, in one sentence. */
function differenceEnUS(difference: Difference): string {
  switch (difference.name) {
    case "rowMissing":
      return difference.called === undefined
        ? `Missing: ${rowName(difference.key)}.`
        : `Missing: the row of “${difference.called}”, which the plan has.`;
    case "columnMissing":
      return `Missing: ${columnName(difference.key)}.`;
    case "rowGone":
      return `${at(difference)}: the plan no longer has “${shortened(difference.called)}”. Refresh takes the row away.`;
    case "rowDoubled":
      return `Found twice, perhaps copied: ${rowName(difference.key)}. Please delete the row that is too many.`;
    case "linkLost":
      return `${difference.template === null ? "A sheet referred to" : (LINK_NAMES[difference.template] ?? "A sheet referred to")} has been deleted (${difference.sheetName}): the formulas of ${difference.count} cells have lost it. Refresh inserts it again.`;
    case "cellChanged":
      return isFormula(difference.expected)
        ? `${at(difference)} was changed: the template has ${held(difference.expected)}, the sheet ${held(difference.found)}.`
        : `${at(difference)} is not as the plan or the template has it: it should be ${held(difference.expected)} and is ${held(difference.found)}.`;
    case "notOurs":
      return `${at(difference)} holds something that is not the template’s: ${held(difference.found)}. Please move it away first.`;
    case "noPlace":
      return `${at(difference)}: the entry ${held(difference.found)} has no place in the template now. Please move it away first.`;
  }
}

const at = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  shownAddress(row, column);

const isFormula = (value: Held): boolean => typeof value === "string" && value.startsWith("=");

function held(value: Held): string {
  if (value === null) return "a blank";
  if (typeof value !== "string") return String(value).toUpperCase();
  return value.startsWith("=") ? `the formula ${shortened(value)}` : `“${shortened(value)}”`;
}

/** By the row's hidden key; what has no name of its own goes by the key, which can be searched for. */
function rowName(key: string): string {
  const [, kind = "", number = ""] = /^(i|note\.|unit\.)(\d+)$/u.exec(key) ?? [];
  if (kind === "i") return `the row of indicator ${number}`;
  if (kind === "note.") return `note ${number} below the table`;
  if (kind === "unit.") return `the row of unit ${number}`;
  if (key === "title") return "the title";
  if (key === "settings") return "the row of settings below the title";
  if (key.endsWith(".headings")) return "the row of headings";
  if (key.startsWith("above.")) {
    return `the group heading above ${rowName(key.slice("above.".length))}`;
  }
  return `a row (key ${key})`;
}

function columnName(key: string): string {
  const [, year = ""] = /^y(\d+)$/u.exec(key) ?? [];
  if (year !== "") return `the column of year ${year}`;
  if (key.startsWith("u.")) return `the column “${key.slice("u.".length)}”`;
  const heading = columnHeading(key);
  if (heading !== null) return `the column “${heading}”`;
  return key === "base" ? "the column of bases" : `a column (key ${key})`;
}
