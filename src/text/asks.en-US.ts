import type { UnitProblem } from "../layout/units/givenUnits";
import type { AskText } from "./askText";

export const ASKS_EN_US: AskText = {
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
  other: "Plan and table to compare with",
  noOther: "Nothing can be inserted yet: there is no other plan to compare with.",
  nearPairs: "Indicators with similar names",
  nearPairsHint:
    "Their names are not quite the same: tick those that mean the same. The others are not compared.",
};

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
    case "tooMany":
      return `From line ${problem.line} on there are more than ${problem.most} units.`;
  }
}
