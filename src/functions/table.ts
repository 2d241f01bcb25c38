import { selectTable } from "../plan/find";
import { findField, indicatorField, type IndicatorField } from "../plan/indicatorFields";
import type { TableKind } from "../plan/plan";
import { plans } from "../plan/registry";
import { ok, type Result } from "../rules/result";
import { nameIn, oneCell } from "./cells/arguments";
import { cellOf, errorOf, type Output } from "./cells/cell";
import type { FunctionReason } from "./cells/functionReason";
import { cellsOf } from "./cells/spread";
import { oncePlansAreRead } from "./cells/waiting";

/** The columns that the plans print, of tables of either kind. */
const PRINTED_FIELDS: Readonly<Record<TableKind, readonly IndicatorField[]>> = {
  results: ["number", "name", "unit", "base", "target", "actual", "printedCompletion", "attribute"],
  targets: ["number", "name", "unit", "base", "target", "attribute"],
};

/**
 * 整张指标表：每项指标一行，溢出为区域，不含表头。省略字段时为印刷的各列：序号、指标、单位、基
 * 数、目标值、（完成值、规划文本数、）属性；也可指定字段，如 {"序号","指标","目标值"}。
 * @customfunction TABLE
 * @helpurl #TABLE
 * @param plan 规划：湛江、广州，或“湛江/专栏1”。
 * @param table 表：专栏1、专栏2；为空则为该规划的本期目标表。
 * @param [fields] 字段：一个或一行，如 {"序号","指标","目标值"}；可引用自己的表头。
 * @returns 每项指标一行的区域。
 * @en A whole table, one row for each indicator, spilled without headings. By default the
 * printed columns: number, name, unit, base, target, (actual, printed completion,) attribute;
 * or the fields asked for, e.g. {"number","name","target"}.
 * @enparam plan The plan: 湛江, 广州, or with the table 湛江/专栏1.
 * @enparam table The table: 专栏1 or 专栏2; blank is the plan's table of current targets.
 * @enparam fields The fields: one or a row of them, e.g. {"number","name","target"}; your own
 * headings will do.
 * @choices fields FIELD
 * @enreturns A block with a row for each indicator.
 * @errors unknownPlan unknownTable twoTables unknownField notOneCell
 * @rule §8
 * @example INDEX(PLAN.TABLE("湛江", "专栏1"), 1, 5) → "[37.5]"
 */
export function table(plan: unknown, table: unknown, fields?: unknown): unknown {
  return oncePlansAreRead(plan, () => {
    const lines = linesOf(plan, table, fields);
    if (!lines.ok) throw errorOf(lines.reason);
    return lines.value;
  });
}

function linesOf(
  planArgument: unknown,
  tableArgument: unknown,
  fields: unknown,
): Result<Output[][], FunctionReason> {
  const plan = oneName(planArgument);
  if (!plan.ok) return plan;
  const tableName = oneName(tableArgument);
  if (!tableName.ok) return tableName;
  const selected = selectTable(plan.value, tableName.value, plans());
  if (!selected.ok) return selected;
  const names = fieldsIn(fields);
  if (!names.ok) return names;
  const { kind, indicators } = selected.value.table;
  const columns = names.value.length > 0 ? names.value : PRINTED_FIELDS[kind];
  return ok(
    indicators.map((indicator) =>
      columns.map((field) => cellOf(ok(indicatorField(selected.value, indicator, field)))),
    ),
  );
}

function oneName(argument: unknown): Result<string | number, FunctionReason> {
  const cell = oneCell(argument);
  return cell.ok ? nameIn(cell.value) : cell;
}

function fieldsIn(argument: unknown): Result<readonly IndicatorField[], FunctionReason> {
  const fields: IndicatorField[] = [];
  for (const cell of cellsOf(argument)) {
    const name = nameIn(cell);
    if (!name.ok) return name;
    if (name.value === "") continue;
    const field = findField(name.value);
    if (!field.ok) return field;
    fields.push(field.value);
  }
  return ok(fields);
}
