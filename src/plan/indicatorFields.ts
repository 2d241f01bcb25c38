import type { Figure } from "../rules/figures/figure";
import { NATURE_PRINTED } from "../rules/figures/nature";
import { fail, ok, type Result } from "../rules/result";
import type { SelectedTable } from "./find";
import { comparableName, nearMatches } from "./names";
import type { Attribute, Indicator, PlanChange } from "./plan";
import type { PlanReason } from "./planReason";

/** [§8] The attribute as plans print it. */
export const ATTRIBUTE_PRINTED: Readonly<Record<Attribute, string>> = {
  binding: "约束性",
  anticipatory: "预期性",
};

/** What became of an indicator of the plan before, as 规划表 says it. */
export const CHANGE_PRINTED: Readonly<Record<PlanChange, string>> = {
  kept: "保留",
  renamed: "改名",
  redefined: "调整口径",
  added: "新增",
  cancelled: "取消",
};

/** A base that is not final yet. */
export const EXPECTED_PRINTED = "预计";

/** [§2] 逆向: smaller is better. */
export const REVERSE_PRINTED = "逆向";
export const FORWARD_PRINTED = "正向";

/** What stands in a field: figures as printed text, null where the plan prints nothing. */
type FieldValue = string | number | null;

interface Field {
  /** The words that it answers to, first the usual Chinese one, then the usual English one. */
  readonly words: readonly [chinese: string, english: string, ...others: string[]];
  readonly value: (row: Indicator, selected: SelectedTable) => FieldValue;
}

export type IndicatorField =
  | "number"
  | "name"
  | "group"
  | "partOf"
  | "unit"
  | "attribute"
  | "nature"
  | "direction"
  | "base"
  | "target"
  | "actual"
  | "printedCompletion"
  | "responsible"
  | "numerator"
  | "denominator"
  | "note"
  | "plan"
  | "table"
  | "period";

/**
 * Every field of an indicator that a user can ask for. 完成比例 alone is no field: the printed one
 * is 规划文本数, and the computed one is a rule's.
 */
export const INDICATOR_FIELDS: Readonly<Record<IndicatorField, Field>> = {
  number: { words: ["序号", "number", "编号", "no."], value: (row) => row.number },
  name: { words: ["指标", "name", "指标名称", "名称", "indicator"], value: (row) => row.name },
  group: { words: ["分组", "group", "类别"], value: (row) => row.group },
  partOf: { words: ["其中所属", "part of", "上级", "上级指标"], value: (row) => row.partOf },
  unit: { words: ["单位", "unit"], value: (row) => row.unit },
  attribute: { words: ["属性", "attribute"], value: (row) => ATTRIBUTE_PRINTED[row.attribute] },
  nature: { words: ["性质", "nature"], value: (row) => NATURE_PRINTED[row.nature] },
  direction: { words: ["方向", "direction"], value: direction },
  base: { words: ["基数", "base", "baseline"], value: (row) => printed(row.base) },
  target: { words: ["目标值", "target", "目标"], value: (row) => printed(row.target) },
  actual: { words: ["完成值", "actual", "实际值"], value: (row) => printed(row.actual) },
  printedCompletion: {
    words: ["规划文本数", "printed completion", "印刷值", "印刷完成比例"],
    value: (row) => row.printedCompletion,
  },
  responsible: {
    words: ["责任单位", "responsible", "牵头单位"],
    value: (row) => row.responsible,
  },
  numerator: { words: ["分子", "numerator"], value: (row) => row.numerator },
  denominator: { words: ["分母", "denominator"], value: (row) => row.denominator },
  note: { words: ["备注", "note", "说明"], value: (row) => row.note },
  plan: { words: ["规划", "plan"], value: (_row, { plan }) => plan.name },
  table: { words: ["专栏", "table"], value: (_row, { table }) => table.id },
  period: { words: ["规划期", "period"], value: (_row, { table }) => table.period.name },
};

/** All fields in the order above. */
export const FIELD_NAMES = Object.keys(INDICATOR_FIELDS) as readonly IndicatorField[];

/** A target that is not set yet has no text. */
function printed(figure: Figure | null): string | null {
  return figure === null || figure.text === "" ? null : figure.text;
}

/** [§2] Smaller is better only under an upper bound, or where the plan marks the row 逆向. */
function direction(row: Indicator): string {
  const isUpperBound = row.target.kind === "number" && row.target.bound === "upper";
  return row.isReverse || isUpperBound ? REVERSE_PRINTED : FORWARD_PRINTED;
}

/** What the plan prints in this field of the indicator. */
export function indicatorField(
  selected: SelectedTable,
  indicator: Indicator,
  field: IndicatorField,
): FieldValue {
  return INDICATOR_FIELDS[field].value(indicator, selected);
}

/** The field that answers to exactly this word, Chinese or English. */
export function findField(query: string | number): Result<IndicatorField, PlanReason> {
  const read = String(query);
  const wanted = comparableName(read);
  const field = FIELD_NAMES.find((name) => words(name).map(comparableName).includes(wanted));
  return field === undefined ? fail(unknownField(read)) : ok(field);
}

function words(name: IndicatorField): readonly string[] {
  return [name, ...INDICATOR_FIELDS[name].words];
}

function unknownField(read: string): PlanReason {
  const candidates = FIELD_NAMES.map((name) => {
    return { shown: INDICATOR_FIELDS[name].words[0], words: words(name) };
  });
  const known = candidates.map((candidate) => candidate.shown);
  return { name: "unknownField", read, nearMatches: nearMatches(read, candidates), known };
}
