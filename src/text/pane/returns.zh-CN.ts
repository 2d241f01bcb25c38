import { xlsxProblemZh } from "../problems/xlsxProblems.zh-CN";
import { COLLECTED_FORMS, RETURN_STATES } from "../sheets/returnDesk";
import { MANAGE_ZH_CN } from "./manage.zh-CN";
import { firstOf } from "./quoted";
import type { ReturnsText } from "./returnsText";

const lackingWords = (lacking: readonly string[]): string =>
  lacking.length === 0 ? "" : `未填入（累计指标缺以前年份的数）：${firstOf(lacking, "、")}。`;

export const RETURNS_ZH_CN: ReturnsText = {
  hint: "收回各单位填好的表，审核、退回、汇总。文件只在本机读取，不上传。",
  table: "收哪张表",
  working: "正在处理…",
  broke: (message) => `出了意外的问题（${message}）。`,
  refusal: MANAGE_ZH_CN.refusal,
  start: {
    heading: "建收表台",
    units: "应报单位",
    unitsHint: "一行一个单位。",
    unitsPlaceholder: "赤坎区\n霞山区",
    dataDate: "数据截止",
    deadline: "报送截止",
    form: "表式",
    forms: COLLECTED_FORMS,
    open: "建收表台",
    noUnits: "请先填应报单位。",
    opened: (sheetName) => `已新增“${sheetName}”和“审核关系”。`,
  },
  states: RETURN_STATES,
  count: (state, count) => `${state} ${count}`,
  files: "选择文件（可多选）",
  drop: "或把文件拖到这里：.xlsx、.xls、.et、.xlsb、.ods、.csv",
  sheets: "收工作簿中的表",
  cancel: "停止",
  progress: (done, all, name) => `第${done}份，共${all}份：${name}`,
  cancelled: "已停止，没有写入。",
  collected: (count, problems) =>
    `已收${count}份${problems === 0 ? "" : `，${problems}份读不了`}。`,
  problem: (file, sentence) => `${file}：${sentence}`,
  fileProblem: xlsxProblemZh,
  noForm: (reason) => {
    switch (reason.name) {
      case "noForm":
        return "没有找到填报表：没有编码，表头和指标名称也对不上。";
      case "unknownPlan":
        return `表是规划“${reason.plan}”的，工作簿中没有这个规划。`;
      case "otherTemplate":
        return "不是填报表或年度监测表。";
    }
  },
  otherTable: "是别的指标表的，请在上面选那张表再收。",
  pending: "这些表没有编码，按表头和指标名称对应，请确认后再收：",
  match: (file, unit, percent) => `${file}：${unit ?? "单位不明"}，对应程度${percent}%`,
  confirm: "确认",
  noUnit: "请在表中填报单位后再收。",
  findings: (open) => `待处理的审核意见：${open}条`,
  noFindings: "没有待处理的审核意见。",
  more: (count) => `还有${count}条，见“审核意见”。`,
  goTo: (address) => `转到 ${address}`,
  actions: {
    desk: "转到收表台",
    sendBack: "退回件（.zip）",
    rollUp: "汇总",
    carry: "填入年度监测",
    reload: "刷新",
  },
  sentBack: (fileName, units) => `已下载“${fileName}”，退回：${firstOf(units, "、")}。`,
  nothingToSendBack: "没有要退回的表：本次收的表没有待处理的审核意见。",
  rolledUp: (sheetName, missing) =>
    `已写入“${sheetName}”和“县区比较”。` +
    (missing.length === 0 ? "" : `缺报${missing.length}个单位：${firstOf(missing, "、")}。`),
  nothingToRollUp: "还没有收到表。请先选择文件（再次打开工作簿后，请把文件再选一次）。",
  conflicts: (count) => `汇总表中有${count}个数与收到的不同。改为收到的数，还是保留？`,
  conflict: ({ unit, name, before, now }) => `${unit} ${name}：表中${before}，收到${now}`,
  keep: "保留表中的",
  replace: "改为收到的",
  noRollUp: "还没有汇总表，请先点击“汇总”。",
  noMonitoring: "工作簿中没有这张表的“年度监测”，请先在“插入指标表”中插入。",
  noYear: "“数据截止”没有填，或不在规划期内，不知道填入哪一年。请在收表台填写。",
  nothingToCarry: (lacking) =>
    `没有要填入的数：年度监测已是这些合计，或没有合计。${lackingWords(lacking)}`,
  carrying: (count) => `填入年度监测：${count}个数。逐项写入更正记录。`,
  total: ({ name, columnName, before, now, missing }) =>
    `${name} ${columnName}：${before === null ? "" : `原有${before}，改为`}${now}` +
    (missing === "" ? "" : `（${missing}）`),
  by: "填入人",
  noBy: "请写填入人的姓名。",
  carry: "填入",
  cancelCarry: "不填",
  carried: (count, trailName, lacking) =>
    `已填入${count}个数，并写入“${trailName}”。${lackingWords(lacking)}`,
};
