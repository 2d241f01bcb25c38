import { LARGEST_THRESHOLD } from "../rules/defaults";
import { RULE_STATES } from "../text/sheets/reviewWords";
import { SETTING_STATES } from "../text/sheets/ruleRows";
import {
  blankAtFirst,
  cell,
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
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, Template } from "./vocabulary/template";

const TABLE = "rules";
const VALUE = cell("value");
const USUAL = field("usualValue");

/** The value of a row above or below this one. */
const valueAt = (rows: 1 | -1): Expression =>
  fn("INDEX", [
    range(TABLE, "value"),
    rows === 1 ? op(field("number"), "+", number(1)) : op(field("number"), "-", number(1)),
  ]);

/** [§6] Two shares that rise, as the functions take them. */
const areRising = (lower: Expression, upper: Expression): Expression =>
  fn("AND", [
    fn("ISNUMBER", [lower]),
    fn("ISNUMBER", [upper]),
    op(lower, ">", number(0)),
    op(lower, "<", upper),
    op(upper, "<=", number(LARGEST_THRESHOLD)),
  ]);

const isText = (words: string): Expression => op(VALUE, "=", text(words));
const isNumber = (...tests: readonly Expression[]): Expression =>
  fn("AND", [fn("ISNUMBER", [VALUE]), ...tests]);

/** By what a row takes: where its value can be used. The names are those of what the cells accept. */
const CAN_BE_USED: Readonly<Record<string, Expression>> = {
  lowerThreshold: areRising(VALUE, valueAt(1)),
  upperThreshold: areRising(valueAt(-1), VALUE),
  tolerance: isNumber(op(VALUE, ">=", number(0)), op(VALUE, "<", number(1))),
  days: isNumber(op(VALUE, ">=", number(0)), op(VALUE, "=", fn("INT", [fn("N", [VALUE])]))),
  reviewLimit: fn("OR", [isText(RULE_STATES.off), isNumber(op(VALUE, ">", number(0)))]),
  ruleState: fn("OR", [isText(RULE_STATES.on), isText(RULE_STATES.off)]),
};

/** What holds: the value where it can be used, else the default. The formulas of all sheets look here. */
const inForce: ColumnSpec = {
  key: "inForce",
  widthChars: 14,
  shown: "hidden",
  content: {
    kind: "formula",
    result: "number",
    formula: {
      kind: "byField",
      field: "usedWhere",
      cases: Object.fromEntries(
        Object.entries(CAN_BE_USED).map(([accepts, test]) => [
          accepts,
          fn("IFERROR", [fn("IF", [test, VALUE, USUAL]), USUAL]),
        ]),
      ),
    },
    where: "usedWhere",
  },
};

const said = (state: string): Expression => op(text(state), "&", USUAL);

/** Beside a setting that is not its default: that it was changed, or that it cannot be used. */
const settingState: ColumnSpec = blankAtFirst(
  formulaColumn(
    "settingState",
    22,
    "words",
    fn("IFERROR", [
      fn("IF", [
        op(VALUE, "=", USUAL),
        text(""),
        fn("IF", [
          isText(""),
          said(SETTING_STATES.blank),
          fn("IF", [
            op(VALUE, "=", cell("inForce")),
            said(SETTING_STATES.changed),
            said(SETTING_STATES.unusable),
          ]),
        ]),
      ]),
      said(SETTING_STATES.unusable),
    ]),
    "usedWhere",
  ),
);

/** 规则设置: every threshold, date and unit that the formulas refer to, in cells, with its default's source. */
export const rules: Template = {
  id: "rules",
  version: 3,
  tableKinds: ["targets"],
  refersTo: [],
  asks: ["units"],
  settings: [],
  parts: [
    {
      kind: "table",
      key: "rules",
      rows: "rules",
      judged: null,
      columns: [
        printed("number", 6),
        inWords(printed("name", 34), "item"),
        {
          key: "value",
          widthChars: 16,
          shown: "always",
          content: { kind: "input", accepts: "number", initial: "value" },
        },
        inWords(printed("unit", 12), "ruleUnit"),
        printed("default", 14),
        settingState,
        printed("basis", 70),
        inForce,
      ],
    },
    {
      kind: "table",
      key: "units",
      rows: "units",
      judged: null,
      columns: [
        printed("number", 6),
        {
          key: "unitName",
          widthChars: 34,
          shown: "always",
          content: { kind: "input", accepts: "unitName", initial: "unitName" },
        },
        {
          key: "weight",
          widthChars: 16,
          shown: "always",
          content: { kind: "input", accepts: "weight", initial: "weight" },
        },
      ],
    },
  ],
  frozenColumns: 2,
};
