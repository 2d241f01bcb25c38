import type { HostReason } from "../../excel/hostReason";
import type { UnitProblem } from "../../layout/units/givenUnits";
import { ATTRIBUTE_WORDS } from "../sheets/sheets";
import { MANAGE_ZH_CN } from "./manage.zh-CN";
import { OWN_TABLE_ZH_CN } from "./ownTable.zh-CN";
import type { PaneText } from "./paneText";
import { START_ZH_CN } from "./start.zh-CN";

const UNCHANGED = "工作簿没有改动。";

export const PANE_ZH_CN: PaneText = {
  appName: "规划指标",
  tabs: {
    start: "开始",
    insert: "插入指标表",
    plans: "读取规划",
    returns: "收表",
    sheets: "已插入的表",
    functions: "函数",
  },
  start: START_ZH_CN,
  choices: {
    plan: "规划",
    table: "指标表",
    template: "模板",
    noPlans: "没有可用的规划，请与本加载项的提供方联系。",
    noTables: "该规划没有指标表，请另选规划。",
    noTemplates: "该指标表没有可用的模板，请另选指标表。",
    planFacts: ({ documentNumber, date, edition }) =>
      [
        documentNumber ?? "",
        date === null ? "" : chineseDate(date),
        edition === "draft" ? "征求意见稿" : "",
      ]
        .filter((fact) => fact !== "")
        .join(" · "),
    tableFacts: ({ period, indicators }) =>
      `${period.firstYear}—${period.lastYear}年 · ${indicators.length}项指标`,
    groups: {
      yearStart: "年初：分解目标、布置任务",
      quarter: "季度：收数",
      year: "年度：监测",
      evaluation: "中期、期末：评估",
      nextPlan: "下一规划：校核、对比、衔接",
      settings: "设置",
      others: "其他",
    },
    templates: {
      completion: {
        name: "主要指标完成情况",
        description:
          "对照目标值与完成值，自动计算完成比例、判断进展；规划印有完成比例的，逐项校核。",
        next: "先填“数据截止”，再填黄色的完成值。",
      },
      monitoring: {
        name: "主要指标年度监测",
        description: "逐年填报，自动得出累计或最新值、完成比例，并按数据截止时间判断进展。",
        next: "先填“数据截止”，再逐年填黄色单元格。",
      },
      midterm: {
        name: "中期评估表",
        description:
          "约束性指标在前；完成值引自年度监测，自动得出差距、进展判断、预警、今后每年须完成、分类统计和评估综述；措施和建议由您填写。",
        next: "先在“年度监测”填数，再回来写措施和建议。",
      },
      final: {
        name: "总结评估表",
        description:
          "约束性指标在前；对照期末完成值与目标值，自动得出差距、完成情况、分类统计和评估综述；未完成原因由您填写。",
        next: "先核对完成值，再写未完成原因。",
      },
      ledger: {
        name: "工作台账",
        description:
          "规划正文和专栏里的各项承诺：牵头和配合单位、责任人、各年实际完成数、完成情况和佐证逐项填写，自动得出完成比例，按数据截止时间标出逾期和临期的事项。",
        next: "先填“数据截止”，再填牵头单位、各年实际完成数和完成标志。",
      },
      projects: {
        name: "重点任务（项目）表",
        description:
          "规划各专栏的任务和项目：责任单位、阶段、计划资金和累计支付、进度、存在问题逐项填写，自动得出支付率和合计。",
        next: "逐行填阶段、资金和进度。",
      },
      returnForm: {
        name: "填报表",
        description:
          "发给单位填写的报表：只能填写该填的单元格，逐项审核并写明理由，附指标解释和审核关系；不需要加载项。",
        next: "填好表头后发给单位，收回的在“收表”中审核汇总。",
      },
      comparison: {
        name: "主要指标对比",
        description:
          "两个规划的同名指标并列，单位精确换算，对照目标、完成比例和进展；名称相近的由您确认后才作对比。",
        next: "先在两个规划的“年度监测”填数，本表随之变动。",
      },
      planSheet: {
        name: "规划表",
        description:
          "把规划放进工作簿，成为自己的规划：指标、单位、基数、目标值逐项可改，边改边审核；其他各表可从它插入，函数也能查到。",
        next: "逐行核对指标，改完后在“已插入的表”中检查。",
      },
      succession: {
        name: "规划衔接表",
        description:
          "逐项对照上一规划期：保留、改名、调整口径、新增、取消，是否可比，上期基数、目标、完成情况，本期目标较完成值的变动和年均变动。",
        next: "逐行核对与上期的对应，再写说明。",
      },
      breakdown: {
        name: "目标分解表",
        description:
          "把目标值分解到各年度和各单位：数量和累计指标按权重分解、合计恰为目标值，比率、上下限和结构原样下达；逐项校验平衡，确认后锁定。",
        next: "先核对单位和权重，再填黄色单元格，全部平衡后确认。",
      },
      overview: {
        name: "概览",
        description:
          "一页看全：按进展计数、滞后和预警的指标及今后每年须完成的量、完成比例与时间进度对比图；随年度监测表变动。",
        next: "不用填写：在“年度监测”填数，本页随之变动。",
      },
      verification: {
        name: "校核表",
        description:
          "规划印出的数字逐项复算：完成比例、增长率、其中项与合计、基数与上期结果、正文与表，各写明依据和结论。",
        next: "不用填写：逐行看结论，不一致的查对原文。",
      },
      rules: {
        name: "规则设置",
        description:
          "进展与预警的界限、数据截止、单位名单及权重，各写明默认值和依据；其他表的公式引用这里。",
        next: "填“数据截止”和单位，需要时改界限，各表随之改变。",
      },
    },
  },
  asks: {
    units: "单位及权重",
    unitsOptional: "单位及权重（可不填）",
    unitsHint: "每行一个单位，权重写在逗号、制表符或空格之后，可不写；也可从工作表粘贴。",
    unitsPlaceholder: "荔湾区,120\n越秀区,100",
    unitsMissing: "还不能插入：请先列出单位，每行一个。",
    unitsCount: (units) => {
      const weighted = units.filter(({ weight }) => weight !== null).length;
      return weighted === 0
        ? `${units.length}个单位`
        : `${units.length}个单位，${weighted}个有权重`;
    },
    unitProblem,
    moreProblems: (count) => `另有${count}处问题。`,
    unit: "填报单位（可不填）",
    unitHint:
      "填了就印在表上并记入表的标识；不填则由收到的单位自己填写。目标分解表中有这个单位的，印它分解到的目标值。",
    forms: "按单位批量导出",
    formsHint:
      "每个单位一个文件，合为一个 .zip；表上和表的标识中都有单位名称。每个单位都写了权重的，总量指标的目标值按权重分解，与目标分解表一致；工作簿中有目标分解表的，单位和权重取自该表。",
    formsSave: "导出 .zip",
    formsMissing: "还不能导出：请先列出单位，每行一个。",
    formsWorking: "正在生成文件…",
    formsSaved: (count, fileName) =>
      `已导出“${fileName}”，内有${count}个文件，请在下载文件夹中查看。`,
    formsBroke: (message) => `没能导出文件（${message}）。工作簿没有改动，请检查网络后重试。`,
    compared: {
      otherPlan: { label: "对比的规划和指标表", none: "还不能插入：没有其他规划可供对比。" },
      lastPlan: {
        label: "上一规划期的指标表",
        none: "还不能插入：没有规划期正好接在前面的指标表。",
      },
    },
    nearPairs: "名称相近的指标",
    nearPairsHint: "名称不完全相同，请勾选含义相同的；不勾选的不作对比。",
  },
  preview: {
    heading: "工作表预览",
    size: (rows, columns, pages, paper) => `${rows}行 × ${columns}列 · 打印约${pages}页${paper}`,
    picture: (sheetName, size) => `工作表“${sheetName}”的样子，${size}`,
    needs: "工作簿中还没有时，一并新增：",
    failed: (message) => `没能画出预览（${message}）。插入不受影响。`,
    enlarge: "放大",
    enlarged: (sheetName) => `工作表“${sheetName}”预览`,
    scrolled: "工作表的样子，可滚动",
    larger: "放大",
    smaller: "缩小",
    close: "关闭",
  },
  indicators: {
    heading: (count) => `指标一览（${count}项）`,
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
    inserted: ({ sheetName, alsoInserted, refersTo }) =>
      `已插入工作表“${sheetName}”。` +
      (alsoInserted.length === 0 ? "" : `一并新增：${alsoInserted.join("、")}。`) +
      (refersTo.length === 0 ? "" : `公式引用已有的：${refersTo.join("、")}。`),
    present: (names) => `工作簿中已有这张表：“${names.join("”“")}”。转到已有的，还是再插入一张？`,
    willReferTo: (names) => `新表的公式将引用已有的：“${names.join("”“")}”。`,
    goToPresent: (name) => `转到“${name}”`,
    insertAnother: "再插入一张",
    insertNow: "插入",
    cancel: "取消",
    whichMeant: MANAGE_ZH_CN.whichMeant,
    noneChosen: MANAGE_ZH_CN.noneChosen,
    openFindings: (sheetName, counts) =>
      `“${sheetName}”的填报有待处理的审核意见：${MANAGE_ZH_CN.findings.counts(counts)}。请在“已插入的表”中检查。`,
    nextStep: (step) => `下一步：${step}`,
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
  manage: MANAGE_ZH_CN,
  ownTable: OWN_TABLE_ZH_CN,
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
    otherPurposes: "其他",
    words: "可填：",
    examples: "示例",
    putExample: "放入单元格",
    exampleGives: (result) => `结果：${result}`,
    examplePut: (address) => `已放入 ${address}。`,
    exampleFailed: (reason) =>
      reason.name === "cellFilled"
        ? `单元格 ${reason.address} 里已有内容，没有改动。请先选中一个空单元格。`
        : MANAGE_ZH_CN.refusal(reason),
  },
};

function insertFailed(reason: HostReason): string {
  switch (reason.name) {
    case "workbookProtected":
      return `工作簿结构受保护，不能新增工作表。${UNCHANGED}请在“审阅”选项卡中点击“保护工作簿”取消保护，再点击“插入”。`;
    case "sheetMissing":
      return `工作簿中找不到工作表“${reason.sheetName}”。${UNCHANGED}请再次点击“插入”。`;
    case "cellEditing":
      return `有单元格正在编辑，Excel 暂不接受写入。${UNCHANGED}请先结束单元格编辑（按 Enter 或 Esc），再点击“插入”。`;
    case "apiMissing":
      return `这个版本的 Excel 缺少所需功能（${reason.member}）。${UNCHANGED}请更新 Excel，或换用 Microsoft 365、Excel 2024；也可以点击“导出 .xlsx”，得到不需要加载项的文件。`;
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
      return "有单元格正在编辑，暂时不能切换工作表。请先结束单元格编辑（按 Enter 或 Esc）再试。";
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

function unitProblem(problem: UnitProblem): string {
  const at = `第${problem.line}行`;
  switch (problem.name) {
    case "openQuote":
      return `${at}起的引号没有成对。`;
    case "noName":
      return `${at}没有单位名称。`;
    case "longName":
      return `${at}的单位名称过长，最多${problem.most}个字。`;
    case "sameName":
      return `${at}的“${problem.read}”与第${problem.firstLine}行重名。`;
    case "noWeight":
      return `${at}的权重“${problem.read}”不是不小于0的数字。`;
    case "mixedPercent":
      return `${at}的权重“${problem.read}”与前面的写法不同：百分数和不带%的数不能混用，请统一。`;
    case "tooMany":
      return `${at}起超出了${problem.most}个单位的上限。`;
  }
}
