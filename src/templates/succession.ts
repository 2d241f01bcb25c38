import type { ColumnKey } from "./vocabulary/columnKeys";
import {
  cell,
  field,
  fn,
  formulaColumn,
  inWords,
  number,
  op,
  PERIOD,
  printed,
  text,
} from "./columns";
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, Template } from "./vocabulary/template";

/** What 年度监测 of the plan before shows of the row's indicator. */
const monitored = (key: ColumnKey): Expression => ({
  kind: "linked",
  sheet: "monitoring",
  key,
  of: "otherPlan",
});

/** Two columns share a place: what an ended plan prints, and what 年度监测 of a running one has. */
const whereAny = (column: ColumnSpec): ColumnSpec => ({ ...column, shown: "whereAny" });

const WHOLE_PERCENT = number(100);
const NOTHING = text("");

/** [C1–C4] What was printed in the end, or the words of a bound or a structure. */
const printedCompletion: Expression = {
  kind: "ifField",
  field: "otherOutcome",
  then: field("otherOutcome"),
  otherwise: op(op(field("reachedValue"), "/", field("otherTargetValue")), "*", WHOLE_PERCENT),
};

const LAST_PLAN: readonly ColumnSpec[] = [
  inWords(printed("otherBase", 9, "whereAny"), "lastBase"),
  inWords(printed("otherTarget", 10), "lastTarget"),
  inWords(printed("otherActual", 10, "whereAny"), "lastReached"),
  inWords(
    whereAny(formulaColumn("otherToDate", 10, "number", monitored("toDate"), "isMonitored")),
    "lastReached",
  ),
  inWords(
    whereAny(formulaColumn("otherCompletion", 12, "percent", printedCompletion, "otherRatio")),
    "lastCompletion",
  ),
  inWords(
    whereAny(
      formulaColumn("otherCompletion", 12, "percent", monitored("completion"), "isMonitored"),
    ),
    "lastCompletion",
  ),
];

/** [§9] By the factor between the two plans' units, where there is one. */
function inNextUnit(value: Expression): Expression {
  const converted = op(value, "*", field("factor"));
  return { kind: "ifField", field: "factor", then: converted, otherwise: value };
}

/** What was reached in the next plan's unit; nothing where no figure was reported. */
const reached: Expression = {
  kind: "ifField",
  field: "reachedValue",
  then: inNextUnit(field("reachedValue")),
  otherwise: fn("IF", [
    fn("ISNUMBER", [cell("otherToDate")]),
    inNextUnit(cell("otherToDate")),
    NOTHING,
  ]),
};

/** As long as something was reached that is above zero: nothing else has a percentage. */
const ifReached = (least: "any" | "positive", then: Expression): Expression =>
  fn("IF", [
    fn("ISNUMBER", [cell("reached")]),
    least === "any" ? then : fn("IF", [op(cell("reached"), ">", number(0)), then, NOTHING]),
    NOTHING,
  ]);

const byUnit = (points: Expression, percent: Expression): Expression => ({
  kind: "ifField",
  field: "isPoints",
  then: ifReached("any", points),
  otherwise: ifReached("positive", percent),
});

const POINTS = op(cell("ownValue"), "-", cell("reached"));
const QUOTIENT = op(cell("ownValue"), "/", cell("reached"));
const percentAbove = (quotient: Expression): Expression =>
  op(op(quotient, "-", number(1)), "*", WHOLE_PERCENT);

/** [F5] From what was reached to the next target. */
const moved = byUnit(POINTS, percentAbove(QUOTIENT));

const movedPerYear = byUnit(
  op(POINTS, "/", field("years")),
  percentAbove(op(QUOTIENT, "^", op(number(1), "/", field("years")))),
);

/** 规划衔接表: the indicators of a plan, each beside what it was, and what it came to, in the plan before. */
export const succession: Template = {
  id: "succession",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  refersToOther: ["monitoring"],
  asks: ["lastPlan"],
  settings: PERIOD,
  parts: [
    {
      kind: "table",
      key: "indicators",
      rows: "succeeding",
      judged: null,
      columns: [
        printed("number", 5),
        inWords(printed("name", 26), "nextName"),
        inWords(printed("otherName", 14, "whereAny"), "lastName"),
        printed("change", 8),
        inWords(printed("unit", 8), "nextUnit"),
        inWords(printed("otherUnit", 8, "whereAny"), "lastUnit"),
        ...LAST_PLAN,
        inWords(printed("base", 9, "whereAny"), "nextBase"),
        inWords(printed("target", 10), "nextTarget"),
        printed("comparable", 7),
        { ...printed("ownValue", 10), shown: "hidden" },
        { ...formulaColumn("reached", 10, "number", reached, "isComparable"), shown: "hidden" },
        formulaColumn("moved", 9, "estimate", moved, "isComparable"),
        formulaColumn("movedPerYear", 9, "estimate", movedPerYear, "isYearly"),
        printed("movedBy", 9),
        inWords(printed("note", 20, "whereAny"), "successionNote"),
      ],
    },
  ],
  keepsSize: true,
  frozenColumns: 2,
};
