import type { CellValue, Figure } from "../../rules/figures/figure";
import { parseFigure } from "../../rules/notation/notation";
import { fail, ok, type Result } from "../../rules/result";
import { reasonSentence } from "../../text/functions/reasons";
import { FUNCTION_REASON_ERRORS, type FunctionReason } from "./functionReason";

/** What a function computes for one cell; null is "nothing" and shows an empty cell. */
export type Answer = Result<string | number | boolean | null, FunctionReason>;

/** What Excel gets for one cell. */
export type Output = string | number | boolean | CustomFunctions.Error;

type ErrorName = keyof typeof CustomFunctions.ErrorCode;

/** The errors that a function can be given or give, as a cell shows them, by Excel's name for them. */
const ERROR_NAMES: ReadonlyMap<string, ErrorName> = new Map<string, ErrorName>([
  ["#DIV/0!", "divisionByZero"],
  ["#N/A", "notAvailable"],
  ["#NAME?", "invalidName"],
  ["#NULL!", "nullReference"],
  ["#NUM!", "invalidNumber"],
  ["#REF!", "invalidReference"],
  ["#VALUE!", "invalidValue"],
]);
/** Those of later Excels: a function can be given them and cannot give them. */
const LATER_ERRORS: ReadonlySet<string> = new Set([
  ...["#CALC!", "#SPILL!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!"],
  ...["#GETTING_DATA", "#GETTING_DATA!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!", "#DATA!"],
]);
const HASH = 35;
/** What a cell of Excel holds at most. */
const MOST_CHARACTERS = 32_767;
/** Looked up once, for loops over many rows. */
const { abs } = Math;
const LARGEST = Number.MAX_VALUE;

/**
 * What a cell holds. Excel sends plain values, null for an empty cell or an omitted argument,
 * objects such as `{type: "Double", basicValue}`, and errors as objects with a `code`.
 */
export function valueIn(cell: unknown): Result<CellValue, FunctionReason> {
  if (typeof cell === "string") {
    return cell.charCodeAt(0) === HASH && isErrorText(cell)
      ? fail({ name: "inputError", code: cell })
      : ok(cell);
  }
  if (typeof cell === "number" || typeof cell === "boolean") return ok(cell);
  if (cell === null || cell === undefined) return ok(null);
  if (typeof cell !== "object") return fail({ name: "noPlainValue", read: typeof cell });
  if ("code" in cell && typeof cell.code === "string") {
    return fail({ name: "inputError", code: cell.code });
  }
  const value: unknown = "basicValue" in cell ? cell.basicValue : undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return valueIn(value);
  }
  const type = "type" in cell ? cell.type : null;
  return fail({ name: "noPlainValue", read: typeof type === "string" ? type : "object" });
}

const isErrorText = (text: string): boolean => ERROR_NAMES.has(text) || LATER_ERRORS.has(text);

/** [§1] The figure that a cell holds. */
export function figureIn(cell: unknown): Result<Figure | null, FunctionReason> {
  if (typeof cell === "number") return parseFigure(cell);
  if (typeof cell === "string" && cell.charCodeAt(0) !== HASH) return parseFigure(cell);
  const value = valueIn(cell);
  return value.ok ? parseFigure(value.value) : value;
}

/** The value or the error for a cell. Never null, which would show as 0, and never NaN. */
export function cellOf(answer: Answer): Output {
  if (!answer.ok) return errorOf(answer.reason);
  if (typeof answer.value === "number" && !(abs(answer.value) <= LARGEST)) {
    return errorOf({ name: "tooLarge" });
  }
  if (typeof answer.value === "string" && answer.value.length > MOST_CHARACTERS) {
    const { length } = answer.value;
    return errorOf({ name: "textTooLong", length, most: MOST_CHARACTERS });
  }
  return answer.value ?? "";
}

/** The Excel error for a reason. Excel shows the sentence only beside #VALUE! and #N/A. */
export function errorOf(reason: FunctionReason): CustomFunctions.Error {
  const error = reason.name === "inputError" ? reason.code : FUNCTION_REASON_ERRORS[reason.name];
  // An error of a later Excel (#CALC!, #SPILL!) has no code that a function may give.
  const name = ERROR_NAMES.get(error) ?? "invalidValue";
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[name], reasonSentence(reason));
}
