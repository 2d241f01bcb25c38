import { findIndicator, type SelectedTable, selectTable } from "../plan/find";
import { findField, indicatorField } from "../plan/indicatorFields";
import { plans } from "../plan/registry";
import { ok } from "../rules/result";
import { nameIn } from "./cells/arguments";
import type { Answer } from "./cells/cell";
import { oncePlansAreRead } from "./cells/waiting";
import { remembering } from "./cells/rowReaders";
import { type Cells, spread } from "./cells/spread";

/**
 * 查询规划指标：返回规划中某项指标的某个字段，数值保留印刷的写法（如 [38.39]、3.5以内）。规划可写
 * “湛江”，或连同表名写“湛江/专栏1”；不写表名则为该规划的本期目标表。
 * @customfunction INDICATOR
 * @helpurl #INDICATOR
 * @param plan 规划：湛江、广州，或“湛江/专栏1”。
 * @param indicator 指标：表中的序号或完整名称。
 * @param field 字段：序号、指标、分组、其中所属、单位、属性、方向、基数、目标值、完成值、规划文本数、
 * 责任单位、分子、分母、备注、规划、专栏、规划期。
 * @returns 字段的内容；规划中没有则为空。
 * @en Looks up a field of an indicator in a plan; figures come as printed (e.g. [38.39], 3.5以
 * 内). The plan may carry the table, as 湛江/专栏1; without one it is the plan's table of
 * current
 * targets.
 * @enparam plan The plan: 湛江, 广州, or with the table 湛江/专栏1.
 * @enparam indicator The indicator: its number in the table or its whole name.
 * @enparam field The field: number, name, group, part of, unit, attribute, direction, base,
 * target, actual, printed completion, responsible, numerator, denominator, note, plan, table, period
 * (or their Chinese names).
 * @choices field FIELD
 * @enreturns What the plan prints; blank where it prints nothing.
 * @errors unknownPlan unknownTable unknownIndicator unknownField
 * @rule §8
 * @example PLAN.INDICATOR("湛江/专栏1", 1, "完成值") → "[38.39]"
 * @example PLAN.INDICATOR("广州", "城镇登记失业率", "目标值") → "3.5以内"
 * @example PLAN.INDICATOR("湛江", 3, "属性") → "约束性"
 */
export function indicator(plan: unknown, indicator: unknown, field: unknown): unknown {
  return oncePlansAreRead(plan, () => spread([plan, indicator, field], fieldReader()));
}

/**
 * Answers row after row. A hundred thousand rows ask for the same few plans, indicators and fields, and each
 * is looked for once.
 */
function fieldReader(): (cells: Cells) => Answer {
  const known = plans();
  const readName = remembering(nameIn);
  const readField = remembering(nameIn);
  const select = remembering((read) => selectTable(queryOf(read), null, known));
  const find = remembering((read) => findField(queryOf(read)));
  const rows = new Map<SelectedTable, (read: unknown) => ReturnType<typeof findIndicator>>();
  return ([planCell, indicatorCell, fieldCell]) => {
    const plan = readName(planCell);
    if (!plan.ok) return plan;
    const name = nameIn(indicatorCell);
    if (!name.ok) return name;
    const fieldName = readField(fieldCell);
    if (!fieldName.ok) return fieldName;
    if (name.value === "" || fieldName.value === "") return ok(null);
    const selected = select(plan.value);
    if (!selected.ok) return selected;
    const table = selected.value;
    const findRow = rows.get(table) ?? remembering((read) => findIndicator(table, queryOf(read)));
    rows.set(table, findRow);
    const row = findRow(name.value);
    if (!row.ok) return row;
    const found = find(fieldName.value);
    return found.ok ? ok(indicatorField(table, row.value, found.value)) : found;
  };
}

const queryOf = (read: unknown): string | number =>
  typeof read === "number" || typeof read === "string" ? read : "";
