import type { ColumnKey, FieldKey } from "./vocabulary/columnKeys";
import { checkVerdictWords, FINDING_WORDS } from "../text/sheets/checks";
import { VERDICT_WORDS } from "../text/words";
import {
  call,
  cell,
  column,
  field,
  fn,
  formulaColumn,
  inWords,
  number,
  op,
  printed,
  range,
  text,
} from "./columns";
import type { Expression, Operator } from "./vocabulary/expression";
import type { ColumnSpec, Template } from "./vocabulary/template";

const times = (left: Expression, right: Expression): Expression => op(left, "*", right);
const PRINTED = cell("printedNumber");
const DECIMALS = cell("decimals");
const OPEN = text(FINDING_WORDS.open);

/** Binary noise stands behind this decimal. */
const EXACT_DECIMALS = 10;
const exact = (value: Expression): Expression => fn("ROUND", [value, number(EXACT_DECIMALS)]);

const byField = (name: FieldKey, cases: Readonly<Record<string, Expression>>): Expression => ({
  kind: "byField",
  field: name,
  cases,
});

/** A printed figure as a number in the unit of the printed one. */
const converted = (key: ColumnKey, input: 1 | 2): Expression =>
  byField(`conversion${input}`, {
    none: call("VALUE", [column(key)]),
    units: call("CONVERT", [column(key), field(`unit${input}`), field("unit")]),
  });

/** The growth from one number to another; `power` makes a yearly average of it. */
const growth = (now: Expression, before: Expression, power: Expression | null): Expression => {
  const ratio = op(now, "/", before);
  const yearly = power === null ? ratio : op(ratio, "^", power);
  return times(op(yearly, "-", number(1)), number(100));
};

const PER_YEAR = op(number(1), "/", field("times"));

const FIRST = converted("actual", 1);
const SUM = times(fn("SUM", [FIRST, converted("target", 2), cell("others")]), field("times"));

/** 重算值: the ratio, the growth or the sum that should be printed, or the other print. */
const RECOMPUTED: Expression = byField("checkKind", {
  ratio: call("COMPLETION", [column("actual"), column("target")]),
  growth: call("GROWTH", [column("actual"), column("target")]),
  growthYearly: call("GROWTH", [column("actual"), column("target"), field("times")]),
  growthInUnits: growth(cell("number1"), cell("number2"), PER_YEAR),
  part: FIRST,
  base: FIRST,
  sameFigure: FIRST,
  product: times(FIRST, field("times")),
  sum: SUM,
});

/** [§4] The interval of true values: each figure ± half a unit of its last printed decimal. */
const bound = (down: Operator, up: Operator): Expression => {
  const [now, before] = [
    op(cell("number1"), down, cell("slack1")),
    op(cell("number2"), up, cell("slack2")),
  ];
  const overYears = exact(growth(now, before, PER_YEAR));
  const ofSum = exact(op(cell("completion"), down, times(cell("slack1"), field("times"))));
  return byField("checkKind", {
    growth: exact(growth(now, before, null)),
    growthYearly: overYears,
    growthInUnits: overYears,
    product: ofSum,
    sum: ofSum,
  });
};

const LOWEST: Expression = bound("-", "+");
const HIGHEST: Expression = bound("+", "-");

/** What a difference is said in, with the value in the middle. */
function differs(kind: "growth" | "sameFigure", value: Expression): Expression {
  const words = checkVerdictWords(kind, { kind: "differs", computed: "|" });
  const [before = "", after = ""] = words.split("|");
  return op(op(text(before), "&", value), "&", text(after));
}

const rounded = (value: Expression): Expression => fn("ROUND", [value, DECIMALS]);
const cut = (value: Expression): Expression => fn("ROUNDDOWN", [value, DECIMALS]);
const COMPUTED = exact(cell("completion"));

/** [§4] 一致 where it rounds to what is printed, 舍入差异 where some value of the interval does. */
const recomputed = (said: Expression): Expression => {
  const least = fn("MIN", [rounded(cell("lowest")), cut(cell("lowest"))]);
  const most = fn("MAX", [rounded(cell("highest")), cut(cell("highest"))]);
  const isExplained = fn("AND", [op(PRINTED, ">=", least), op(PRINTED, "<=", most)]);
  return fn("IF", [
    op(rounded(COMPUTED), "=", PRINTED),
    text(VERDICT_WORDS.agrees),
    fn("IF", [isExplained, text(VERDICT_WORDS.roundingDifference), differs("growth", said)]),
  ]);
};

/** [§11] The finer of two prints rounds or is cut to the coarser one. */
const printedTwice: Expression = fn("IF", [
  op(COMPUTED, "=", PRINTED),
  byField("bounds", {
    same: text(VERDICT_WORDS.agrees),
    differ: text(FINDING_WORDS.boundDiffers),
  }),
  fn("IF", [
    fn("OR", [op(rounded(COMPUTED), "=", rounded(PRINTED)), op(cut(COMPUTED), "=", cut(PRINTED))]),
    text(VERDICT_WORDS.roundingDifference),
    differs("sameFigure", COMPUTED),
  ]),
]);

const ofGrowth = recomputed(fn("TEXT", [rounded(COMPUTED), field("decimalsFormat")]));

const COMPARED: Expression = byField("checkKind", {
  ratio: call("CHECK", [column("printedCompletion"), column("actual"), column("target")]),
  growth: ofGrowth,
  growthYearly: ofGrowth,
  growthInUnits: ofGrowth,
  open: OPEN,
  part: fn("IF", [
    op(COMPUTED, "<=", exact(op(PRINTED, "+", cell("slack1")))),
    text(FINDING_WORDS.withinWhole),
    text(FINDING_WORDS.exceedsWhole),
  ]),
  base: printedTwice,
  sameFigure: printedTwice,
  product: recomputed(COMPUTED),
  sum: recomputed(COMPUTED),
});

/** 结论 */
const FINDING: Expression = byField("apart", {
  compared: COMPARED,
  otherScope: text(FINDING_WORDS.otherScope),
  notComparable: text(FINDING_WORDS.notComparable),
});

/** Filled where the row is a check at all. */
const WHERE = "checkKind";
const NUMBER_CHARS = 10;

const hidden = (spec: ColumnSpec): ColumnSpec => ({ ...spec, shown: "hidden" });

/** What the printed texts say as numbers, for the verdicts to compare. */
const HIDDEN_NUMBERS = [
  "printedNumber",
  "decimals",
  "number1",
  "slack1",
  "number2",
  "slack2",
  "others",
] as const;

/**
 * 规划数字校核: every figure of the plan that can be recomputed or stands in two places. The columns
 * have the keys of a table of ratios, which is what most of them are; their headings are their own.
 */
export const verification: Template = {
  id: "verification",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: [],
  settings: [],
  parts: [
    {
      kind: "table",
      key: "checks",
      rows: "checks",
      judged: "actual",
      columns: [
        printed("number", 6),
        printed("item", 34),
        inWords(printed("printedCompletion", 13), "printedFigure"),
        printed("unit", 9),
        inWords(printed("actual", 12), "figure1"),
        inWords(printed("target", 12), "figure2"),
        printed("inputUnit", 9),
        inWords(formulaColumn("completion", 13, "number", RECOMPUTED, WHERE), "recomputed"),
        inWords(formulaColumn("check", 25, "words", FINDING, WHERE), "checkFinding"),
        printed("source", 80),
        printed("note", 38, "whereAny"),
        ...HIDDEN_NUMBERS.map((key) => printed(key, NUMBER_CHARS, "hidden")),
        hidden(formulaColumn("lowest", NUMBER_CHARS, "number", LOWEST, "interval")),
        hidden(formulaColumn("highest", NUMBER_CHARS, "number", HIGHEST, "interval")),
      ],
    },
    {
      kind: "table",
      key: "verdicts",
      rows: "verdicts",
      judged: null,
      columns: [
        printed("number", 6),
        printed("verdict", 34),
        formulaColumn(
          "count",
          14,
          "number",
          fn("COUNTIF", [range("checks", "check"), { kind: "field", field: "pattern" }]),
        ),
      ],
    },
  ],
  frozenColumns: 2,
};
