import { DEFAULT_WORDS } from "../defaultWords";
import type { Standing } from "./helpRules";

/** The words of the help pages that stand around what the doc comments say. */
export interface HelpText {
  readonly languageTag: string;
  readonly title: string;
  readonly otherLanguage: string;
  readonly lead: string;
  readonly functions: string;
  readonly everyFunction: string;
  /** Label and text; code stands between backticks. */
  readonly notes: readonly (readonly [label: string, text: string])[];
  readonly parameter: string;
  readonly meaning: string;
  readonly optional: string;
  readonly choices: string;
  readonly result: string;
  readonly errors: string;
  readonly rules: string;
  readonly examples: string;
  readonly gives: string;
  readonly errorsLead: string;
  readonly error: string;
  readonly when: string;
  readonly nextStep: string;
  /** What stands in place of a code where the input's own error comes through. */
  readonly sameError: string;
  readonly rulesLead: string;
  readonly rule: string;
  readonly standing: string;
  readonly says: string;
  /** The id of `own` in RULE_NOTES, which is no rule of the plans. */
  readonly ownMethod: string;
  readonly standings: Readonly<Record<Standing, string>>;
  /** Between the items of a line, and between those of an item. */
  readonly separator: string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  readonly parentheses: { readonly open: string; readonly close: string };
}

const ZH: HelpText = {
  languageTag: "zh-CN",
  title: "PLAN 函数",
  otherLanguage: "English",
  lead: "“规划指标”加载项为 Excel 增加的函数，按五年规划的写法读数、按规划的规则计算。",
  functions: "函数",
  everyFunction: "各函数通用",
  notes: [
    [
      "数值",
      "按规划印刷的写法填写：`147.18`、`[38.39]`（规划期累计）、`>60` 或 `60以上`、`3.5以内`、`12:46:42`（结构比例）、`-`（无数据）。全角、半角都可以。千位可写 `50,000` 或 `50 000`，别处的空格和换行使它成为两个数，为错误值。写明了单位的数（`25万人`）只与写明单位的数比较，% 除外。",
    ],
    [
      "区域",
      "每个参数可为单个单元格、一行、一列或区域，结果按同样的形状溢出；区域旁的单个值用于每一格。大小不一致的区域为 #VALUE!。",
    ],
    [
      "空单元格",
      '空为未填报，从不当作 0。Windows 和 Mac 版 Excel 把空单元格按 0 传给函数，所以可能为空的单元格请写成 `IF(E6="","",E6)`，区域写成 `IF(E6:E19="","",E6:E19)`。',
    ],
    [
      "百分数",
      "完成比例、时间进度、增长率为百分数的数值：95 就是 95%。结果不取整，由单元格格式决定显示几位。",
    ],
    [
      "规划期",
      "写名称（`十三五`、`十四五`、`十五五`）或 `2021-2025`；" + `省略为${DEFAULT_WORDS.period}。`,
    ],
    [
      "日期",
      "写年份（`2023` 为当年年底）、`2023-06-30`、`2023.6.30`、`20230630`、`2023年6月`（为月底）、`2023年1-6月`、`2023年二季度`、`2023Q2`、`2023年上半年` 或 Excel 日期，须在 1900 至 2199 年间。" +
        `规划期之前时间进度为 0，之后按期末判断；省略规划期的，日期须在${DEFAULT_WORDS.period}之内。` +
        "使用 1904 日期系统的工作簿（旧版 Mac）把日期存成另一种序号，请把日期写成文字。",
    ],
    ["错误", "输入单元格的错误值原样返回。区域中有一格出错，只影响这一格的结果。"],
    [
      "公式显示 #NAME?",
      "工作簿在没有本加载项的 Excel 中打开或保存过，公式就会显示 `#NAME?`（公式中为 `_xldudf_PLAN_…`），装上加载项后也不会自行恢复。请打开任务窗格的“已插入的表”，逐张点击“更新”，填报的内容都会保留；自己写的公式请选中单元格，按 F2 再按 Enter。要发给没有加载项的人，请用“可分享副本”。",
    ],
  ],
  parameter: "参数",
  meaning: "含义",
  optional: "可省略",
  choices: "可选：",
  result: "结果",
  errors: "错误值",
  rules: "规则",
  examples: "示例",
  gives: "结果",
  errorsLead:
    "各函数的错误值含义相同。#VALUE! 和 #N/A 附有一句说明，写明读到了什么、可以填什么、有哪些相近的名称：选中单元格，点旁边的感叹号即可看到。",
  error: "错误值",
  when: "情形",
  nextStep: "怎么办",
  sameError: "与输入相同",
  rulesLead:
    "每条规则注明来历：规划写明的，规划印刷的数字隐含的，还是规划没有规定、由本工具默认的。默认的做法参照公开的惯例，不是规划的要求。",
  rule: "规则",
  standing: "来历",
  says: "内容",
  ownMethod: "本工具的算法",
  standings: { stated: "规划写明", implied: "规划隐含", default: "本工具默认" },
  separator: "；",
  comma: "、",
  colon: "：",
  stop: "。",
  parentheses: { open: "（", close: "）" },
};

const EN: HelpText = {
  languageTag: "en",
  title: "The PLAN functions",
  otherLanguage: "中文",
  lead: "The functions that the Plan Indicators add-in brings to Excel. They read figures as five-year plans print them and follow the plans' own rules.",
  functions: "Functions",
  everyFunction: "True of every function",
  notes: [
    [
      "Figures",
      "As the plans print them: `147.18`, `[38.39]` (a period total), `>60` or `60以上` (at least 60), `3.5以内` (at most 3.5), `12:46:42` (a structure), `-` (no figure), in full or half width. Thousands may be `50,000` or `50 000`; a blank or a break anywhere else in a number makes two figures of it, which is an error. A figure with a unit (`25万人`) is compared with another that has one alone, % aside.",
    ],
    [
      "Ranges",
      "An argument may be a cell, a row, a column or a block, and the result spills in the same shape; a single value beside a range serves each cell of it. Ranges of different sizes are #VALUE!.",
    ],
    [
      "Empty cells",
      'A blank is not reported, and never zero. Excel for Windows and Mac hands an empty cell to a function as 0, so pass a cell that may be empty as `IF(E6="","",E6)`, a range as `IF(E6:E19="","",E6:E19)`.',
    ],
    [
      "Percent",
      "Completion, elapsed time and growth are plain numbers of percent: 95 is 95%. Results are not rounded; the format of the cell decides how many decimals show.",
    ],
    [
      "Periods",
      "By name (`十三五`, `十四五`, `十五五`) or as `2021-2025`; " +
        `the ${DEFAULT_WORDS.period} where none is given.`,
    ],
    [
      "Dates",
      "A year (`2023` is its end), `2023-06-30`, `2023.6.30`, `20230630`, `2023年6月` (its end), `2023年1-6月`, `2023年二季度`, `2023Q2`, `2023年上半年` or an Excel date, from 1900 to 2199. Before the period no time has elapsed; after it the plan is judged as at its end. " +
        `Where no period is given, the date must lie in the ${DEFAULT_WORDS.period}. ` +
        "A workbook with the 1904 date system (of old Macs) stores dates as other numbers: write them as text there.",
    ],
    [
      "Errors",
      "An error in an input cell comes through unchanged. One bad cell in a range spoils only its own result.",
    ],
    [
      "Formulas that show #NAME?",
      "A workbook that was opened or saved in an Excel without this add-in shows `#NAME?` (`_xldudf_PLAN_…` in the formulas), and goes on doing so once the add-in is there. In the task pane, press Refresh for each sheet on the tab “Sheets”; every entry is kept. For a formula of your own, select its cell, then press F2 and Enter. For people without the add-in there is “Copy to share”.",
    ],
  ],
  parameter: "Parameter",
  meaning: "Meaning",
  optional: "optional",
  choices: " One of: ",
  result: "Result",
  errors: "Errors",
  rules: "Rules",
  examples: "Examples",
  gives: "Result",
  errorsLead:
    "An error means the same in every function. #VALUE! and #N/A come with a sentence, in Chinese, that says what was read, what is accepted and which names are near: select the cell and press the exclamation mark beside it.",
  error: "Error",
  when: "When",
  nextStep: "What to do",
  sameError: "the input's",
  rulesLead:
    "Each rule says where it comes from: stated in the plans, implied by the figures they print, or, where they are silent, a default of this product. Defaults follow public practice; the plans do not ask for them.",
  rule: "Rule",
  standing: "Standing",
  says: "Says",
  ownMethod: "own method",
  standings: {
    stated: "stated by the plans",
    implied: "implied by the plans",
    default: "this product's default",
  },
  separator: "; ",
  comma: ", ",
  colon: ": ",
  stop: ".",
  parentheses: { open: " (", close: ")" },
};

export const HELP_TEXTS = { zh: ZH, en: EN } as const;
