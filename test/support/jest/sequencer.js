const { default: Sequencer } = require("@jest/test-sequencer");

/** Folders whose tests drive a workbook, a browser or LibreOffice: what takes minutes must not come last. */
const LONG = ["conformance", "browser", "excel", "xlsx", "taskpane", "embedded"];

/** By the time that each file took before. A fresh machine knows none, and begins with the folders above. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (tests.some(({ duration }) => duration !== undefined)) return sorted;
    return [...sorted].sort((one, other) => rank(one.path) - rank(other.path));
  }
};

function rank(path) {
  const found = LONG.findIndex((folder) => path.split(/[\\/]/u).includes(folder));
  return found < 0 ? LONG.length : found;
}
