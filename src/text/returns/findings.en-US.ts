import type { ReturnFacts } from "../../returns/returnFinding";

/** [P] What is found about a returned form, in English. The entries' own rules keep the form's sentence. */
export function returnFindingEn(facts: ReturnFacts): string {
  switch (facts.name) {
    case "entry":
      return facts.sentence;
    case "partsAboveWhole":
      return `the parts add up to ${facts.sum}, more than the whole, ${facts.whole}`;
    case "changed":
      return `${CHANGED[facts.what]} ${facts.before}, now ${facts.now}, without an explanation`;
    case "lockedCell":
      return `a locked cell was changed to ${shown(facts.found)} from ${shown(facts.expected)}`;
    case "unitCell":
      return `the unit was changed to ${shown(facts.found)} from ${shown(facts.expected)}: what the figure counts is not certain`;
    case "rowAdded":
      return `a row was added, ${shown(facts.row)}; it is not read`;
    case "rowRemoved":
      return `the row ${shown(facts.row)} is missing`;
    case "rowCopied":
      return `the row ${shown(facts.row)} stands twice; the first is read`;
    case "rowMoved":
      return `the row ${shown(facts.row)} was moved; it is read as its indicator all the same`;
    case "formulaOverwritten":
      return `a formula was overwritten with ${shown(facts.found)}`;
    case "otherDate":
      return `the data date is ${facts.found}, and should be ${facts.expected}`;
    case "otherTable":
      return `this is a form of ${facts.found}, and should be of ${facts.expected}`;
    case "otherUnitInFile":
      return `the form is ${facts.unit}'s, and its file is called “${facts.file}”`;
    case "otherUnitTyped":
      return `the form was sent to ${facts.unit}, and says ${shown(facts.typed)}`;
    case "unexpectedUnit":
      return facts.unit === ""
        ? "the form names no unit"
        : `${facts.unit} is not among the expected units`;
    case "relationBroken":
      return `the relation ${facts.relation} does not hold: ${facts.left} at its left, ${facts.right} at its right`;
    case "zeroDenominator":
      return "the denominator is 0: there is no rate";
    case "partMissing":
      return `the ${facts.part} is missing: there is no rate`;
    case "partUnreadable":
      return `${shown(facts.read)} cannot be read as a number of at least 0`;
    case "partNegative":
      return `${facts.read} is less than 0`;
    case "numeratorAbove":
      return `the numerator ${facts.numerator} is more than the denominator ${facts.denominator}`;
    case "otherRate":
      return `the rate reported is ${facts.found}, and ${facts.computed} by its numerator and denominator`;
    case "notMended":
      return `sent back, and still ${shown(facts.found)} without an explanation`;
    case "formula":
      return facts.isOfOtherFile
        ? `the cell refers to another file, ${facts.formula}; its result is taken`
        : `the cell holds a formula, ${facts.formula}; its result is taken`;
    case "nameTaken":
      return `${shown(facts.read)} was taken for ${shown(facts.indicator)}; please confirm`;
    case "nameUnknown":
      return `${shown(facts.read)} is no indicator of this table; it is not read`;
  }
}

const CHANGED = {
  sameDate: "reported before as",
  lastYear: "unlike last year's return,",
  sameYear: "a year reported before as",
} as const;

const shown = (text: string): string => (text === "" ? "a blank" : `“${text}”`);
