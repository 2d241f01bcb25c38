import type { Figure } from "../../../../rules/figures/figure";
import { parseFigure, printFigure } from "../../../../rules/notation/notation";
import type { ParsedColumn } from "../../../../templates/vocabulary/columnKeys";
import type { Call } from "../../../../templates/vocabulary/expression";
import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { BOUND_WORDS, FIGURE_KIND_WORDS } from "../../../../text/words";
import { quoted } from "../../../formula";
import type { FormulaResult } from "../../../sheetModel";
import type { FormulaRow, HelperColumn } from "../../dialect";
import { isAnyStructure, isReadable, saysNothing } from "../actuals";
import type { NativeFunction } from "../nativeFunction";
import {
  bareText,
  isBound,
  isWellWritten,
  numberAsWritten,
  plainText,
  structureIn,
  unitBehind,
  withoutGroups,
  wordsBeside,
} from "../notation";
import { cellIn, formulaContent } from "../references";

/** [§1] A figure as it is printed, taken apart: its kind, its number, its bound. */
export const PARSE: NativeFunction = {
  answers: "manyCells",
  formula: ({ scope }, args, part) => {
    const key = columnOf(args);
    const kind = cellIn(scope, helperKey(key, "kind"));
    if (part === 1) return kind;
    if (part === 3) return boundFormula(cellIn(scope, helperKey(key, "words")), kind);
    const cell = cellIn(scope, key);
    const bare = cellIn(scope, helperKey(key, "bare"));
    const isNumber = `OR(${kind}=${KINDS.number},${kind}=${KINDS.total})`;
    const signs = cellIn(scope, helperKey(key, "signs"));
    const structure = `IF(${kind}=${KINDS.structure},${structureIn(signs)},"")`;
    return `IF(ISNUMBER(${cell}),${cell},IF(${isNumber},VALUE(${withoutGroups(bare)}),${structure}))`;
  },
  atHandOut: ({ fields }, args, part) => {
    const printed = parseFigure(fields[columnOf(args)] ?? null);
    return printed.ok ? shownPart(printed.value, part) : { error: "#VALUE!" };
  },
  helpers: ({ calls, columnKeys }) =>
    calls.has("PARSE") ? PARSED.filter((key) => columnKeys.includes(key)).flatMap(helpersOf) : [],
};

const PARSED: readonly ParsedColumn[] = ["base", "target", "actual"];

function columnOf([argument]: Call["args"]): ParsedColumn {
  const key = argument?.kind === "column" ? argument.key : "";
  const known = PARSED.find((each) => each === key);
  if (known === undefined) throw new Error("A figure that is taken apart stands in a column.");
  return known;
}

function shownPart(figure: Figure | null, part: number): FormulaResult {
  if (figure === null) return "";
  if (part === 1) {
    if (figure.kind !== "number") return FIGURE_KIND_WORDS[figure.kind];
    return figure.isTotal ? FIGURE_KIND_WORDS.total : FIGURE_KIND_WORDS.number;
  }
  if (figure.kind === "structure" && part === 2) return printFigure(figure);
  if (figure.kind !== "number") return "";
  if (part === 2) return figure.value;
  return figure.bound === null ? "" : BOUND_WORDS[figure.bound];
}

const KINDS = {
  number: quoted(FIGURE_KIND_WORDS.number),
  total: quoted(FIGURE_KIND_WORDS.total),
  structure: quoted(FIGURE_KIND_WORDS.structure),
  none: quoted(FIGURE_KIND_WORDS.none),
};

type Step = "signs" | "plain" | "words" | "unit" | "bare" | "kind";

const helperKey = (key: ParsedColumn, step: Step): string => `parse.${key}.${step}`;

function helpersOf(key: ParsedColumn): readonly HelperColumn[] {
  const helper = (step: Step, formula: (at: StepCells) => string): HelperColumn => ({
    key: helperKey(key, step),
    heading: HELPER_WORDS.parse[step],
    setting: null,
    content: ({ scope }: FormulaRow) =>
      formulaContent(
        formula((each) => cellIn(scope, each === "cell" ? key : helperKey(key, each))),
      ),
  });
  return [
    helper("signs", (at) => plainText(at("cell"))),
    helper("plain", (at) => bareText(at("signs"))),
    helper("words", (at) => wordsBeside(at("plain"))),
    helper("unit", (at) => unitBehind(at("plain"), at("words"))),
    helper("bare", (at) => numberAsWritten(at("plain"), at("words"), at("unit"))),
    helper("kind", kindFormula),
  ];
}

/** The cell of a step, or the cell that is taken apart. */
type StepCells = (step: Step | "cell") => string;

function kindFormula(at: StepCells): string {
  const signs = at("signs");
  const isWritten = isWellWritten({
    cell: at("cell"),
    text: signs,
    words: at("words"),
    unit: at("unit"),
    number: at("bare"),
  });
  const isRead = isReadable(withoutGroups(at("bare")), { shares: null });
  const isNumber = `IFERROR(AND(${at("bare")}<>"",${isRead},${isWritten}),FALSE)`;
  const number = `IF(ISNUMBER(FIND("[",${signs})),${KINDS.total},${KINDS.number})`;
  return (
    `IF(ISNUMBER(${at("cell")}),${KINDS.number},IF(${signs}="","",IF(${saysNothing(signs)},${KINDS.none},` +
    `IF(${isAnyStructure(structureIn(signs))},${KINDS.structure},IF(${isNumber},${number},#VALUE!)))))`
  );
}

/** Only a number has one. */
function boundFormula(words: string, kind: string): string {
  const isNumber = `OR(${kind}=${KINDS.number},${kind}=${KINDS.total})`;
  return (
    `IF(${isNumber},IF(${isBound(words, "lower")},"${BOUND_WORDS.lower}",` +
    `IF(${isBound(words, "upper")},"${BOUND_WORDS.upper}","")),"")`
  );
}
