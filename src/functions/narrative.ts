import { selectTable } from "../plan/find";
import { plans } from "../plan/registry";
import { printedPercent } from "../rules/figures/round";
import { summary } from "../rules/judging/summary";
import { ok, type Result } from "../rules/result";
import { daysInMonth } from "../rules/time/readDate";
import { asOfText, type NarratedIndicator, narrativeText } from "../text/sheets/narrative";
import { NARRATIVE_PIECES } from "../text/sheets/narrativePieces";
import { dateIn, isBindingIn, nameIn, oneCell, statusIn } from "./cells/arguments";
import { cellOf, valueIn } from "./cells/cell";
import type { FunctionReason } from "./cells/functionReason";
import { type Cells, outputs, scalar } from "./cells/spread";
import { oncePlansAreRead } from "./cells/waiting";

/**
 * 评估综述：按各项指标的进展、属性和完成比例写成评估报告的综述段落，约束性指标在前。进展为空的
 * 行不计。
 * @customfunction NARRATIVE
 * @helpurl #NARRATIVE
 * @param plan 规划：湛江、广州；评估上一期的结果时连同专栏：湛江/专栏1。
 * @param names 指标名称：一列。
 * @param statuses 进展情况：PLAN.STATUS 返回的文字，一列。
 * @param attributes 属性：约束性或预期性，一列或单个单元格。
 * @param completions 完成比例：PLAN.COMPLETION 返回的值，一列。
 * @param asOf 数据截止时间：2023（年底）、2023-06-30、2023年6月或 Excel 日期；为空则不写。
 * @returns 一段文字。
 * @en The summary paragraph of an evaluation in official Chinese, made of statuses, attributes
 * and completions, binding indicators first. Rows without a status are not counted.
 * @enparam plan The plan: 湛江 or 广州; with its table for the results of the period before:
 * 湛江/专栏1.
 * @enparam names The indicators' names: a column.
 * @enparam statuses The status words that PLAN.STATUS gives: a column.
 * @enparam attributes 约束性 (binding) or 预期性 (anticipatory): a column or one cell.
 * @enparam completions What PLAN.COMPLETION gives: a column.
 * @enparam asOf The date of the figures: 2023 (its end), 2023-06-30, 2023年6月 or an Excel
 * date; not mentioned if blank.
 * @enreturns A paragraph.
 * @errors textTooLong unreadableDate unknownPlan unknownTable notOneCell unknownWord
 * @rule §8 own
 * @example PLAN.NARRATIVE("湛江", {"失业保险参保人数";"技工院校招生人数"}, {"基本符合预期";"滞后于预期"}, {"约束性";"预期性"}, {98.1;72.5}, 2023) → "截至2023年底，《湛江市人力资源和社会保障事业发展“十四五”规划》2项主要指标中，约束性指标1项，预期性指标1项。约束性指标中，基本符合预期1项。预期性指标中，滞后于预期1项。滞后于预期的指标为技工院校招生人数（完成比例72.50%），需加大工作力度。"
 */
export function narrative(
  plan: unknown,
  names: unknown,
  statuses: unknown,
  attributes: unknown,
  completions: unknown,
  asOf: unknown,
): unknown {
  return oncePlansAreRead(plan, () => {
    const text = cellOf(textOf(plan, [names, statuses, attributes, completions], asOf));
    const isScalar = ![plan, names, statuses, attributes, completions, asOf].some(Array.isArray);
    return isScalar ? scalar(text) : [[text]];
  });
}

function textOf(
  planArgument: unknown,
  columns: Cells,
  asOf: unknown,
): Result<string, FunctionReason> {
  const planCell = oneCell(planArgument);
  if (!planCell.ok) return planCell;
  const planName = nameIn(planCell.value);
  if (!planName.ok) return planName;
  const selected = selectTable(planName.value, null, plans());
  if (!selected.ok) return selected;
  const dateCell = oneCell(asOf);
  if (!dateCell.ok) return dateCell;
  const date = dateIn(dateCell.value);
  if (!date.ok) return date;
  const indicators: NarratedIndicator[] = [];
  for (const cells of outputs(columns, (row) => [...row]).flat()) {
    const indicator = indicatorIn(cells);
    if (!indicator.ok) return indicator;
    if (indicator.value !== null) indicators.push(indicator.value);
  }
  const days = date.value === null ? 0 : daysInMonth(date.value.year, date.value.month);
  const subject = NARRATIVE_PIECES.subject(selected.value.plan, selected.value.table);
  return ok(narrativeText(asOfText(date.value, days), subject, summary(indicators), indicators));
}

function indicatorIn(cells: Cells): Result<NarratedIndicator | null, FunctionReason> {
  const name = nameIn(cells[0]);
  if (!name.ok) return name;
  const status = statusIn(cells[1]);
  if (!status.ok) return status;
  const isBinding = isBindingIn(cells[2]);
  if (!isBinding.ok) return isBinding;
  const completion = valueIn(cells[3]);
  if (!completion.ok) return completion;
  if (status.value === null) return ok(null);
  const { value } = completion;
  return ok({
    name: String(name.value),
    status: status.value,
    isBinding: isBinding.value,
    completion: typeof value === "number" && Number.isFinite(value) ? printedPercent(value) : null,
  });
}
