import type { Difference, Held } from "../layout/refresh/differences";
import { columnHeading } from "./columnWords";
import { shortened } from "./shortened";
import { shownAddress } from "./shownAddress";

/** What about a sheet is not as its template makes it, in one sentence. */
export function differenceZhCN(difference: Difference): string {
  switch (difference.name) {
    case "rowMissing":
      return `缺少${rowName(difference.key)}。`;
    case "columnMissing":
      return `缺少${columnName(difference.key)}。`;
    case "rowDoubled":
      return `${rowName(difference.key)}出现了两次，可能是复制的；请删除多出的一行。`;
    case "cellChanged":
      return `${at(difference)} 被改动：模板为${held(difference.expected)}，现为${held(difference.found)}。`;
    case "notOurs":
      return `${at(difference)} 有模板之外的内容：${held(difference.found)}；请先移到别处。`;
    case "noPlace":
      return `${at(difference)} 填报的${held(difference.found)}在新的模板里没有位置；请先移到别处。`;
  }
}

const at = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  shownAddress(row, column);

function held(value: Held): string {
  if (value === null) return "空白";
  if (typeof value !== "string") return String(value).toUpperCase();
  return value.startsWith("=") ? `公式 ${shortened(value)}` : `“${shortened(value)}”`;
}

/** By the row's hidden key; what has no name of its own goes by the key, which can be searched for. */
function rowName(key: string): string {
  const [, kind = "", number = ""] = /^(i|note\.|unit\.)(\d+)$/u.exec(key) ?? [];
  if (kind === "i") return `第${number}项指标的行`;
  if (kind === "note.") return `表下第${number}条注`;
  if (kind === "unit.") return `第${number}个单位的行`;
  if (key === "title") return "标题行";
  if (key === "settings") return "标题下的设置行";
  if (key.endsWith(".headings")) return "表头行";
  if (key.startsWith("above.")) return `${rowName(key.slice("above.".length))}上方的分组行`;
  return `行（标识 ${key}）`;
}

function columnName(key: string): string {
  const [, year = ""] = /^y(\d+)$/u.exec(key) ?? [];
  if (year !== "") return `第${year}年的列`;
  if (key.startsWith("u.")) return `“${key.slice("u.".length)}”列`;
  const heading = columnHeading(key);
  if (heading !== null) return `“${heading}”列`;
  return key === "base" ? "基数列" : `列（标识 ${key}）`;
}
