import {
  allBalanced,
  hasNoWeight,
  unitBalance,
  WEIGHTS,
  weightsGiven,
  yearBalance,
} from "./balanceChecks";
import {
  cell,
  column,
  fn,
  formulaColumn,
  partOfColumn,
  printed,
  remarks,
  setting,
  text,
} from "./columns";
import type { Expression } from "./expression";
import type { ColumnContent, ColumnSpec, ExtraRow, Template } from "./template";

/** [B1, B2] The milestone of the column's year. */
const milestone = partOfColumn("SCHEDULE", [column("target"), column("base"), setting("period")]);

/** [B1] The part of the column's unit; a unit without a weight has none yet. */
const share = partOfColumn("ALLOCATE", [column("target"), WEIGHTS]);

/** What is handed down is the target's own cell: `>60` and `12:46:42` stay as they are printed. */
const years: ColumnSpec = {
  ...formulaColumn("years", 9, "number", {
    kind: "byCourse",
    cases: { total: milestone, level: milestone, handedDown: cell("target"), unknown: text("") },
  }),
  over: "years",
};

const units: ColumnSpec = {
  ...formulaColumn("units", 9, "number", {
    kind: "byTarget",
    cases: { split: fn("IF", [hasNoWeight, text(""), share]), handedDown: cell("target") },
  }),
  over: "units",
};

const NAME: ColumnContent = { kind: "field", field: "name" };

const words = (formula: Expression): ColumnContent => ({
  kind: "formula",
  result: "words",
  formula,
  where: null,
});

/** One weight a unit for all indicators: the lever that the parts follow. */
const weights: ExtraRow = {
  key: "weights",
  shown: "withUnits",
  cells: {
    name: NAME,
    units: { kind: "input", accepts: "number", initial: "weight" },
    unitCheck: words(weightsGiven),
  },
};

const balance: ExtraRow = {
  key: "balance",
  shown: "always",
  cells: {
    name: NAME,
    yearCheck: words(allBalanced("allYears", "yearCheck")),
    unitCheck: words(allBalanced("allUnits", "unitCheck")),
  },
};

/** 目标分解表: each target over the years and over the units, exact to the last printed decimal. */
export const breakdown: Template = {
  id: "breakdown",
  version: 1,
  tableKinds: ["targets"],
  refersTo: ["rules"],
  asks: ["units"],
  settings: [{ key: "period", isInput: false }],
  parts: [
    {
      kind: "confirmation",
      key: "confirmation",
      table: "indicators",
      row: "balance",
      columns: ["yearCheck", "unitCheck"],
    },
    {
      kind: "table",
      key: "indicators",
      rows: "indicators",
      judged: null,
      above: [weights],
      columns: [
        printed("number", 6),
        printed("name", 26),
        printed("unit", 11),
        printed("base", 11, "whereAny"),
        printed("target", 11),
        printed("yearMode", 12),
        printed("unitMode", 12, "withUnits"),
        years,
        formulaColumn("yearCheck", 11, "words", yearBalance),
        units,
        { ...formulaColumn("unitCheck", 11, "words", unitBalance), shown: "withUnits" },
        printed("attribute", 8),
        remarks("remarks", 12),
      ],
      below: [balance],
    },
  ],
  frozenColumns: 2,
};
