import type { YearCourse } from "../../rules/breakdown/yearCourse";
import { ROLL_UP_WORDS } from "./returnDesk";

/** [B1, B2] What the checks of 目标分解表 read. */
const BALANCED = "平衡";
const NOT_BALANCED = `不${BALANCED}`;

export const BALANCE_WORDS = {
  balanced: BALANCED,
  notBalanced: NOT_BALANCED,
  /** Behind the number of rows that are not balanced. */
  rows: "项",
  /** Around a difference. */
  differsBy: `${NOT_BALANCED}（差`,
  differsEnd: "）",
  notAsTarget: `${NOT_BALANCED}（与目标值不同）`,
  noWeights: "缺权重",
  badWeights: "错误：权重应为不小于0的数",
  noCourse: "缺基数",
  /** Before the sum of the weights. */
  sum: "合计",
} as const;

/** [B1, B2] 年度分解方式 */
export const YEAR_MODE_WORDS: Readonly<Record<YearCourse, string>> = {
  total: "逐年均分",
  level: "直线递进",
  handedDown: "各年不变",
  unknown: "无法分解",
};

/** [B2] 单位分解方式 */
export const UNIT_MODE_WORDS = { split: "按权重分解", handedDown: "原样下达" } as const;

/** Labels of the rows that are about no indicator, in the column of the names. */
export const EXTRA_ROW_LABELS = {
  weights: "权重（填在各单位栏内）",
  balance: "校验结论（须为“平衡”）",
  sum: "合计",
  rateWeights: ROLL_UP_WORDS.weights,
} as const;

export const CONFIRMATION_LABELS = {
  state: "确认状态",
  person: "确认人",
  date: "确认日期",
  lock: "锁定",
} as const;

export const CONFIRMATION_STATES = { open: "未确认", confirmed: "已确认" } as const;

export const LOCK_WORDS = {
  open: "未确认，可以修改",
  waiting: "未锁定：须平衡并填确认人、日期",
  locked: "已锁定",
} as const;

/** [B3] What weights rates are rolled up by is for the user to say. */
export const RATE_WEIGHTS = {
  prompt: {
    title: "比率的权重",
    message: "没有分子分母的比率按这里的权重汇总，例如各单位的分母；填不小于0的数字。",
  },
  error: { title: "不能这样填", message: "权重只能填不小于0的数字；未定的请留空。" },
} as const;

/** What may be entered until the sheet is confirmed: said before and, where refused, after. */
export const CONFIRMATION_RULES = {
  weight: {
    prompt: {
      title: "填权重",
      message:
        "填不小于0的数字，例如上年末参保人数；各单位按权重占比分解，合计不必为100。未定的请留空。",
    },
    error: {
      title: "不能这样填",
      message:
        "权重只能填不小于0的数字。确认锁定后不能修改；确需修改的，先把“确认状态”改回“未确认”。",
    },
  },
  person: {
    prompt: { title: "确认人", message: "填确认分解结果的人的姓名。" },
    error: {
      title: "不能这样填",
      message: "最多填30字。确认锁定后不能修改；确需修改的，先把“确认状态”改回“未确认”。",
    },
  },
  date: {
    prompt: { title: "确认日期", message: "写法：2026-03-31、2026年3月31日。" },
    error: {
      title: "不能这样填",
      message: "最多填30字。确认锁定后不能修改；确需修改的，先把“确认状态”改回“未确认”。",
    },
  },
} as const;

/** The columns that only 目标分解表 has. */
export const BREAKDOWN_COLUMNS = {
  yearMode: {
    heading: "年度分解方式",
    note: "“年度分解方式”是本工具的默认口径，规划没有规定年度目标：累计指标逐年均分，合计恰为目标值；水平类指标从基数直线到目标值，末年恰为目标值；上限、下限和结构指标各年不变。",
  },
  unitMode: {
    heading: "单位分解方式",
    note: "“单位分解方式”是本工具的默认口径：数量和累计指标按权重分解，尾差按最大余数法处理（余数相同先给前面的单位），合计恰为目标值；比率、上限、下限和结构指标原样下达。各单位的数由权重得出，不能逐格改写，要调整请改权重。",
  },
  yearCheck: {
    heading: "年度校验",
    note: "确认状态改为“已确认”、填了确认人和确认日期且校验全部平衡后，本表锁定，权重和确认信息不再接受修改；改回“未确认”即解除。用任务窗格的“确认并锁定”锁定过的，改回“未确认”后再点击“解除锁定”。",
  },
  unitCheck: { heading: "单位校验", note: null },
} as const;
