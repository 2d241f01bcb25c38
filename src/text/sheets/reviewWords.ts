import type { Finding, MistakenKind } from "../../rules/reviewing/finding";
import type { RowFinding } from "../../rules/reviewing/review";
import type { ReviewRuleId, Severity } from "../../rules/reviewing/reviewRules";

import { STATUS_WORDS } from "../words";
import { SEVERITY_WORDS } from "./severityWords";

type Shown = string | number;

/** Stands in hidden columns for a figure that cannot be read; `?` would be a wildcard. */
export const UNREADABLE = "×";

/** What an entry reads as whose cell holds an error. */
export const ENTRY_ERROR = "错误值";

/** [§14] What computed cells show in a row whose entry is under 错误. */
export const WRONG_ENTRY = STATUS_WORDS.inError;

/** A finding under 核实 that the user has answered in words. */
export const ANSWERED_CHECK = `${SEVERITY_WORDS.check}（已说明）`;

/** [T2] A row's own date that cannot be read. */
export const UNREADABLE_ROW_DATE = `${SEVERITY_WORDS.error}：本行的数据截止不能识别，应写成 2023、2023-06-30、2023年6月 等；改正以前不按时间判断`;
export const ROW_DATE_OF_1904 = `${SEVERITY_WORDS.error}：本工作簿采用1904日期系统，本行的数据截止请写成文字，前加英文单引号，如 '2023-06-30；改正以前不按时间判断`;

/** [§2] Of a row whose target is less than its base, and no upper bound. */
export const BELOW_BASE = {
  other: "提示：目标低于基数，按保持处理；如越低越好请在规划中标为逆向",
  total: "提示：目标低于基数，仍按累计完成处理；如越低越好请在规划中标为逆向",
} as const;

/** What a rule of 规则设置 reads where it is switched off, and where it has no number of its own. */
export const RULE_STATES = { on: "启用", off: "停用" } as const;

const MISTAKEN: Readonly<Record<MistakenKind, (read: Shown) => string>> = {
  structure: (read) => `“${read}”是结构比例`,
  date: (read) => `“${read}”是日期`,
  dateNumber: (read) => `${read}像是被Excel存成数的日期`,
  timeNumber: (read) => `${read}像是被Excel存成数的时间`,
  time: (read) => `${read}像是被Excel存成时间的结构比例`,
  number: (read) => `${read}是一个数`,
  total: (read) => `“${read}”是规划期累计数`,
};

const AGAINST = { previous: "上年", base: "基数", target: "目标值" } as const;

const wantedStructure = (grades: Shown): string => `应填${grades}个数、合计100的结构比例`;

/**
 * [§14] What the findings say: by PLAN functions out of texts, by the native dialect out of cells.
 * Nothing is said of where: the sentence stands in the row.
 */
export const REVIEW_PIECES = {
  /** 错误： or 错误：2022年 */
  opening: (severity: Severity, year: Shown | null): string =>
    `${SEVERITY_WORDS[severity]}：${year === null ? "" : `${year}年`}`,
  unreadable: (read: Shown, unit: Shown): string =>
    `“${read}”不能识别，应填${unit === "" ? "" : `以${unit}计的`}数`,
  noStructure: (read: Shown, grades: Shown): string =>
    `“${read}”不能识别，${wantedStructure(grades)}`,
  otherFamily: (read: Shown, given: Shown, unit: Shown): string =>
    `“${read}”的单位是${given}，本行以${unit}计，不能换算`,
  otherUnit: (read: Shown, given: Shown, unit: Shown, suggested: Shown): string =>
    `“${read}”的单位是${given}，本行以${unit}计，应为${suggested}`,
  mistaken: (found: MistakenKind, read: Shown, grades: Shown | null): string =>
    MISTAKEN[found](read) +
    (grades === null ? "，应填一个不带方括号的数" : `，${wantedStructure(grades)}`),
  belowZero: (read: Shown): string => `${read}小于0，本行不应为负`,
  aboveWhole: (read: Shown): string => `${read}大于100，本行是占整体的百分比`,
  percentAsFraction: (read: Shown, suggested: Shown): string =>
    `${read}像是存成小数的百分数，应为${suggested}`,
  far: (
    read: Shown,
    against: keyof typeof AGAINST,
    reference: Shown,
    isAbove: boolean,
    limit: Shown,
  ): string =>
    isAbove
      ? `${read}达到${AGAINST[against]}${reference}的${limit}倍，单位是否有误`
      : `${read}不到${AGAINST[against]}${reference}的${limit}分之一，单位是否有误`,
  nearAsPercent: (read: Shown, percent: Shown): string =>
    `${read}像是存成小数的${percent}%，本行不以%计`,
  fraction: (read: Shown, unit: Shown): string => `${read}不是整数，本行以${unit}计`,
  changed: (read: Shown, previous: Shown, change: "up" | "down", limit: Shown): string =>
    `${read}比上年${previous}${change === "up" ? "增加" : "减少"}超过${limit}%`,
  toZero: (previous: Shown): string => `0，上年为${previous}`,
  abovePartOf: (read: Shown, whole: Shown): string => `${read}大于所属总项${whole}`,
  beyondDate: (read: Shown): string => `${read}超出数据截止时间，当年不应有数`,
  gap: (year: Shown): string => `缺${year}年，前后年份都已填`,
  broken: (read: Shown, target: Shown): string => `${read}未保持在目标${target}`,
  fell: (read: Shown, previous: Shown): string => `${read}小于前期累计${previous}，累计数不应减少`,
} as const;

/** A finding in words, beginning with 错误 or 核实. */
export function findingText({ finding, severity, year }: RowFinding): string {
  if (finding.rule === "E13") {
    return REVIEW_PIECES.opening(severity, null) + REVIEW_PIECES.gap(year ?? "");
  }
  return REVIEW_PIECES.opening(severity, year) + saidOf(finding);
}

function saidOf(finding: Exclude<Finding, { rule: "E13" }>): string {
  const say = REVIEW_PIECES;
  switch (finding.rule) {
    case "E1":
      return finding.grades === null
        ? say.unreadable(finding.read, finding.unit)
        : say.noStructure(finding.read, finding.grades);
    case "E2":
      return say.otherFamily(finding.read, finding.given, finding.unit);
    case "E3":
      return say.otherUnit(finding.read, finding.given, finding.unit, finding.suggested);
    case "E4":
      return say.mistaken(finding.found, finding.read, finding.grades);
    case "E5":
      return say.belowZero(finding.read);
    case "E6":
      return say.aboveWhole(finding.read);
    case "E7":
      return say.percentAsFraction(finding.read, finding.suggested);
    case "E8":
      if (finding.against === "percent") return say.nearAsPercent(finding.read, finding.reference);
      return say.far(
        finding.read,
        finding.against,
        finding.reference,
        finding.isAbove,
        finding.limit,
      );
    case "E9":
      return say.fraction(finding.read, finding.unit);
    case "E10":
      return finding.change === "toZero"
        ? say.toZero(finding.previous)
        : say.changed(finding.read, finding.previous, finding.change, finding.limit);
    case "E11":
      return say.abovePartOf(finding.read, finding.whole);
    case "E12":
      return say.beyondDate(finding.read);
    case "E14":
      return say.broken(finding.read, finding.target);
    case "E15":
      return say.fell(finding.read, finding.previous);
  }
}

/** The rows of 规则设置: what each rule finds, in words. */
export const REVIEW_RULE_NAMES: Readonly<Record<ReviewRuleId, string>> = {
  E1: "不能识别的数值",
  E2: "单位不同类",
  E3: "同类单位，量级不同",
  E4: "该填数的填了结构、时间或日期，或相反",
  E5: "不应为负的数小于0",
  E6: "占整体的百分比大于100",
  E7: "百分数存成了小数",
  E8: "与上年、基数或目标值相差悬殊",
  E9: "按个计的数不是整数",
  E10: "比上年变动过大，或上年有数今年为0",
  E11: "其中项大于总项",
  E12: "超出数据截止时间的年份已填数",
  E13: "前后年份都已填，中间缺年",
  E14: "应保持的目标在某年没有保持",
  E15: "累计数减少",
};
