const { relative } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * On a machine that has not run them yet, the test files that take long begin, the longest first, so that all processors end
 * together. Add a file that takes more than 15 s; the order among them need not be exact.
 */
const LONGEST_FIRST = [
  "browser/entries",
  "browser/sharing",
  "browser/mainJob",
  "conformance/guangzhouWithoutAddIn",
  "browser/badDay",
  "browser/manage",
  "layout/nativeDialect",
  "xlsx/libreoffice",
  "xlsx/nativeFunctions",
  "taskpane/sheets",
  "browser/readPlan",
  "browser/returns",
  "excel/review",
  "conformance/zhanjiangWithoutAddIn",
  "taskpane/everyView",
  "xlsx/handOut",
  "conformance/anyPlan",
  "excel/copiedSheets",
  "excel/manageSheets",
  "xlsx/readTemplates",
  "taskpane/insertion",
  "xlsx/refusedFiles",
  "xlsx/writeXlsx",
  "browser/charts",
  "xlsx/openXml",
  "taskpane/start",
  "excel/insertSheets",
  "taskpane/access",
  "browser/package",
  "browser/export",
  "excel/ledger",
  "taskpane/findings",
  "excel/returnForm",
  "excel/wholeWorkbook",
  "taskpane/asks",
  "taskpane/preview",
  "taskpane/functions",
  "excel/breakdown",
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
