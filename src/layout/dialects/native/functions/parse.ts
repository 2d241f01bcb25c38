import type { Figure } from "../../../../rules/figures/figure";
import { UNITS } from "../../../../rules/figures/units";
import { parseFigure, printFigure } from "../../../../rules/notation/notation";
import type { ParsedColumn } from "../../../../templates/vocabulary/columnKeys";
import type { Call } from "../../../../templates/vocabulary/expression";
import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { BOUND_WORDS, FIGURE_KIND_WORDS } from "../../../../text/words";
import { quoted } from "../../../formula";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaResult } from "../../../sheetModel";
import type { FormulaRow, HelperColumn } from "../../dialect";
import { isAnyStructure, isReadable, saysNothing } from "../actuals";
import type { NativeFunction } from "../nativeFunction";
import { cellIn, formulaContent } from "../references";

/** [§1] A figure as it is printed, taken apart: its kind, its number, its bound. */
export const PARSE: NativeFunction = {
  answers: "manyCells",
  formula: ({ scope }, args, part) => {
    const key = columnOf(args);
    const kind = cellIn(scope, helperKey(key, "kind"));
    if (part === 1) return kind;
    const words = cellIn(scope, helperKey(key, "words"));
    if (part === 3) return boundFormula(words, kind);
    const cell = cellIn(scope, key);
    const bare = cellIn(scope, helperKey(key, "bare"));
    const isNumber = `OR(${kind}=${KINDS.number},${kind}=${KINDS.total})`;
    const structure = `IF(${kind}=${KINDS.structure},${structureIn(words)},"")`;
    return `IF(ISNUMBER(${cell}),${cell},IF(${isNumber},VALUE(SUBSTITUTE(${bare},",","")),${structure}))`;
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

type Step = "signs" | "words" | "bare" | "kind";

const helperKey = (key: ParsedColumn, step: Step): string => `parse.${key}.${step}`;

function helpersOf(key: ParsedColumn): readonly HelperColumn[] {
  const helper = (step: Step, formula: (scope: FormulaScope) => string): HelperColumn => ({
    key: helperKey(key, step),
    heading: HELPER_WORDS.parse[step],
    setting: null,
    content: ({ scope }: FormulaRow) => formulaContent(formula(scope)),
  });
  const at = (scope: FormulaScope, step: Step): string => cellIn(scope, helperKey(key, step));
  return [
    helper("signs", (scope) => replaced(`TRIM(${cellIn(scope, key)})`, SIGNS)),
    helper("words", (scope) => replaced(at(scope, "signs"), WORDS)),
    helper("bare", (scope) => bareFormula(at(scope, "words"))),
    helper("kind", (scope) =>
      kindFormula(cellIn(scope, key), at(scope, "words"), at(scope, "bare")),
    ),
  ];
}

const replaced = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce(
    (inner, [found, sign]) => `SUBSTITUTE(${inner},${quoted(found)},${quoted(sign)})`,
    text,
  );

const each = (found: string, sign: string): (readonly [string, string])[] =>
  Array.from(found, (character) => [character, sign] as const);

/** One sign for each meaning, as far as keyboards and plans write them. */
const SIGNS: readonly (readonly [string, string])[] = [
  ...Array.from("０１２３４５６７８９", (digit, index) => [digit, String(index)] as const),
  ...each("．", "."),
  ...each("，", ","),
  ...each("％", "%"),
  ...each("：∶", ":"),
  ...each("［【〔", "["),
  ...each("］】〕", "]"),
  ...each("＞﹥≥", ">"),
  ...each("＜﹤≤", "<"),
  [">=", ">"],
  ["<=", "<"],
  ...each("－−", "-"),
  ...each("（", "("),
  ...each("）", ")"),
  ...each("\u00a0\u3000", " "),
  ["內", "内"],
  ["達", "达"],
  ["於", "于"],
  ["過", "过"],
  ["萬", "万"],
];

/** Bounds in words as their signs. What begins with 不 comes first: 不低于 is not 低于. */
const WORDS: readonly (readonly [string, string])[] = [
  ...["不低于", "不少于", "不小于", "至少"].map((word) => [word, ">"] as const),
  ...["不超过", "不高于", "不大于", "不多于"].map((word) => [word, "<"] as const),
  ...["达到", "超过", "高于", "大于", "多于", "及以上", "以上", "达"].map(
    (word) => [word, ">"] as const,
  ),
  ...["低于", "小于", "少于", "最多", "至多", "控制在", "及以下", "以下", "以内", "之内"].map(
    (word) => [word, "<"] as const,
  ),
  ...["保持在", "保持", "稳定在", "大约", "约", "左右"].map((word) => [word, ""] as const),
];

const UNIT_LIST = `{${[...UNITS.keys()]
  .sort((one, other) => one.length - other.length)
  .map(quoted)
  .join(",")}}`;

/** The number alone: no bounds, brackets or remark, and no unit behind it. */
function bareFormula(words: string): string {
  const noRemark = `LEFT(${words}&"(含",FIND("(含",${words}&"(含")-1)`;
  const plain = `TRIM(${replaced(noRemark, [...each("<>", ""), ...each("[]", "")])})`;
  const unit = `IFERROR(LOOKUP(2,1/(RIGHT(${plain},LEN(${UNIT_LIST}))=${UNIT_LIST}),LEN(${UNIT_LIST})),0)`;
  return `TRIM(LEFT(${plain},LEN(${plain})-${unit}))`;
}

const has = (text: string, sign: string): string => `ISNUMBER(FIND("${sign}",${text}))`;

function kindFormula(cell: string, words: string, bare: string): string {
  const digits = `SUBSTITUTE(${bare},",","")`;
  const grouped = `LEFT(${bare},LEN(TEXT(INT(VALUE(${digits})),"#,##0")))=TEXT(INT(VALUE(${digits})),"#,##0")`;
  const isGrouped = `IF(${has(bare, ",")},IFERROR(${grouped},FALSE),TRUE)`;
  const isNumber =
    `AND(${bare}<>"",${isReadable(digits, { shares: null })},` +
    `${has(words, "[")}=${has(words, "]")},NOT(AND(${has(words, "<")},${has(words, ">")})),` +
    `${isGrouped})`;
  const number = `IF(${has(words, "[")},${KINDS.total},${KINDS.number})`;
  return (
    `IF(ISNUMBER(${cell}),${KINDS.number},IF(${words}="","",IF(${saysNothing(words)},${KINDS.none},` +
    `IF(${isAnyStructure(structureIn(words))},${KINDS.structure},IF(${isNumber},${number},#VALUE!)))))`
  );
}

const structureIn = (words: string): string => `SUBSTITUTE(${words},"%","")`;

/** Only a number has one. */
function boundFormula(words: string, kind: string): string {
  const isNumber = `OR(${kind}=${KINDS.number},${kind}=${KINDS.total})`;
  return (
    `IF(${isNumber},IF(${has(words, ">")},"${BOUND_WORDS.lower}",` +
    `IF(${has(words, "<")},"${BOUND_WORDS.upper}","")),"")`
  );
}
