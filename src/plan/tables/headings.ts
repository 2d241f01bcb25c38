import { PERIODS } from "../../rules/defaults";
import { comparableUnit, UNITS } from "../../rules/figures/units";
import { plainSigns } from "../../rules/notation/lookAlikes";

/** What a column of a plan's table is for. */
export type ColumnRole =
  | "number"
  | "name"
  | "group"
  | "partOf"
  | "unit"
  | "base"
  | "target"
  /** The target of a row that is a total over the plan's years. */
  | "total"
  /** 年均/累计: either, as the row means it. */
  | "averageOrTotal"
  /** 年均增速 */
  | "growth"
  | "actual"
  | "printedCompletion"
  | "attribute"
  | "nature"
  | "direction"
  | "responsible"
  | "numerator"
  | "denominator"
  | "note"
  /** A year between base and target. */
  | "yearValue"
  | "notRead";

/** In the order in which a user is offered them. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  ...(["number", "name", "unit", "base", "target", "total", "averageOrTotal", "growth"] as const),
  ...(["actual", "printedCompletion", "attribute", "nature", "direction", "group"] as const),
  ...(["partOf", "responsible", "numerator", "denominator", "note"] as const),
  ...(["yearValue", "notRead"] as const),
];

/** What a heading alone says. A bare year is a base or a target: the headings beside it say which. */
export type HeadingRole = ColumnRole | "year" | "type";

export interface HeadingWords {
  /** Null: a word that is not known. */
  readonly role: HeadingRole | null;
  /** The year that the column's figures are of; of a period its last one. */
  readonly year: number | null;
  /** 预计: the figures are not final. */
  readonly isExpected: boolean;
}

const QUALIFIER = "(?:主要|规划|发展|具体|核心|监测|考核|评价|二级|三级)*";

/** Whole headings, without blanks, quotation marks and look-alikes. */
const WHOLE: readonly (readonly [HeadingRole, RegExp])[] = [
  ["number", /^(?:序号?|编号|号|no\.?|(?:指标|项目)(?:序号|编号|代码))$/iu],
  [
    "name",
    new RegExp(
      `^${QUALIFIER}(?:指标|项目)(?:名称|内容)?(?:[及和、与/]?\\(?(?:计量)?单位\\)?)?$`,
      "u",
    ),
  ],
  ["name", /^(?:指标项|名称)$/u],
  ["group", /^(?:分?类别?|领域|分组|一级指标|指标(?:类别|分类|领域)|维度|方面|大类|板块)$/u],
  ["partOf", /^(?:其中(?:\/上级|所属)?|上级(?:指标)?|所属指标)$/u],
  [
    "responsible",
    /^(?:责任|牵头|主管|实施|负责|主责|填报|配合)+(?:单位|部门|处室|科室|机构|主体|人)$/u,
  ],
  ["unit", /^(?:计量|指标)?单位$|^量纲$/u],
  ["attribute", /^(?:指标)?属性$/u],
  ["type", /^(?:指标)?(?:类型|性质)$/u],
  ["direction", /^(?:指标)?(?:方向|趋向|极性)$|^正逆向$/u],
  ["numerator", /^分子(?:\(?(?:指标|项|说明)\)?)?$/u],
  ["denominator", /^分母(?:\(?(?:指标|项|说明)\)?)?$/u],
  ["note", /^(?:备注|说明|注释?|附注)$/u],
];

/** Parts of headings, the more telling ones first. */
const PARTS: readonly (readonly [HeadingRole, RegExp])[] = [
  ["printedCompletion", /完成(?:比例|率|程度|进度)|达成率|规划文本数|印刷值/u],
  ["actual", /完成(?:值|数|情况)|累计完成|实际/u],
  ["averageOrTotal", /年均.*累计|累计.*年均/u],
  ["growth", /年均(?:增长|增速|递增)?|增长率|增速|增幅/u],
  ["total", /累计|\[\]/u],
  ["target", /目标|规划值|规划数|预期值|计划/u],
  ["base", /基数|基期|基准|基础值|现状|底数|起始/u],
  ["actual", /完成|实绩|实现|达到|预计/u],
];

const YEAR = /(?:19|20|21)\d\d/gu;
const BARE_YEAR = /^(?:19|20|21)\d\d(?:年(?:末|底|度)?)?$|^十[一-九]?五(?:时期|期)?末?$/u;
/** What may stand beside the words of a heading without another meaning. */
const BRACKETED = /\([^()]*\)/gu;

/** Reads a heading, whatever its wording, blanks and quotation marks. */
export function readHeading(heading: string): HeadingWords {
  const text = plainHeading(heading);
  const isExpected = text.includes("预计");
  const whole = (words: string) => WHOLE.find(([, pattern]) => pattern.test(words))?.[0];
  const bare = text.replace(BRACKETED, "");
  const role =
    whole(text) ?? whole(bare) ?? PARTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const year = yearOf(text);
  if (role !== null) return { role, year, isExpected };
  return { role: BARE_YEAR.test(bare) ? "year" : null, year, isExpected };
}

/** A heading as it is compared with another print of it. */
export const plainHeading = (heading: string): string =>
  plainSigns(heading).replace(/[\s"'“”‘’「」『』]/gu, "");

/** The last year that a heading names, by number or by the period that it belongs to. */
function yearOf(text: string): number | null {
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
  if (years.length > 0) return Math.max(...years);
  return PERIODS.find(({ name }) => text.includes(name))?.lastYear ?? null;
}

/** True where a text is a heading, or the part of one that its own line holds (2020年). */
export const isHeading = (text: string): boolean => readHeading(text).role !== null;

/** True of a word that a year's heading ends with where it is broken into two lines: 2020年, 基数. */
export function isRestOfHeading(text: string): boolean {
  const { role, year } = readHeading(text);
  const isFigure = role !== null && FIGURE_ROLES.has(role);
  return isFigure && year === null;
}

/** True of a heading's first line: 2020年, “十三五”. */
export const isStartOfHeading = (text: string): boolean => readHeading(text).role === "year";

/** Columns that hold figures. */
export const FIGURE_ROLES: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  ...(["base", "target", "total", "averageOrTotal", "growth", "actual"] as const),
  ...(["printedCompletion", "yearValue"] as const),
]);

const GROUP_MARK =
  /^(?:[一二三四五六七八九十]{1,3}[、.,\s]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]+[部方]?[分面类])/u;
const CHINESE_NUMBER = /^\(?[一二三四五六七八九十]{1,3}\)?[、.]?$/u;

/** 一、就业; （一）就业. */
export const hasGroupMark = (text: string): boolean => GROUP_MARK.test(plainSigns(text).trim());

/** A group's number that stands in a cell of its own. */
export const isGroupNumber = (text: string): boolean => CHINESE_NUMBER.test(plainHeading(text));

const NOTE_START =
  /^(?:注(?:释|明)?\s*\d*\s*[:.、]|(?:备注|附注|说明|资料来源|数据来源|指标解释|指标说明)\s*[:.]|[*※①]|注$)/u;

/** 注：, 数据来源：, or the footnote of a mark. */
export const startsNotes = (text: string): boolean => NOTE_START.test(plainSigns(text).trim());

/** 约束性 or 预期性, as plans write it beside a row; null for anything else. */
export function attributeIn(text: string): "约束性" | "预期性" | null {
  const found = /^(约束|预期)(?:性|型)?(?:指标)?$/u.exec(plainHeading(text))?.[1];
  if (found === undefined) return null;
  return found === "约束" ? "约束性" : "预期性";
}

/** True of a unit that figures can carry; the sign of a structure is one. */
export function isUnit(text: string): boolean {
  const unit = comparableUnit(plainSigns(text));
  return UNITS.has(unit) || /^:+$/u.test(unit);
}

/** The number that a row's 序号 is; null where it is none. */
export function rowNumber(text: string): number | null {
  const digits = /^\(?(\d{1,4})\)?[.、)]?$/u.exec(plainHeading(text))?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}
