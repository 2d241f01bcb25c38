import type { ColumnRole } from "../../plan/tables/headings";
import { MANAGE_ZH_CN } from "../pane/manage.zh-CN";
import { xlsxProblemZh } from "../problems/xlsxProblems.zh-CN";
import type { ReadingText } from "./readingText";

const ROLES: Readonly<Record<ColumnRole, string>> = {
  number: "序号",
  name: "指标",
  group: "分组",
  partOf: "上级指标",
  unit: "单位",
  base: "基数",
  target: "目标值",
  total: "累计目标",
  averageOrTotal: "年均或累计目标",
  growth: "年均增速目标",
  actual: "完成值",
  printedCompletion: "印刷的完成比例",
  attribute: "属性",
  nature: "性质",
  direction: "方向",
  responsible: "责任单位",
  numerator: "分子",
  denominator: "分母",
  note: "备注",
  yearValue: "中间年份（不读）",
  notRead: "不读",
};

const COLUMN_NEEDED = { name: "指标", unit: "单位", target: "目标值", attribute: "属性" };

export const READING_ZH_CN: ReadingText = {
  heading: "读取规划",
  hint: "把规划文本里的主要指标表（Word、PDF、网页均可）粘贴到工作表任意位置，选中整张表后读取；也可粘贴在下面，或从文件读取。读到什么先给您看，改对了再写入规划表。",
  ways: {
    selection: "读取所选单元格",
    paste: "粘贴表格文字",
    pasteHint: "从 Word、网页复制的表格，或 PDF 里一行一格的文字都可以。",
    readPaste: "读取粘贴的文字",
    file: "从文件读取",
    fileHint: ".xlsx、.xls、.et、.ods、.csv，或本工具的规划 .json。",
  },
  working: "正在读取…",
  broke: (message) => `没有完成：${message}。工作簿没有改动。`,
  nothingSelected:
    "所选单元格里没有内容，或者太多。请选中指标表所在的单元格，再点击“读取所选单元格”。",
  nothingFound: "文件里没有可读的表格。",
  whichSheet: "读取哪一张表",
  fileProblem: xlsxProblemZh,
  whole: (name, title, period) => `${name}：${title}，${period}`,
  tableOf: (id, title, indicators) => `${id} ${title}（${indicators}项）`,
  rowOf: (number, name) => `${number} ${name}`,
  toCheck: "写入前请看一看",
  jsonProblems: (lines) => `这份 .json 不能用：${lines.join("")}`,
  found: (indicators, asked) =>
    `读到${indicators}项指标` + (asked === 0 ? "，没有疑问。" : `，有${asked}处要请您看一看。`),
  head: "规划信息",
  fields: {
    name: "简称",
    title: "规划全称",
    issuer: "发文单位",
    documentNumber: "发文字号",
    date: "日期",
    edition: "状态",
    period: "规划期",
    source: "来源",
    tableId: "表号",
    tableTitle: "表名",
  },
  fieldHints: {
    name: "公式和列表里用它找这份规划，如：我市",
    date: "如 2026-03-18 或 2026-03",
    period: "如 十五五，或 2026-2030",
  },
  editions: { issued: "正式", draft: "征求意见稿" },
  columns: "各列的含义",
  roles: ROLES,
  columnOf: (heading, letter) => (heading === "" ? `第${letter}列` : `${letter}列“${heading}”`),
  rows: "各行",
  kinds: {
    indicator: "指标",
    part: "其中项",
    group: "分组标题",
    note: "表注",
    header: "重复的表头",
    leftOut: "不读",
  },
  kindOf: (row) => `这一行是什么：${row}`,
  baseToTarget: (base, target) => `${base} → ${target}`,
  empty: "（空）",
  partOf: (number) => `第${number}项的其中项`,
  expected: "预计",
  asked: "请看一看",
  told: (count) => `另有${count}处已照规则读入`,
  nothingAsked: "没有疑问。",
  doubts: {
    noHeader: () =>
      "没有找到表头。请把带“指标”“单位”“目标”等字样的一行一并选中，或在“各列的含义”里逐列指定。",
    missingColumn: ({ role }) => `没有找到“${COLUMN_NEEDED[role]}”一列。`,
    unknownHeading: ({ read }) =>
      read === "" ? "这一列没有表头，没有读入。" : `表头“${read}”看不出是什么，没有读入。`,
    roleTwice: ({ read, other }) => `“${read}”与“${other}”是同一类列，只读了“${other}”。`,
    roleByContent: ({ read, role }) =>
      `${read === "" ? "没有表头的一列" : `“${read}”`}按内容当作${ROLES[role]}，对吗？`,
    yearNotRead: ({ read }) => `“${read}”在基期与目标年之间，没有读入。`,
    headingsDoNotFit: ({ headings, cells }) =>
      `表头有${headings}格，而每行有${cells}格，对不上，请核对各列的含义。`,
    cellsDoNotFit: ({ read, expected }) =>
      `“${read}”不是${expected}格，分不清缺哪一格，数值没有读入。`,
    groupTaken: ({ read }) => `“${read}”当作分组标题，对吗？`,
    lineLeftOut: ({ read }) => `“${read}”看不出是指标还是标题，没有读入。`,
    anotherTable: () => "下面又是一张表，没有读入；请另行选中再读。",
    noRows: () => "没有读到指标。",
    numberMissing: ({ read, taken }) => `“${read}”没有序号，给了${taken}。`,
    numberGiven: ({ read, taken }) => `其中项“${read}”没有序号，给了${taken}。`,
    renumbered: () => "序号缺失或重复，按次序重新编号。",
    partByIndent: ({ read, parent }) => `“${read}”缩进，当作“${parent}”的其中项，对吗？`,
    partWithoutParent: ({ read }) => `“${read}”是其中项，上面没有找到它所属的指标。`,
    duplicateName: ({ read }) => `“${read}”有两行。`,
    missingUnit: ({ indicator }) => `“${indicator}”没有单位。`,
    unitFromFigure: ({ indicator, taken }) => `“${indicator}”的单位取自数值：${taken}。`,
    structureUnit: ({ indicator, read }) => `“${indicator}”是结构比例，单位由“${read}”改记为“::”。`,
    missingAttribute: ({ indicator }) => `“${indicator}”没有注明预期性或约束性。`,
    unreadableAttribute: ({ read }) => `属性“${read}”既不是预期性也不是约束性。`,
    unreadableWord: ({ read, accepted }) => `读到“${read}”，只能是：${accepted.join("、")}。`,
    missingTarget: ({ indicator }) => `“${indicator}”没有目标值，留空。`,
    natureUnclear: ({ indicator }) =>
      `“${indicator}”没有方括号，看不出是规划期累计还是当年数，先按时点数。累计数请写成 [x]。`,
    unreadableFigure: ({ read }) => `“${read}”读不成数值。`,
    wordedTarget: ({ read }) => `目标“${read}”是文字，照录，不参与评价。`,
    footnoteMark: ({ read, taken }) => `“${read}”去掉注号，读作“${taken}”。`,
    expectedMark: ({ read, taken }) => `“${read}”读作${taken}，记为预计。`,
    parentheses: ({ read, taken }) => `“${read}”按表注读作累计数${taken}，对吗？`,
    negative: ({ read, probably }) =>
      `“${read}”存的是负数，可能是 Excel 把圆括号当成了负号，原来或许是${probably}；没有读入。`,
    percentFormat: ({ read, taken }) => `“${read}”在 Excel 里存成了小数，读作${taken}，对吗？`,
    time: ({ read, taken }) =>
      taken === null
        ? `“${read}”被 Excel 当成了时间，看不出原来是什么，没有读入。`
        : `“${read}”被 Excel 当成了时间，原来应是结构比例${taken}，对吗？`,
    date: ({ read, probably }) =>
      `“${read}”被 Excel 当成了日期，原来或许是“${probably}”；没有读入，请填写规划上印的数。`,
    share: ({ read, probably }) =>
      `“${read}”像是存成小数的百分数，原来或许是${probably}；没有读入。`,
    roundedDisplay: ({ read, held }) => `单元格显示${read}，实存${held}，按显示的读入，对吗？`,
    bracketsAdded: ({ read, taken }) => `“${read}”在累计列，读作${taken}，对吗？`,
    averageTaken: ({ read, taken }) => `“${read}”在年均列，读作当年数${taken}，对吗？`,
    secondTarget: ({ read, heading }) => `“${heading}”列的“${read}”不作目标，记入备注，对吗？`,
  },
  goTo: (address) => `转到 ${address}`,
  meant: "应为",
  take: "照此读入",
  takeForAll: "所有未注明的都照此",
  write: "写入规划表",
  saveJson: "导出 .json",
  notYet: "还不能写入规划表：",
  nameTaken: (name) =>
    `没有写入：内置规划已用“${name}”这个名称，公式会分不清是哪一份。请换一个简称，如“我市”。`,
  written: (sheetName) => `已写入“${sheetName}”。可在“插入指标表”里选用这份规划。`,
  there: {
    asked: (name, sheetNames, hasSameTable) =>
      `工作簿里已有规划“${name}”（“${sheetNames}”），没有写入。` +
      (hasSameTable
        ? "替换：它的规划表整张重写，由它生成的表请逐张“更新”。"
        : "两份的规划信息不同。替换：把这张表并入，规划信息以这次的为准。"),
    carriedAgain: "只更新基数：基数换成这次的，目标值和其他各栏保留已填的内容；替换会清空目标值。",
    basesOnly: "只更新基数",
    replace: "替换",
    rename: (name) => `另存为“${name}”`,
    cancel: "取消",
  },
  saved: (fileName) => `已导出“${fileName}”，请在下载文件夹中查看。`,
  unnamed: "规划",
  again: "重新读取",
  refusal: MANAGE_ZH_CN.refusal,
};
