const { relative } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * On a machine that has not run them yet, the test files that take long begin, the longest first, so that all processors end
 * together. Add a file that takes more than 15 s; the order among them need not be exact.
 */
const LONGEST_FIRST = [
  "browser/entries",
  "browser/sharing",
  "conformance/guangzhouWithoutAddIn",
  "browser/mainJob",
  "browser/manage",
  "browser/badDay",
  "excel/copiedSheets",
  "excel/manageSheets",
  "conformance/zhanjiangWithoutAddIn",
  "excel/changedPlan",
  "taskpane/everyView",
  "xlsx/openXml",
  "conformance/anyPlan",
  "excel/breakdown",
  "xlsx/libreoffice",
  "xlsx/planSheets",
  "build/requirementSets",
  "build/workbooks",
  "excel/addColumns",
  "excel/wholeWorkbook",
  "excel/nativeCopies",
  "conformance/noExcelError",
  "taskpane/sheets",
  "taskpane/start",
  "excel/overview",
  "excel/evaluations",
  "excel/review",
  "excel/ledger",
  "excel/insertSheets",
  "xlsx/nativeFunctions",
  "xlsx/handOut",
  "xlsx/readTemplates",
  "xlsx/refusedFiles",
  "taskpane/insertion",
  "taskpane/access",
  "layout/nativeDialect",
  "excel/reported",
  "taskpane/functions",
  "xlsx/writeXlsx",
  "browser/charts",
  "browser/export",
  "browser/package",
  "browser/readPlan",
  "excel/comparison",
];

/** By the time that each file took before, where there is any; else the long ones first. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (tests.some(({ duration }) => duration !== undefined)) return sorted;
    return [...sorted].sort((one, other) => rank(one) - rank(other));
  }
};

function rank({ path, context }) {
  const name = relative(`${context.config.rootDir}/test`, path).replaceAll("\\", "/");
  const found = LONGEST_FIRST.findIndex((each) => name === `${each}.test.ts`);
  return found < 0 ? LONGEST_FIRST.length : found;
}
