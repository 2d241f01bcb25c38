import type { ReviewRuleId } from "../../rules/reviewing/reviewRules";
import { DEFAULT_WORDS } from "../defaultWords";
import { RULE_STATES } from "./reviewWords";

/** The rows of 规则设置: what each rule is, and where its default comes from. */
export const RULE_ROWS = {
  period: {
    name: "规划期",
    unit: "年",
    basis: "规划印刷的规划期；年度列由它决定，不在本表修改。",
  },
  dataDate: {
    name: "数据截止",
    unit: "日期",
    basis:
      "整个工作簿的数据截止，没有默认值。年度监测或各表自己的“数据截止”填了的，用各表的；监测表逐项填写的，以逐项的为准。",
  },
  "status.lower": {
    name: "进展：基本符合预期的下限",
    unit: "倍",
    basis: `本工具的默认口径，规划没有规定。进度（完成份额÷时间份额）达到${DEFAULT_WORDS.onTrack}即视为基本符合预期，参照欧盟统计局和加拿大统计局的95%判断法。`,
  },
  "status.upper": {
    name: "进展：快于预期的下限",
    unit: "倍",
    basis: `本工具的默认口径，规划没有规定。进度达到${DEFAULT_WORDS.ahead}为快于预期。`,
  },
  "status.tolerance": {
    name: "进展：时点数的容差",
    unit: "份额",
    basis: `本工具的默认口径，规划没有规定。时点数与序时值的差距不超过目标值的${DEFAULT_WORDS.tolerance}，视为基本符合预期。`,
  },
  "warning.lower": {
    name: "预警：红色预警的上限",
    unit: "倍",
    basis: `本工具的默认口径。湛江规划第十章第四节要求开展规划实施预警，没有给出分级；进度低于${DEFAULT_WORDS.red}为红色预警。`,
  },
  "warning.upper": {
    name: "预警：黄色预警的上限",
    unit: "倍",
    basis: `本工具的默认口径，规划没有规定。进度低于${DEFAULT_WORDS.yellow}为黄色预警，约束性指标提高一级。`,
  },
  "warning.tolerance": {
    name: "预警：时点数的容差",
    unit: "份额",
    basis: `本工具的默认口径，规划没有规定。时点数与序时值的差距不超过目标值的${DEFAULT_WORDS.tolerance}，视为正常。`,
  },
  dueSoonDays: {
    name: "工作台账：临期提醒的天数",
    unit: "天",
    basis: `本工具的默认口径，规划没有规定。离时限不超过${DEFAULT_WORDS.dueSoonDays}天、尚未完成的事项标为临期。`,
  },
} as const;

/** The row of a rule that entries are reviewed by. */
export const reviewRow = (rule: ReviewRuleId): string => `review.${rule}`;

/** What limits of the rules are counted in, and what 规则设置 says of each severity. */
export const REVIEW_LIMIT_UNITS: Readonly<Partial<Record<ReviewRuleId, string>>> = {
  E8: "倍",
  E10: "%",
};

export const REVIEW_BASIS = {
  error:
    "本工具的默认口径，规划没有规定。有误的数不能使用：该行计算结果显示有误，不计入统计和综述。不能停用。",
  check: `本工具的默认口径，规划没有规定。请核对；确实如此的在“审核说明”中写明原因。不需要的可填“${RULE_STATES.off}”。`,
  limit: `本工具的默认口径，规划没有规定。可改为其他正数；不需要的填“${RULE_STATES.off}”，留空时按默认值。`,
} as const;

/** What is said beside a setting, before its default. */
export const SETTING_STATES = {
  changed: "已改动，默认 ",
  blank: "留空，按默认 ",
  unusable: "不能这样填，按默认 ",
} as const;

/** What may be entered into 规则设置, before and, where refused, after. */
export const RULE_INPUTS = {
  lowerThreshold: {
    prompt: {
      title: "填倍数",
      message: "大于0，且小于下一行的数。留空一行的，两行都按默认值。",
    },
    error: {
      title: "不能这样填",
      message: "这里只能填大于0、且小于下一行的数。要调高这一行，请先调高下一行。",
    },
  },
  upperThreshold: {
    prompt: {
      title: "填倍数",
      message: `大于上一行、不超过${DEFAULT_WORDS.largestThreshold}的数：是倍数，不是百分数。留空一行的，两行都按默认值。`,
    },
    error: {
      title: "不能这样填",
      message: `这里只能填大于上一行、不超过${DEFAULT_WORDS.largestThreshold}的数。要调低这一行，请先调低上一行。`,
    },
  },
  tolerance: {
    prompt: {
      title: "填份额",
      message: `不小于0、小于1的数，是目标值的份额；留空时按默认值（目标值的${DEFAULT_WORDS.tolerance}）。`,
    },
    error: {
      title: "不能这样填",
      message: "这里只能填不小于0、小于1的数：是份额，不是百分数，1%填0.01。",
    },
  },
  unitName: {
    prompt: { title: "填单位名称", message: "每行一个，不能重名，最多30字。" },
    error: { title: "不能这样填", message: "单位名称不能重名，最多30字。" },
  },
  weight: {
    prompt: { title: "填权重", message: "不小于0的数字，例如人口、上年完成数；没有请留空。" },
    error: { title: "不是权重", message: "这里只能填不小于0的数字，不带单位；没有请留空。" },
  },
  reviewLimit: {
    prompt: { title: "填限度", message: `大于0的数，或“${RULE_STATES.off}”；留空时按默认值。` },
    error: { title: "不能这样填", message: `这里只能填大于0的数，或“${RULE_STATES.off}”。` },
  },
  days: {
    prompt: { title: "填天数", message: "不小于0的整数；留空时按默认值。" },
    error: { title: "不是天数", message: "这里只能填不小于0的整数，不带单位。" },
  },
} as const;
