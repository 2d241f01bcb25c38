/** The words of the help site around what is said of templates and functions. */
export interface SiteText {
  readonly title: string;
  readonly lead: string;
  readonly firstSheet: string;
  /** Code stands between backticks. */
  readonly steps: readonly string[];
  readonly templates: string;
  readonly templatesLead: string;
  /** Above what stands about its columns under a sheet. */
  readonly columns: string;
  readonly functions: string;
  readonly rules: string;
  readonly errors: string;
  readonly trouble: string;
  readonly troubles: readonly (readonly [label: string, advice: string])[];
}

const ZH: SiteText = {
  title: "“规划指标”帮助",
  lead: "“规划指标”是 Excel 加载项：按五年规划印刷的写法读数，插入年度监测、评估、分解、填报等表，自动计算完成比例、进展和预警。数据只在您的工作簿里，不发往任何地方。",
  firstSheet: "三步得到第一张表",
  steps: [
    "打开任务窗格，在“开始”页点击“选用内置规划”。",
    "选规划、指标表和模板；已经选好的可以不动。",
    "点击“插入”。黄色的单元格由您填写，其余自动计算。",
  ],
  templates: "模板",
  templatesLead:
    "在任务窗格“插入指标表”中选用。公式要用到“规则设置”或“年度监测”的表，工作簿里没有时会一并插入。",
  columns: "表下的说明：",
  functions: "函数",
  rules: "规则",
  errors: "错误值",
  trouble: "遇到问题",
  troubles: [
    [
      "单元格显示错误值",
      "选中该单元格，点旁边的感叹号，会说明读到了什么、应当怎么办；全部错误值见“函数”页的“错误值”。",
    ],
    ["公式显示 #NAME?", "在“已插入的表”中逐张点击“更新”；自己写的公式按 F2 再按 Enter。"],
    [
      "填报的数有没有问题",
      "在“已插入的表”中点击“检查”，逐条列出错误、核实和未填，点击即到该单元格。",
    ],
    [
      "请别人帮忙",
      "在“开始”页打开“问题诊断”，点击“复制”，把内容发给提供方；其中没有工作簿里的任何数据。",
    ],
  ],
};

const EN: SiteText = {
  title: "Plan Indicators help",
  lead: "Plan Indicators is an Excel add-in. It reads figures as five-year plans print them, inserts sheets for monitoring, evaluation, breakdown and returns, and works out completion, status and warning. Your figures stay in your workbook; nothing is sent anywhere.",
  firstSheet: "The first sheet in three steps",
  steps: [
    "Open the task pane and press “Use a built-in plan” on the tab “Start”.",
    "Choose plan, table and template; what is chosen already may stay.",
    "Press “Insert”. You fill in the yellow cells; the rest is calculated.",
  ],
  templates: "Templates",
  templatesLead:
    "They are on the tab “Insert a table” of the task pane. Where formulas need 规则设置 or 年度监测 and the workbook has none, it comes with the sheet. Sheets are Chinese in every language of the pane.",
  columns: "What stands under the sheet:",
  functions: "Functions",
  rules: "Rules",
  errors: "Errors",
  trouble: "When something is wrong",
  troubles: [
    [
      "A cell shows an error",
      "Select it and press the exclamation mark beside it: the sentence says what was read and what to do. All errors are listed on the page of the functions.",
    ],
    [
      "Formulas show #NAME?",
      "On the tab “Sheets” press Refresh for each sheet; for a formula of your own press F2, then Enter.",
    ],
    [
      "Are the entries right?",
      "On the tab “Sheets” press Check: errors, things to verify and missing entries are listed, and each leads to its cell.",
    ],
    [
      "Asking for help",
      "Open “Diagnosis” on the tab “Start”, press Copy and send the text to the provider. No figure of the workbook is in it.",
    ],
  ],
};

export const SITE_TEXTS = { zh: ZH, en: EN } as const;
