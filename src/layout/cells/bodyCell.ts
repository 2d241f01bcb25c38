import type { ColumnKey, PrintedField } from "../../templates/vocabulary/columnKeys";
import { callsIn, type Expression } from "../../templates/vocabulary/expression";
import type { Accepts, ColumnContent } from "../../templates/vocabulary/template";
import type { Dialect, FormulaRow } from "../dialects/dialect";
import type { SheetColumn } from "../sheetColumn";
import type { CellContent, CellModel, FormulaResult, StyleName } from "../sheetModel";
import { shownAtFirst } from "../shownAtFirst";
import { isFilled, type RowInput, type Subject } from "../subjects/subject";
import { locked, textOrEmpty, unlocked } from "./cells";

type InputContent = Extract<ColumnContent, { readonly kind: "input" }>;

/** How printed fields look. `plain` is text, and a number where the field holds one. */
const FIELD_STYLES: Readonly<Record<PrintedField, StyleName | "plain">> = {
  number: "index",
  name: "plain",
  unit: "centred",
  base: "figure",
  target: "figure",
  attribute: "centred",
  note: "plain",
  actual: "figure",
  printedCompletion: "figure",
  yearMode: "centred",
  unitMode: "centred",
  item: "plain",
  inputUnit: "centred",
  source: "plain",
  printedNumber: "plain",
  decimals: "plain",
  number1: "plain",
  slack1: "plain",
  number2: "plain",
  slack2: "plain",
  others: "plain",
  otherName: "plain",
  otherUnit: "centred",
  otherBase: "figure",
  otherTarget: "figure",
  ownValue: "number",
  comparedBy: "centred",
  change: "centred",
  comparable: "centred",
  movedBy: "centred",
  otherActual: "figure",
  default: "plain",
  basis: "plain",
  verdict: "plain",
  targetText: "centred",
  targetNumber: "number",
  section: "plain",
  content: "plain",
  dueText: "plain",
  dueDate: "plain",
  responsible: "plain",
  value: "plain",
  unitName: "plain",
  weight: "plain",
  planNumber: "centred",
  "plan.nature": "centred",
  "plan.direction": "centred",
  "plan.partOf": "centred",
  "plan.group": "plain",
  "plan.numerator": "plain",
  "plan.denominator": "plain",
  "plan.change": "centred",
  "plan.baseStanding": "centred",
  "plan.natureWords": "plain",
};

/** What a column holds in a subject's row. */
export function bodyCell(
  { spec, content, wordsKey }: SheetColumn,
  subject: Subject,
  row: FormulaRow,
  dialect: Dialect,
): CellModel {
  switch (content.kind) {
    case "gap":
      return locked({ kind: "empty" }, "blank");
    case "field": {
      const cell = fieldCell(subject, content.field);
      return wordsKey === "formCode" ? { ...cell, style: "code" } : cell;
    }
    case "record":
      return { ...locked({ kind: "empty" }, "text"), isRecord: true };
    case "input": {
      const computed = subject.computed?.[spec];
      if (computed !== undefined) {
        const shown = dialect.content(computed.formula, row);
        return locked(withResult(shown, dialect, ""), computed.result);
      }
      return inputCell(subject, subject.inputs?.[spec] ?? content.accepts, content);
    }
    case "formula":
      if (isLeftOut(content, subject)) {
        return locked({ kind: "empty" }, content.result);
      }
      return locked(
        withResult(
          dialect.content(content.formula, row),
          dialect,
          subject.handedOut?.(spec) ?? shownAtFirst(content, subject),
        ),
        subject.results?.[spec] ?? content.result,
      );
  }
}

/** [C7] What is judged by a target stays empty where there is none; entries are reviewed all the same. */
function isLeftOut(
  { where, formula }: Extract<ColumnContent, { readonly kind: "formula" }>,
  { fields, indicator }: Subject,
): boolean {
  if (where !== null && !isFilled(fields[where])) return true;
  if (indicator?.target.kind !== "none") return false;
  return callsIn(formula).some(
    ({ name, args }) => name !== "REVIEWROW" && args.some((arg) => refersTo(arg, "target")),
  );
}

const refersTo = (argument: Expression, key: ColumnKey): boolean =>
  (argument.kind === "column" || argument.kind === "cell") && argument.key === key;

/** Everything printed is text, to the letter; only what counts the rows is a number. */
function fieldCell({ fields, indent }: Subject, field: PrintedField): CellModel {
  const content = contentOf(fields[field] ?? null);
  // A number in a cell that is formatted as text would become one.
  const usual: StyleName = content.kind === "number" ? "number" : "text";
  const style = FIELD_STYLES[field];
  return locked(content, style === "plain" ? usual : style, field === "name" ? indent : 0);
}

function contentOf(value: string | number | null): CellContent {
  return typeof value === "number" ? { kind: "number", value } : textOrEmpty(value);
}

function inputCell(
  subject: Subject,
  accepts: RowInput,
  { accepts: usual, initial }: InputContent,
): CellModel {
  const value = initial === null ? null : (subject.fields[initial] ?? null);
  if (accepts === "locked") return locked(contentOf(value), lockedStyle(usual, initial));
  return unlocked(contentOf(value), inputStyle(subject, accepts, initial, value));
}

/** What is given in one row of a column that is an input in others. */
function lockedStyle(usual: Accepts, initial: PrintedField | null): StyleName {
  const style = initial === null ? "plain" : FIELD_STYLES[initial];
  if (style !== "plain") return style;
  return usual === "text" ? "text" : "centred";
}

/** Printed figures and structures are text, so that 46.70 and 12:46:42 stay as they are. */
function inputStyle(
  { indicator }: Subject,
  accepts: Accepts,
  initial: PrintedField | null,
  value: string | number | null,
): StyleName {
  if (typeof accepts === "object") return "inputDay";
  switch (accepts) {
    case "printed":
      return "inputFigure";
    case "figure":
    case "reported": {
      const isText = value !== null || indicator?.target.kind === "structure";
      return isText ? "inputFigure" : "inputNumber";
    }
    case "number":
    case "percentDone":
    case "lowerThreshold":
    case "upperThreshold":
    case "tolerance":
    case "days":
    case "reviewLimit":
    case "weight":
      return "inputNumber";
    case "date":
      return "inputDay";
    case "unitName":
      return "inputText";
    case "text":
      return textInputStyle(initial);
  }
}

/** What the plan prints stands in its cell as it does where it is locked. */
function textInputStyle(initial: PrintedField | null): StyleName {
  switch (initial === null ? "plain" : FIELD_STYLES[initial]) {
    case "figure":
      return "inputFigure";
    case "centred":
      return "inputDay";
    default:
      return "inputText";
  }
}

/** Formulas of the add-in are calculated by it; the others may be shown by programs that do not. */
function withResult(
  content: CellContent,
  { form }: Dialect,
  result: FormulaResult | null,
): CellContent {
  const isTold = content.kind !== "formula" || content.result !== undefined;
  return form !== "native" || isTold || result === null ? content : { ...content, result };
}
