import type { HostReason } from "../excel/hostReason";
import type { PaneText } from "./paneText";
import { ATTRIBUTE_WORDS } from "./sheets";

const UNCHANGED = "工作簿没有改动。";

export const PANE_ZH_CN: PaneText = {
  language: "zh-CN",
  appName: "规划指标",
  startFailed: (message) =>
    `加载项未能启动（${message}）。请关闭后重新打开任务窗格；如仍不成功，请与本加载项的提供方联系。`,
  tabs: { insert: "插入指标表", functions: "函数" },
  choices: {
    plan: "规划",
    table: "指标表",
    template: "模板",
    noPlans: "没有可用的规划，请与本加载项的提供方联系。",
    noTables: "该规划没有指标表，请另选规划。",
    noTemplates: "该指标表没有可用的模板，请另选指标表。",
    planFacts: ({ documentNumber, date, standing }) =>
      [documentNumber ?? "", chineseDate(date), standing === "draft" ? "征求意见稿" : ""]
        .filter((fact) => fact !== "")
        .join(" · "),
    tableFacts: ({ period, indicators }) =>
      `${period.firstYear}—${period.lastYear}年 · ${indicators.length}项指标`,
    templates: {
      completion: {
        name: "主要指标完成情况",
        description:
          "对照目标值与完成值，自动计算完成比例、判断进展；规划印有完成比例的，逐项校核。",
      },
      monitoring: {
        name: "主要指标年度监测",
        description: "逐年填报，自动得出累计或最新值、完成比例，并按数据截止时间判断进展。",
      },
      rules: {
        name: "规则设置",
        description:
          "进展与预警的界限、数据截止、单位名单及权重，各写明默认值和依据；其他表的公式引用这里。",
      },
    },
  },
  indicators: {
    heading: (count) => `指标预览（${count}项）`,
    columns: { number: "序号", name: "指标", unit: "单位", target: "目标值", attribute: "属性" },
    attributes: ATTRIBUTE_WORDS,
  },
  insertion: {
    insert: "插入",
    progress: "插入进度",
    steps: {
      checking: "正在检查工作簿…",
      writing: "正在写入新工作表…",
      finishing: "即将完成…",
    },
    inserted: (sheetName, also) =>
      `已插入工作表“${sheetName}”。` + (also.length === 0 ? "" : `一并新增：${also.join("、")}。`),
    goTo: "转到该表",
    insertFailed,
    goToFailed,
    insertBroke: (message) =>
      `插入时出现意外错误（${message}）。请检查工作簿中是否多出未完成的工作表，如有，请删除后重试。`,
    goToBroke: (message) =>
      `转到工作表时出现意外错误（${message}）。请点击工作簿底部的工作表标签前往。`,
    save: "导出 .xlsx",
    saveHint:
      "另存为不需要加载项的工作簿，用 Excel、WPS 或 LibreOffice 填报；文件在本机生成，不上传",
    saving: "正在生成文件…",
    saved: (fileName) => `已导出“${fileName}”，请在下载文件夹中查看。`,
    saveBroke: (message) => `没能导出文件（${message}）。工作簿没有改动，请检查网络后重试。`,
  },
  functions: {
    search: "查找函数",
    searchHint: "名称或用途，如：完成、校核",
    loading: "正在读取函数说明…",
    found: (count, total) =>
      count === total ? `共${total}个函数` : `${total}个函数中的${count}个`,
    noneFound: (words) => `没有与“${words}”相符的函数，请换一个词。`,
    noFunctions: "函数说明中没有列出函数，请与本加载项的提供方联系。",
    parameters: "参数",
    optional: "可选",
    repeating: "可重复",
    help: "查看帮助",
    failed: (message) =>
      `未能读取函数说明（${message}）。插入指标表和公式计算不受影响，请检查网络后重试。`,
    retry: "重试",
  },
};

function insertFailed(reason: HostReason): string {
  switch (reason.name) {
    case "workbookProtected":
      return `工作簿结构受保护，不能新增工作表。${UNCHANGED}请在“审阅”选项卡中点击“保护工作簿”取消保护，再点击“插入”。`;
    case "sheetMissing":
      return `工作簿中找不到工作表“${reason.sheetName}”。${UNCHANGED}请再次点击“插入”。`;
    case "cellEditing":
      return `有单元格正在编辑，Excel 暂不接受写入。${UNCHANGED}请按 Enter 或 Esc 结束编辑，再点击“插入”。`;
    case "apiMissing":
      return `这个版本的 Excel 缺少所需功能（${reason.member}）。${UNCHANGED}请更新 Excel，或换用 Microsoft 365、Excel 2024。`;
    case "hostFailed":
      return `Excel 没有完成插入（${reason.code}：${reason.message}）。${afterFailure(reason.leftOver)}`;
  }
}

function afterFailure(leftOver: string | null): string {
  if (leftOver === null) return `${UNCHANGED}请重试；如仍不成功，请保存并重新打开工作簿后再试。`;
  return `未完成的工作表“${leftOver}”未能自动删除，其他内容没有改动。请删除该工作表后重试。`;
}

function goToFailed(sheetName: string, reason: HostReason): string {
  switch (reason.name) {
    case "sheetMissing":
      return `工作簿中找不到工作表“${sheetName}”，它可能已被改名或删除。`;
    case "cellEditing":
      return "有单元格正在编辑，暂时不能切换工作表。请按 Enter 或 Esc 结束编辑后再试。";
    case "workbookProtected":
    case "apiMissing":
    case "hostFailed":
      return `Excel 未能转到工作表“${sheetName}”（${detailOf(reason)}）。请点击工作簿底部的工作表标签前往。`;
  }
}

function detailOf(reason: Exclude<HostReason, { name: "sheetMissing" | "cellEditing" }>): string {
  switch (reason.name) {
    case "workbookProtected":
      return "工作簿受保护";
    case "apiMissing":
      return `缺少功能 ${reason.member}`;
    case "hostFailed":
      return `${reason.code}：${reason.message}`;
  }
}

/** `2021-08-26` → 2021年8月26日, `2022-07` → 2022年7月. */
function chineseDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const monthText = month === "" ? "" : `${Number(month)}月`;
  const dayText = day === "" ? "" : `${Number(day)}日`;
  return `${year}年${monthText}${dayText}`;
}
