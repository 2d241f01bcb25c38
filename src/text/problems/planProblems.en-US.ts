import type { JsonType, ParentFault, PlanProblemKind } from "../../plan/reading/planProblem";

export function planProblemEn(problem: PlanProblemKind): string {
  switch (problem.name) {
    case "missingKey":
      return "is missing";
    case "unknownKey":
      return `has no place here; what has: ${list(problem.accepted)}`;
    case "wrongType":
      return `should be ${TYPES[problem.expected]}, but is ${TYPES[problem.found]}${quotesHint(problem)}`;
    case "emptyText":
      return "must not be empty";
    case "emptyList":
      return "needs at least one item";
    case "notInVocabulary":
      return `is “${problem.read}”, but can only be: ${list(problem.accepted)}`;
    case "notWholeNumber":
      return `is ${problem.read}, but should be a whole number from ${problem.from} to ${problem.to}`;
    case "unusableId":
      return `is “${problem.read}”, but ids have only small English letters, digits and hyphens, and begin with a letter`;
    case "unreadableDate":
      return `is “${problem.read}”, but dates are written 2021-08-26, 2022-07 or 2022 and must exist`;
    case "periodBackwards":
      return `is ${problem.lastYear}, before the first year ${problem.firstYear}`;
    case "unreadableFigure":
      return `is “${problem.read}”, which is no figure; write 147.18, [38.39], >60, 3.5以内, 12:46:42 or -`;
    case "eitherOr":
      return `stands beside ${problem.other}, and only one of the two can`;
    case "digitsInWords":
      return `is “${problem.read}”, words with digits in them; write it as a figure, or without the digits`;
    case "structureNotWhole":
      return `is “${problem.read}”, whose parts add up to ${problem.sum} and not to 100`;
    case "unreadableRatio":
      return `is “${problem.read}”, but should be a number, or words such as 控制在目标内`;
    case "wrongLength":
      return `has ${problem.read} items, but should have ${problem.from} to ${problem.to}`;
    case "unknownFigure":
      return `names “${problem.read}”, a figure that the plan’s tables do not print`;
    case "duplicate":
      return `is “${problem.read}”, which stands already at ${problem.firstPath}`;
    case "wrongParent":
      return `is ${problem.parent}, but ${PARENT_FAULTS[problem.fault]}`;
    case "partWithoutParent":
      return `is missing: “${problem.read}” is a part, so say the number of the row that it is a part of`;
    case "structureUnit":
      return `is “${problem.read}”, which does not fit the unit “${problem.unit}”: “::” goes with shares such as 12:46:42 alone`;
    case "differentUnit":
      return `is “${problem.read}”, with another unit than the row’s “${problem.unit}”`;
    case "negativeTarget":
      return `the target “${problem.read}” is below 0; only an upper bound (-1以内, or a row marked 逆向) may be`;
    case "differentParts":
      return `is “${problem.read}”, with another number of parts than the target “${problem.target}”`;
    case "directionAgainstBound":
      return `is ${problem.direction}, but the target “${problem.target}” is written the other way`;
    case "natureAgainstBrackets":
      return problem.nature === "累计"
        ? `is ${problem.nature}, but the target “${problem.read}” has no brackets: write a total as [${problem.read}]`
        : `is “${problem.read}”, a total in brackets, in a row marked ${problem.nature}`;
  }
}

function quotesHint({ expected, found }: Extract<PlanProblemKind, { name: "wrongType" }>): string {
  return expected === "text" && found === "number" ? "; write it as printed, in quotes" : "";
}

const TYPES: Readonly<Record<JsonType, string>> = {
  object: "an object",
  list: "a list",
  text: "text",
  number: "a number",
  null: "null",
  boolean: "true or false",
};

const PARENT_FAULTS: Readonly<Record<ParentFault, string>> = {
  itself: "that is the row itself",
  unknown: "the table has no such number",
  later: "that row stands below; a row stands above its parts",
  otherGroup: "that row is in another group",
  cancelled: "that row is cancelled",
};

function list(words: readonly string[]): string {
  return words.join(", ");
}
