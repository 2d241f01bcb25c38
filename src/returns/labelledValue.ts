import type { SheetGrid } from "../layout/keys/keyedGrid";
import type { CellValue } from "../rules/figures/figure";
import { withoutLookAlikes } from "../rules/notation/lookAlikes";
import type { ReturnHead } from "./returnedForm";

/** How forms label what they say of themselves, without look-alikes and blanks. */
const LABELS: Readonly<Record<keyof ReturnHead, RegExp>> = {
  unit: /^(?:填报|填表|报送|上报)单位(?:名称)?(?:\((?:盖章|公章|综合机关)\))?(?::(.*))?$/u,
  dataDate: /^(?:数据)?截止(?:日期?|时间)?(?::(.*))?$|^数据截至(?:日期?)?(?::(.*))?$/u,
  head: /^(?:单位)?负责人(?:\(签[字章]\))?(?::(.*))?$/u,
  checker: /^(?:审核人|复核人|统计负责人)(?::(.*))?$/u,
  author: /^(?:填表|填报|制表|经办)人(?::(.*))?$/u,
  phone: /^(?:联系)?电话(?::(.*))?$/u,
  reportedOn: /^(?:报出|填报|报送|填表|上报)日期(?::(.*))?$/u,
};

/** The value behind a label of a form's head: in the label's own cell, or in the next filled one beside it. */
export function labelledValue({ cells }: SheetGrid, field: keyof ReturnHead): CellValue {
  for (const line of cells) {
    for (const [column, { value }] of line.entries()) {
      const match = typeof value === "string" ? LABELS[field].exec(withoutLookAlikes(value)) : null;
      if (match === null) continue;
      const [, own = match[2] ?? ""] = match;
      if (own !== "") return own;
      const beside = line.slice(column + 1).find((cell) => cell.value !== null)?.value ?? null;
      return typeof beside === "string" && isLabel(beside) ? null : beside;
    }
  }
  return null;
}

const isLabel = (text: string): boolean =>
  Object.values(LABELS).some((label) => label.test(withoutLookAlikes(text)));
