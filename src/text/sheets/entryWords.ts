import { CONFIRMATION_STATES } from "./breakdown";
import { FLAG_LIST } from "./ledger";
import { PLAN_LISTS } from "./planSheet";
import { STAGE_LIST } from "./projects";
import { DECISION_LIST, FORM_LIST, RELATION_LIST } from "./returnDesk";
import { RULE_STATES } from "./reviewWords";

/** What may be entered into a cell: said before, and where it is refused, after. */
export const PROMPTS = {
  number: (unit: string) => ({
    title: "填数字",
    message: `请填数字，单位：${unit}。没有数据请留空，不要填0。`,
  }),
  figure: (unit: string) => ({
    title: "填数值",
    message: `可填 147.18、[38.39]（规划期累计）等写法${unit === "" ? "" : `，单位：${unit}`}。没有数据请留空，不要填0。`,
  }),
  structure: {
    title: "填结构比例",
    message: "高、中、初级人才的比例请写成 12:46:42。没有数据请留空，不要填0。",
  },
  text: {
    prompt: { title: "填文字", message: "请如实填写；没有内容请留空。" },
    error: { title: "内容过长", message: "这里最多填2000字。" },
  },
  day: {
    title: "填日期",
    message:
      "写法：2023（年底）、2023-06-30、2023年6月（月底）。没有日期请留空，各有什么后果见表下附注。",
  },
  dataDate: {
    title: "数据截止",
    message: "写法：2023（年底）、2023-06-30、2023年6月（月底）。留空则不判断进展。",
  },
};

export const REFUSALS = {
  number: {
    title: "不是数字",
    message: "这里只能填不小于0的数字，不带单位和符号；没有数据请留空。",
  },
  rate: { title: "不是数字", message: "这里只能填数字（百分数填95，不填0.95）；没有数据请留空。" },
  text: {
    title: "内容过长",
    message: "这里只填一个数值或结构比例，例如 147.18、[38.39]、12:46:42。",
  },
  date: {
    title: "内容过长",
    message: "这里只填数据截止的时间，例如 2023、2023-06-30、2023年6月；也可留空。",
  },
} as const;

/** The heading of a group stands among the figures; a column can be pasted over it. */
export const GROUP_ROW = {
  prompt: { title: "分组标题", message: "这一行不填数。从别处粘贴整列时可以连同这一行一起粘贴。" },
  error: { title: "这一行不填数", message: "这是分组标题行，请把数填在指标所在的行。" },
} as const;

interface WordList {
  readonly words: readonly string[];
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

/** Words to choose from, by the name of the list. */
export const WORD_LISTS = {
  flag: FLAG_LIST,
  stage: STAGE_LIST,
  ...PLAN_LISTS,
  decision: DECISION_LIST,
  relation: RELATION_LIST,
  collectedForm: FORM_LIST,
  confirmation: {
    words: Object.values(CONFIRMATION_STATES),
    prompt: {
      title: "确认状态",
      message: "分解结果定下来后选“已确认”，并填确认人和确认日期；全部平衡的，本表即锁定。",
    },
    error: { title: "请从列表中选择", message: "这里只能选“未确认”或“已确认”。" },
  },
  ruleState: {
    words: Object.values(RULE_STATES),
    prompt: { title: "启用或停用", message: "停用的规则不再核实，留空时按启用。" },
    error: { title: "请从列表中选择", message: "这里只能选“启用”或“停用”。" },
  },
} as const satisfies Readonly<Record<string, WordList>>;

export type WordListName = keyof typeof WORD_LISTS;
