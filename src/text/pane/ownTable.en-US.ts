import { MANAGE_EN_US } from "./manage.en-US";
import type { OwnTableText } from "./ownTableText";

export const OWN_TABLE_EN_US: OwnTableText = {
  title: "Add computed columns to your own table",
  hint: "Select the table, or one cell of it, then read it. Formulas go into free columns beside it; no other cell is touched, and they can be taken away again by themselves.",
  read: "Read the selected table",
  working: "Working…",
  broke: (message) => `Something unexpected happened (${message}). Please check the workbook.`,
  nothing:
    "No table of indicators was found in the selection: its headings must name the indicator and the target, with at least one row below.",
  rows: (sheetName, count) =>
    `“${sheetName}”: ${count} indicator${count === 1 ? "" : "s"}. Please check what each column is taken for; groups and blank rows get no formulas.`,
  column: (letters, heading) => `Column ${letters} ${heading === "" ? "(no heading)" : heading}`,
  roles: {
    name: "Indicator",
    number: "Number",
    group: "Group",
    unit: "Unit",
    base: "Base",
    target: "Target",
    total: "Target as a total",
    averageOrTotal: "Target, average or total",
    growth: "Average growth",
    actual: "Actual",
    printedCompletion: "Completion that is there already",
    attribute: "Attribute",
    nature: "Nature",
    direction: "Direction",
    partOf: "Part of",
    responsible: "Responsible unit",
    numerator: "Numerator",
    denominator: "Denominator",
    note: "Remarks",
    yearValue: "A year’s figure",
    notRead: "Not used",
  },
  offers: "Columns to add",
  names: {
    date: "Data date",
    completion: "Completion (%)",
    margin: "Distance to the target",
    growth: "Average growth per year (%)",
    progress: "Time elapsed (%)",
    expected: "Value on schedule",
    status: "Status",
    warning: "Warning",
    required: "Required per year from now on",
    forecast: "Forecast for the period’s end",
    review: "Review",
  },
  missing: (roles) => `There is no column for: ${roles.join(", ")}`,
  date: "Data date",
  dateHint:
    "Such as 2024 or 2024-06; it goes into a column beside the table, where each row’s can be changed.",
  dateWrong: (read) =>
    read.trim() === ""
      ? "Please give the data date."
      : `The data date “${read}” cannot be read. Please write 2024 or 2024-06.`,
  period: "Period",
  periodHint: "Such as 2021-2025; it stands in the formulas.",
  periodWrong: (read) =>
    read.trim() === ""
      ? "Please give the period."
      : `The period “${read}” cannot be read. Please write 2021-2025.`,
  nothingTicked: "Please tick the columns to add.",
  find: "See where they go",
  willWrite: (sheetName, { address, passedOver, isFiltered }) =>
    `They go into ${address} of “${sheetName}”.` +
    (passedOver === null
      ? ""
      : ` ${passedOver} directly beside the table hold something or are too few, and stay as they are.`) +
    (isFiltered ? " Rows that a filter hides get formulas too." : "") +
    " No other cell is touched.",
  write: "Write",
  cancel: "Cancel",
  written: (sheetName, address) =>
    `Written into ${address} of “${sheetName}”. “Show added columns” takes them away again.`,
  refusal: (reason) => {
    switch (reason.name) {
      case "inExcelTable":
        return `The cells lie in the Excel table “${reason.table}”, which formulas beside it would change. Please convert it to a range first.`;
      case "noRoom":
        return `There are not enough free columns beside each other in ${reason.columns}. Please make room beside the table.`;
      default:
        return MANAGE_EN_US.refusal(reason);
    }
  },
  listAdded: "Show added columns",
  noneAdded: "No computed columns were added in this workbook.",
  addedColumns: ({ sheetName, address, headings }) =>
    `“${sheetName}” ${address}: ${headings.filter((heading) => heading !== "").join(", ")}`,
  remove: "Take away",
  removed: (sheetName, address) =>
    `Taken away from ${address} of “${sheetName}”; no other cell was touched.`,
};
