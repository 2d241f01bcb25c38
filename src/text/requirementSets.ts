/** What the generated page of requirement sets says; it is for developers, in English. */
export const REQUIREMENT_SETS_TEXT = {
  title: "Office.js: what the product calls, and the sets it needs",
  lead: [
    "Made by `npm run docs` from the code and `@types/office-js`. A test holds that it is what the code says.",
    "The manifest asks for SharedRuntime 1.1 alone. Before sheets are read or written, ExcelApi 1.9 is asked for " +
      "(`src/excel/requirementSets.ts`): where it is missing, the pane says so, and functions and the export of files still work. " +
      "Where ExcelApi 1.12 is missing, sheets are written without their marks and known by their hidden corner. " +
      "Where ExcelApi 1.13 is missing, merged cells of a selection are not known. " +
      "Whatever is called beyond these must be asked for with `hasExcelApi` first, and a test names it.",
  ],
  noSet: "No set of its own",
} as const;
