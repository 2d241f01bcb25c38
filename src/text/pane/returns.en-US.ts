import { xlsxProblemEn } from "../problems/xlsxProblems.en-US";
import { MANAGE_EN_US } from "./manage.en-US";
import { firstOf } from "./quoted";
import type { ReturnsText } from "./returnsText";

const lackingWords = (lacking: readonly string[]): string =>
  lacking.length === 0
    ? ""
    : ` Left out, because an earlier year of a five-year total is missing: ${firstOf(lacking, ", ")}.`;

export const RETURNS_EN_US: ReturnsText = {
  hint: "Collects the forms that units send back, reviews them, sends them back and rolls them up. Files are read on this machine; nothing is uploaded.",
  table: "Table to collect",
  working: "Working…",
  broke: (message) => `Something unexpected went wrong (${message}).`,
  refusal: MANAGE_EN_US.refusal,
  start: {
    heading: "Start collecting",
    units: "Units that report",
    unitsHint: "One unit a line.",
    unitsPlaceholder: "赤坎区\n霞山区",
    dataDate: "Data as of",
    deadline: "Report by",
    form: "Form",
    forms: { returnForm: "Return form (填报表)", monitoring: "Yearly monitoring (年度监测)" },
    open: "Insert the register",
    noUnits: "Please list the units first.",
    opened: (sheetName) => `Inserted “${sheetName}” and “审核关系”.`,
  },
  states: {
    reported: "Reported",
    late: "Late",
    missing: "Missing",
    doubled: "Twice",
    sentBack: "Sent back",
  },
  count: (state, count) => `${state} ${count}`,
  files: "Choose files (several at once)",
  drop: "or drop them here: .xlsx, .xls, .et, .xlsb, .ods, .csv",
  sheets: "Collect the workbook's sheets",
  cancel: "Stop",
  progress: (done, all, name) => `File ${done} of ${all}: ${name}`,
  cancelled: "Stopped; nothing was written.",
  collected: (count, problems) =>
    `${count} collected${problems === 0 ? "" : `, ${problems} could not be read`}.`,
  problem: (file, sentence) => `${file}: ${sentence}`,
  fileProblem: xlsxProblemEn,
  noForm: (reason) => {
    switch (reason.name) {
      case "noForm":
        return "No form was found: there are no keys, and headings and names do not fit a table.";
      case "unknownPlan":
        return `The form is of the plan “${reason.plan}”, which the workbook does not have.`;
      case "otherTemplate":
        return "This is neither a return form nor a monitoring sheet.";
    }
  },
  otherTable: "This is a form of another table: choose that table above.",
  pending: "These forms have no keys and were matched by headings and names. Confirm them first:",
  match: (file, unit, percent) => `${file}: ${unit ?? "unit unknown"}, ${percent}% matched`,
  confirm: "Confirm",
  noUnit: "Please fill in the unit in the form first.",
  findings: (open) => `Open findings: ${open}`,
  noFindings: "No open findings.",
  more: (count) => `${count} more in “审核意见”.`,
  goTo: (address) => `Go to ${address}`,
  actions: {
    desk: "Go to the register",
    sendBack: "Forms to send back (.zip)",
    rollUp: "Roll up",
    carry: "Carry into monitoring",
    reload: "Reload",
  },
  sentBack: (fileName, units) => `Downloaded “${fileName}”, for ${firstOf(units, ", ")}.`,
  nothingToSendBack: "Nothing to send back: no open findings in the forms collected now.",
  rolledUp: (sheetName, missing) =>
    `Wrote “${sheetName}” and “县区比较”.` +
    (missing.length === 0 ? "" : ` Missing units (${missing.length}): ${firstOf(missing, ", ")}.`),
  nothingToRollUp:
    "Nothing was collected yet. Choose the files (again, after the workbook was opened anew).",
  conflicts: (count) => `${count} figures of the roll-up differ from what came. Replace them?`,
  conflict: ({ unit, name, before, now }) => `${unit} ${name}: ${before} there, ${now} came`,
  keep: "Keep them",
  replace: "Replace them",
  noRollUp: "There is no roll-up yet: press “Roll up” first.",
  noMonitoring: "The workbook has no 年度监测 of this table: insert it first.",
  noYear: "“Data as of” is blank or outside the period: fill it in on the register.",
  nothingToCarry: (lacking) =>
    `Nothing to carry: the monitoring has these totals, or there are none.${lackingWords(lacking)}`,
  carrying: (count) => `Carry ${count} figures into the monitoring? Each gets a line in the trail.`,
  total: ({ name, columnName, before, now, missing }) =>
    `${name} ${columnName}: ${before === null ? "" : `${before} becomes `}${now}` +
    (missing === "" ? "" : ` (${missing})`),
  by: "Carried by",
  noBy: "Please give a name.",
  carry: "Carry",
  cancelCarry: "Do not",
  carried: (count, trailName, lacking) =>
    `Carried ${count} figures, with lines in “${trailName}”.${lackingWords(lacking)}`,
};
