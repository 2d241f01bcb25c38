import { ADDED_HEADINGS } from "../sheets/addedColumns";
import { MANAGE_ZH_CN } from "./manage.zh-CN";
import type { OwnTableText } from "./ownTableText";

export const OWN_TABLE_ZH_CN: OwnTableText = {
  title: "在自己的表上加计算列",
  hint: "先选中表格（或只点表中的一格），再读取。公式写在表旁的空列里，不改动其他单元格，以后可以单独撤去。",
  read: "读取选中的表",
  working: "正在处理……",
  broke: (message) => `出现意外错误（${message}）。请检查工作簿后重试。`,
  nothing: "选中的地方没有找到指标表：表头须有“指标”和“目标值”等列名，下面至少有一项指标。",
  rows: (sheetName, count) =>
    `“${sheetName}”：${count}项指标。请核对各列的含义，分组行和空行不写公式。`,
  column: (letters, heading) => `${letters}列 ${heading === "" ? "（没有列名）" : heading}`,
  roles: {
    name: "指标名称",
    number: "序号",
    group: "分组",
    unit: "单位",
    base: "基数",
    target: "目标值",
    total: "累计目标值",
    averageOrTotal: "年均或累计目标值",
    growth: "年均增速",
    actual: "完成值",
    printedCompletion: "已有的完成比例",
    attribute: "属性",
    nature: "性质",
    direction: "方向",
    partOf: "上级指标",
    responsible: "责任单位",
    numerator: "分子",
    denominator: "分母",
    note: "备注",
    yearValue: "某年的数",
    notRead: "不用",
  },
  offers: "要加的列",
  names: ADDED_HEADINGS,
  missing: (roles) => `缺“${roles.join("”“")}”列`,
  date: "数据截止",
  dateHint: "如 2024、2024年6月；写入表旁的“数据截止”列，以后可逐行改动。",
  dateWrong: (read) =>
    read.trim() === ""
      ? "请填写数据截止。"
      : `数据截止“${read}”不能识别，请写成 2024 或 2024年6月。`,
  period: "规划期",
  periodHint: "如 2021-2025 或 十四五，写在公式里。",
  periodWrong: (read) =>
    read.trim() === "" ? "请填写规划期。" : `规划期“${read}”不能识别，请写成 2021-2025。`,
  nothingTicked: "请先勾选要加的列。",
  find: "看看写到哪里",
  willWrite: (sheetName, { address, passedOver, isFiltered }) =>
    `将写入“${sheetName}”的 ${address}。` +
    (passedOver === null ? "" : `紧挨着的 ${passedOver} 放不下或已有内容，不动它们。`) +
    (isFiltered ? "表中有被筛选隐藏的行，也会写上公式。" : "") +
    "其他单元格不改动。",
  write: "写入",
  cancel: "取消",
  written: (sheetName, address) =>
    `已写入“${sheetName}”的 ${address}。不需要时可在“查看已加的列”中撤去。`,
  refusal: (reason) => {
    switch (reason.name) {
      case "inExcelTable":
        return `选中的单元格在 Excel 表格“${reason.table}”里，在旁边写公式会改变它。请先在“表设计”中“转换为区域”，再加计算列。`;
      case "noRoom":
        return `${reason.columns} 中没有足够的连续空列。请在表旁腾出空列后再试。`;
      default:
        return MANAGE_ZH_CN.refusal(reason);
    }
  },
  listAdded: "查看已加的列",
  noneAdded: "这个工作簿里没有加过计算列。",
  addedColumns: ({ sheetName, address, headings }) =>
    `“${sheetName}”${address}：${headings.filter((heading) => heading !== "").join("、")}`,
  remove: "撤去",
  removed: (sheetName, address) => `已撤去“${sheetName}”的 ${address}，其他单元格没有改动。`,
};
