import type { ColumnRole } from "../../plan/tables/headings";
import { MANAGE_EN_US } from "../pane/manage.en-US";
import { xlsxProblemEn } from "../problems/xlsxProblems.en-US";
import type { ReadingText } from "./readingText";

const ROLES: Readonly<Record<ColumnRole, string>> = {
  number: "Number",
  name: "Indicator",
  group: "Group",
  partOf: "Part of",
  unit: "Unit",
  base: "Base",
  target: "Target",
  total: "Target, total over the plan's years",
  averageOrTotal: "Target, yearly average or total",
  growth: "Target, yearly growth",
  actual: "Actual",
  printedCompletion: "Printed completion",
  attribute: "Attribute",
  nature: "Nature",
  direction: "Direction",
  responsible: "Responsible",
  numerator: "Numerator",
  denominator: "Denominator",
  note: "Note",
  yearValue: "A year between (not read)",
  notRead: "Not read",
};

const COLUMN_NEEDED = { name: "指标", unit: "单位", target: "目标值", attribute: "属性" };

export const READING_EN_US: ReadingText = {
  heading: "Read a plan",
  hint: "Paste the plan's table of indicators (from Word, a PDF or a web page) anywhere in a sheet, select it and read it; or paste it below, or read it from a file. You see what was understood, and correct it, before anything is written.",
  ways: {
    selection: "Read the selected cells",
    paste: "Paste a table",
    pasteHint: "A table copied from Word or a web page, or a PDF's text with one cell a line.",
    readPaste: "Read the pasted text",
    file: "Read from a file",
    fileHint: ".xlsx, .xls, .et, .ods, .csv, or this product's plan .json.",
  },
  working: "Reading…",
  broke: (message) => `It was not finished: ${message}. The workbook is as it was.`,
  nothingSelected:
    "The selected cells hold nothing, or too much. Select the cells of the plan's table and try again.",
  nothingFound: "The file holds no table that could be read.",
  whichSheet: "Sheet to read",
  fileProblem: xlsxProblemEn,
  whole: (name, title, period) => `${name}: ${title}, ${period}`,
  tableOf: (id, title, indicators) => `${id} ${title} (${indicators})`,
  rowOf: (number, name) => `${number} ${name}`,
  toCheck: "Please look at before writing",
  jsonProblems: (lines) => `This .json cannot be used: ${lines.join(" ")}`,
  found: (indicators, asked) =>
    `${indicators} indicators were read` +
    (asked === 0 ? ", without a doubt." : `; ${asked} places to look at.`),
  head: "The plan",
  fields: {
    name: "Short name (简称)",
    title: "Full title",
    issuer: "Issuer",
    documentNumber: "Document number",
    date: "Date",
    edition: "State",
    period: "Period",
    source: "Source",
    tableId: "Table",
    tableTitle: "Table's title",
  },
  fieldHints: {
    name: "Formulas and lists find the plan by it",
    date: "2026-03-18 or 2026-03",
    period: "十五五 or 2026-2030",
  },
  editions: { issued: "Issued", draft: "Draft for comment" },
  columns: "What the columns are",
  roles: ROLES,
  columnOf: (heading, letter) => (heading === "" ? `Column ${letter}` : `${letter}: ${heading}`),
  rows: "Rows",
  kinds: {
    indicator: "Indicator",
    part: "Part (其中)",
    group: "Group's heading",
    note: "Note",
    header: "Headings again",
    leftOut: "Not read",
  },
  kindOf: (row) => `What this line is: ${row}`,
  baseToTarget: (base, target) => `${base} → ${target}`,
  empty: "(empty)",
  partOf: (number) => `part of ${number}`,
  expected: "expected",
  asked: "Please look at",
  told: (count) => `${count} more were read by rule`,
  nothingAsked: "There is nothing to ask.",
  doubts: {
    noHeader: () =>
      "No line of headings was found. Select it too (指标, 单位, 目标 …), or say below what each column is.",
    missingColumn: ({ role }) => `There is no column “${COLUMN_NEEDED[role]}”.`,
    unknownHeading: ({ read }) =>
      read === ""
        ? "This column has no heading and was not read."
        : `The heading “${read}” is not known; the column was not read.`,
    roleTwice: ({ read, other }) =>
      `“${read}” and “${other}” are columns of one kind; only “${other}” was read.`,
    roleByContent: ({ read, role }) =>
      `${read === "" ? "A column without heading" : `“${read}”`} was taken for “${ROLES[role]}” by what it holds. Right?`,
    yearNotRead: ({ read }) => `“${read}” lies between base and target and was not read.`,
    headingsDoNotFit: ({ headings, cells }) =>
      `There are ${headings} headings and ${cells} cells a row. Please check what the columns are.`,
    cellsDoNotFit: ({ read, expected }) =>
      `“${read}” has not ${expected} cells; which one is missing cannot be told, so its figures were not read.`,
    groupTaken: ({ read }) => `“${read}” was taken for a group's heading. Right?`,
    lineLeftOut: ({ read }) =>
      `“${read}” is neither an indicator nor a heading by any mark; it was not read.`,
    anotherTable: () => "Another table begins here. It was not read; select it by itself.",
    noRows: () => "No indicator was read.",
    numberMissing: ({ read, taken }) => `“${read}” has no number and was given ${taken}.`,
    numberGiven: ({ read, taken }) => `The part “${read}” has no number and was given ${taken}.`,
    renumbered: () => "Numbers are missing or repeated: the rows were numbered in their order.",
    partByIndent: ({ read, parent }) =>
      `“${read}” is indented and was taken for a part of “${parent}”. Right?`,
    partWithoutParent: ({ read }) => `“${read}” is a part, and nothing above is its whole.`,
    duplicateName: ({ read }) => `“${read}” stands in two rows.`,
    missingUnit: ({ indicator }) => `“${indicator}” has no unit.`,
    unitFromFigure: ({ indicator, taken }) =>
      `The unit of “${indicator}” is taken from its figures: ${taken}.`,
    structureUnit: ({ indicator, read }) =>
      `“${indicator}” is a structure: its unit is “::”, not “${read}”.`,
    missingAttribute: ({ indicator }) => `“${indicator}” is neither marked 预期性 nor 约束性.`,
    unreadableAttribute: ({ read }) => `“${read}” is neither 预期性 nor 约束性.`,
    unreadableWord: ({ read, accepted }) => `“${read}” can only be one of: ${accepted.join(", ")}.`,
    missingTarget: ({ indicator }) => `“${indicator}” has no target; it stays empty.`,
    natureUnclear: ({ indicator }) =>
      `“${indicator}” has no brackets: a total, or a year's own figure? It was read as a level. Write a total as [x].`,
    unreadableFigure: ({ read }) => `“${read}” is no figure.`,
    wordedTarget: ({ read }) =>
      `The target “${read}” is in words: it is kept, and judged by nobody.`,
    footnoteMark: ({ read, taken }) => `“${read}” without its mark is “${taken}”.`,
    expectedMark: ({ read, taken }) => `“${read}” is ${taken}, marked as expected.`,
    parentheses: ({ read, taken }) => `By the note “${read}” is the total ${taken}. Right?`,
    negative: ({ read, probably }) =>
      `“${read}” is stored below zero: Excel takes round brackets for a minus. It may have been ${probably}; it was not read.`,
    percentFormat: ({ read, taken }) =>
      `Excel stores “${read}” as a share; it was read as ${taken}. Right?`,
    time: ({ read, taken }) =>
      taken === null
        ? `Excel made a time of “${read}”; what it was cannot be told, and it was not read.`
        : `Excel made a time of “${read}”; it was the structure ${taken}. Right?`,
    date: ({ read, probably }) =>
      `Excel made a date of “${read}”; it may have been “${probably}”. It was not read: type what the plan prints.`,
    share: ({ read, probably }) =>
      `“${read}” looks like a percentage stored as a share; it may have been ${probably}. It was not read.`,
    roundedDisplay: ({ read, held }) =>
      `The cell shows ${read} and holds ${held}; what it shows was read. Right?`,
    bracketsAdded: ({ read, taken }) =>
      `“${read}” stands in the column of totals and was read as ${taken}. Right?`,
    averageTaken: ({ read, taken }) =>
      `“${read}” stands in the column of averages and was read as a year's own ${taken}. Right?`,
    secondTarget: ({ read, heading }) =>
      `“${read}” under “${heading}” is no target; it went into the note. Right?`,
  },
  goTo: (address) => `Go to ${address}`,
  meant: "Meant",
  take: "Read it so",
  takeForAll: "For all that lack it",
  write: "Write the plan's sheet (规划表)",
  saveJson: "Save .json",
  notYet: "It cannot be written yet:",
  nameTaken: (name) =>
    `Nothing was written: a built-in plan is called “${name}”, and formulas could not tell them apart. Please give the plan another short name.`,
  written: (sheetName) => `“${sheetName}” was written. Choose the plan under “Insert a table”.`,
  there: {
    asked: (name, sheetNames, hasSameTable) =>
      `Nothing was written: the workbook has a plan “${name}” (“${sheetNames}”). ` +
      (hasSameTable
        ? "Replacing writes its 规划表 anew; refresh the sheets that were made from it."
        : "The two say different things of the plan. Replacing adds this table and takes what is said now."),
    carriedAgain:
      "Renewing the bases takes these bases and keeps targets and all else that was entered; replacing empties the targets.",
    basesOnly: "Renew the bases only",
    replace: "Replace",
    rename: (name) => `Keep both, as “${name}”`,
    cancel: "Cancel",
  },
  saved: (fileName) => `“${fileName}” is in your downloads.`,
  unnamed: "plan",
  again: "Read again",
  refusal: MANAGE_EN_US.refusal,
};
