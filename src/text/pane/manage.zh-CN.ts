import type { SheetReason } from "../../excel/hostReason";
import type { EntryFinding } from "../../layout/review/entryFinding";
import type { Difference, Held } from "../../layout/refresh/differences";
import type { Refreshed } from "../../excel/refreshSheet";
import type { LinkKey } from "../../templates/vocabulary/expression";
import { columnHeading } from "../sheets/columnWords";
import { REVIEW_RULE_NAMES } from "../sheets/reviewWords";
import { RULE_ROWS } from "../sheets/ruleRows";
import { SEVERITY_WORDS } from "../sheets/severityWords";
import type { ManageText } from "./paneText";
import { firstOf, shortened, shownAddress } from "./quoted";

const UNCHANGED = "工作簿没有改动。";

const LINK_WORDS: Readonly<Record<LinkKey, string>> = {
  rules: "规则设置",
  monitoring: "年度监测",
};
const LINK_NAMES: Readonly<Record<string, string>> = LINK_WORDS;

export const MANAGE_ZH_CN: ManageText = {
  whichMeant: (key) => `工作簿中有几张“${LINK_WORDS[key]}”，公式应引用哪一张？`,
  noneChosen: "请先选一张。",
  reload: "刷新列表",
  reading: "正在读取工作簿…",
  found: (count) => `本工具插入的工作表：${count}张`,
  none: "工作簿中没有本工具插入的工作表。请在“插入指标表”中插入，再点击“刷新列表”。",
  version: (version, unit) => `模板第${version}版${unit === null ? "" : ` · ${unit}`}`,
  otherTemplates: {
    corrections: "更正记录",
    returnDesk: "收表台",
    returnFindings: "审核意见",
    returnRelations: "审核关系",
    rollUp: "汇总表",
    unitComparison: "县区比较",
  },
  actions: {
    goTo: "转到",
    inspect: "检查",
    refresh: "更新",
    remove: "移除",
    lock: "确认并锁定",
    unlock: "解除锁定",
    paste: "粘贴一列",
    carryOver: "结转为下一规划",
    shareFormulas: "可分享副本（公式）",
    shareValues: "可分享副本（数值）",
    save: "导出 .xlsx",
  },
  carryOver: {
    heading: (name, { firstYear, lastYear }, rows, missing) =>
      `“${name}”（${firstYear}—${lastYear}年）草案：${rows}项指标的名称、单位、属性、性质和方向照旧，期末值作基数，目标值留空。` +
      (missing === 0 ? "" : `${missing}项没有可用的期末值，基数留空待补。`),
    base: (text, upTo, isExpected) => `基数${text}${isExpected ? `（预计，统计到${upTo}）` : ""}`,
    missing: {
      notReported: "未填报，基数留空",
      inError: "填报的数有误，基数留空",
      yearLeftOut: "累计数缺一年，基数留空",
      partOfYear: "只有不满一年的数，基数留空",
    },
    write: "写入规划表",
    save: "下载规划草案（.json）",
    saved: (fileName) => `已下载“${fileName}”，工作簿没有改动。`,
  },
  wholeWorkbook: "全部工作表",
  shared: (sheetNames, also) =>
    `已新增副本“${sheetNames.join("”“")}”，不需要加载项即可使用，原表没有改动。` +
    (also.length === 0 ? "" : `一并新增所引用的副本：${also.join("、")}。`),
  saved: (fileName) => `已导出“${fileName}”，含已填内容，请在下载文件夹中查看。`,
  lost: (sheetName, addresses) =>
    `“${sheetName}”有${addresses.length}个单元格的内容没有包括，模板里没有它们的位置：${firstOf(addresses, "、")}；需要的请另行抄录。`,
  leftOut: (sheetNames) =>
    `没有包括“${sheetNames.join("”“")}”：不认识所用的规划、指标表或模板，可能由更新版本的加载项插入。`,
  errorsCopied: (sheetName, count) =>
    `“${sheetName}”中有${count}个错误值，照样保留为文字；请检查原表后再分享。`,
  sameAs: (names, referredBy) =>
    `与“${names.join("”“")}”是同一张表，其中有副本。` +
    (referredBy.length === 0 ? "没有其他表引用本表。" : `引用本表的：${referredBy.join("、")}。`),
  refersToOneOf: ({ key, candidates, current }) =>
    current === null
      ? `不清楚本表应引用哪一张“${LINK_WORDS[key]}”：“${candidates.join("”“")}”。`
      : `本表引用“${current}”；同一张表另有“${candidates.filter((name) => name !== current).join("”“")}”。`,
  chooseAnother: "另选引用",
  locked:
    "已锁定：权重和确认信息都不能再改。要修改，请先把表上的“确认状态”改回“未确认”，再点击“解除锁定”。",
  unlocked: "已解除锁定：权重和确认信息可以修改。",
  stillConfirmed:
    "没有解除：表上写着“已锁定”。请先把表上的“确认状态”改回“未确认”，再点击“解除锁定”。",
  notConfirmed: (says) =>
    says === null
      ? "没有锁定：表上没有确认行。"
      : `没有锁定，表上写着“${says}”。请先使各行平衡，并在表上的确认行填写确认，再点击“确认并锁定”。`,
  cancel: "取消",
  working: "正在处理…",
  asTemplate: "与模板一致，没有手工改动。",
  allClean: "填报没有审核意见；与模板一致，没有手工改动。",
  findings: {
    counts: ({ errors, checks, missing }) =>
      [
        ...(errors === 0 ? [] : [`错误${errors}处`]),
        ...(checks === 0 ? [] : [`核实${checks}处`]),
        ...(missing === 0 ? [] : [`未填${missing}处`]),
      ].join("，"),
    heading: "填报审核",
    none: "填报没有审核意见。",
    templateHeading: "与模板对照",
    severities: { error: "错误", check: "核实", missing: "未填" },
    place: ({ row, column, rowName, columnName }) =>
      [shownAddress(row, column), rowName, columnName].filter((part) => part !== "").join(" · "),
    sentence: findingZhCN,
    more: (count) => `另有${count}处，未逐一列出。`,
    apply: (suggested) => `改为 ${suggested}`,
    by: "更正人（用“改为”时记入更正记录）",
    byMissing: "请先填写更正人。",
    reason: ({ ruleId, sentence }) => `审核${ruleId ?? ""}：${sentence ?? ""}`.slice(0, 200),
    applied: (address, value, trailName) =>
      `${address} 已改为 ${value}，原值、理由和更正人记在工作表“${trailName}”。`,
    rules: {
      heading: "按规则汇总",
      totals: (kind, { passed, failed, notJudged }) =>
        `${SEVERITY_WORDS[kind]}类：通过${passed}次，未通过${failed}次，不能判断${notJudged}次`,
      columns: ["规则", "通过", "未通过", "不能判断"],
      name: (rule) => `${rule} ${REVIEW_RULE_NAMES[rule]}`,
      switchedOff: (rules) => `已停用：${rules.join("、")}`,
    },
  },
  changed: {
    heading: "改动过的设置",
    setting: ({ name, value, before, isOnRecord }) =>
      isOnRecord ? `${name}：${value}，已记入更正记录` : `${name}：${before} 改为 ${value}`,
    notOnRecord: "以下改动还没有记录。写明改动人和理由，逐项记入更正记录。",
    by: "改动人",
    reason: "改动理由",
    record: "记入更正记录",
    missing: "请先填写改动人和理由。",
    recorded: ({ name }, trailName) => `“${name}”的改动已记在工作表“${trailName}”。`,
  },
  differ: (count) => `与模板不同之处：${count}处。填报的内容不算在内。`,
  moreDifferences: (count) => `另有${count}处，未逐一列出。`,
  difference: differenceZhCN,
  paste: {
    heading: "粘贴一列",
    column: "填到哪一列",
    pairs: "名称和数值",
    hint: "从别的表复制两列（指标名称、数值）粘贴到这里，按名称对号入座，写入前可先看。",
    placeholder: "城镇新增就业人数\t6.2\n失业保险参保人数\t46.9",
    noColumns: "这张表没有可以成列填报的栏。",
    write: (count) => `写入${count}项`,
    goesTo: (address) => `填到 ${address}`,
    held: (address, value) => `${address} 已有 ${value}，不改写；要改请用“更正已填数据”。`,
    noFigure: "没有数值，不写入。",
    noRow: "表中没有这个名称的指标，不写入。",
    alike: "名称不完全相同，请选：",
    whichRow: (name) => `“${name}”填到哪一行`,
    notWritten: "不写入",
    written: (count, kept) =>
      `已写入${count}项。` + (kept === 0 ? "" : `${kept}项的单元格已有数值，没有改写。`),
  },
  goToDifference: (address) => `转到 ${address}`,
  unknownFunctions: (count) =>
    `有${count}个公式显示 #NAME?：这个工作簿曾在没有本加载项时打开或保存。点击“更新”重新写入公式，填报的内容都会保留；其他表也请逐张更新。`,
  refreshed: ({ restored, mended, notMended }) =>
    [
      "已按模板更新，填报的内容都已保留。",
      ...restored.map(restoredZhCN),
      ...(mended.length === 0 ? [] : [`一并修复了引用它的：${mended.join("、")}。`]),
      ...(notMended.length === 0
        ? []
        : [`引用它的“${notMended.join("”“")}”还有别的手工改动，请逐张检查和更新。`]),
    ].join(""),
  acceptQuestion: "以上单元格将恢复为模板内容，填报的内容保留。是否更新？",
  accept: "恢复并更新",
  losses: (count) => `还不能更新：以下${count}处内容会丢失，请先移到别处或删除，再点击“更新”。`,
  removeQuestion: (sheetName) => `要移除工作表“${sheetName}”吗？表中填报的内容一并删除，不能恢复。`,
  referredBy: "以下工作表的公式引用它，移除后会显示 #REF!：",
  removeNow: "移除",
  removed: (sheetName) => `已移除工作表“${sheetName}”。`,
  correction: {
    heading: "更正已填数据",
    hint: "在工作表中选中要更正的填报单元格，再点击“读取所选单元格”。更正会留下记录。",
    read: "读取所选单元格",
    noEntry: "所选的不是可填报的单元格。请选中本工具所插表中的一个填报单元格（浅黄底色）。",
    entry: ({ sheetName, address, rowLabel, columnLabel }) =>
      [`${sheetName}！${address}`, rowLabel, columnLabel].filter((part) => part !== "").join(" · "),
    blank: "空白",
    oldValue: "现值：",
    newValue: "更正值（留空表示没有数据）",
    by: "更正人",
    reason: "更正理由",
    correct: "更正",
    missing: "请填写更正人和更正理由。",
    sameValue: "更正值与现值相同，没有需要更正的。",
    corrected: (address, trailName) =>
      `已更正 ${address}，原值、更正值、更正人、时间和理由记在工作表“${trailName}”。`,
    goToTrail: "查看记录",
  },
  refusal,
  goToFailed: (sheetName, reason) =>
    reason.name === "sheetMissing"
      ? `工作簿中找不到工作表“${sheetName}”，它可能已被改名或删除，请刷新列表。`
      : refusal(reason),
  broke: (message) => `出现意外错误（${message}）。请检查工作簿后重试。`,
};

function findingZhCN({ sentence, found }: EntryFinding): string {
  if (sentence === null) return "数据截止时间已到，还没有填。";
  const bare = sentence.replace(/^(?:错误|核实)：(?:\d{4}年)?/u, "");
  return found === null || bare.includes(String(found)) ? bare : `“${String(found)}”：${bare}`;
}

/** The settings of a 规则设置 that was deleted are gone with it. */
function restoredZhCN({ sheetName, template }: Refreshed["restored"][number]): string {
  if (template !== "rules") {
    return `“${sheetName}”原已被删除，现重新插入；其中原来填报的内容不能恢复，请重新填写。`;
  }
  return `“${sheetName}”原已被删除，现按默认值重新插入；原来在其中填写的不能恢复，请逐项核对：${SETTING_NAMES.join("、")}、审核规则、单位名单及权重。`;
}

/** What can be set, by the names that the sheet prints. */
const SETTING_NAMES: readonly string[] = Object.entries(RULE_ROWS)
  .filter(([key]) => key !== "period")
  .map(([, { name }]) => name);

function refusal(reason: SheetReason): string {
  switch (reason.name) {
    case "workbookProtected":
      return `工作簿结构受保护。${UNCHANGED}请在“审阅”选项卡中取消“保护工作簿”后再试。`;
    case "sheetMissing":
      return `工作簿中找不到工作表“${reason.sheetName}”，它可能已被改名或删除。${UNCHANGED}请刷新列表。`;
    case "cellEditing":
      return `有单元格正在编辑。${UNCHANGED}请先结束单元格编辑（按 Enter 或 Esc）再试。`;
    case "apiMissing":
      return `这个版本的 Excel 缺少所需功能（${reason.member}）。${UNCHANGED}请更新 Excel，或换用 Microsoft 365、Excel 2024。`;
    case "hostFailed":
      return `Excel 没有完成操作（${reason.code}：${reason.message}）。${afterFailure(reason.leftOver)}`;
    case "notOurSheet":
      return `工作表“${reason.sheetName}”不是本工具插入的，或隐藏的标识行列已被删除，不能检查和更新。${UNCHANGED}`;
    case "unknownOrigin":
      return `不认识工作表“${reason.sheetName}”所用的规划、指标表或模板，可能由更新版本的加载项插入。${UNCHANGED}`;
    case "nothingToShare":
      return `工作簿中没有使用本工具函数的工作表，已是副本的不再复制。${UNCHANGED}`;
    case "sheetProtected":
      return `工作表“${reason.sheetName}”设了保护密码。${UNCHANGED}请在“审阅”选项卡中用密码“撤销工作表保护”后再试。`;
    case "lastSheet":
      return `工作簿至少要保留一张工作表，不能移除“${reason.sheetName}”。请先新建一张工作表。`;
    case "noEntry":
      return `单元格 ${reason.address} 不是填报单元格。${UNCHANGED}请重新选择。`;
    case "entryChanged":
      return `单元格 ${reason.address} 的值已变为“${reason.found}”。${UNCHANGED}请重新读取所选单元格。`;
    case "noNumber":
      return `单元格 ${reason.address} 只能填数字，“${reason.read}”不是数字。${UNCHANGED}`;
    case "notAllowed":
      return `单元格 ${reason.address} 不能填“${reason.read}”，能填什么见该单元格的填报提示。${UNCHANGED}`;
  }
}

function afterFailure(leftOver: string | null): string {
  if (leftOver === null) return "请检查工作簿后重试。";
  return `这张表可能没有写完；更新前的内容保存在工作表“${leftOver}”，请核对后再删除其中一张。`;
}

/** What about a sheet is not as its template makes it, in one sentence. */
function differenceZhCN(difference: Difference): string {
  switch (difference.name) {
    case "rowMissing":
      return difference.called === undefined
        ? `缺少${rowName(difference.key)}。`
        : `缺少“${difference.called}”一行，规划里有。`;
    case "columnMissing":
      return `缺少${columnName(difference.key)}。`;
    case "rowGone":
      return `${at(difference)} “${shortened(difference.called)}”一行，规划里已经没有；更新后去掉。`;
    case "rowDoubled":
      return `${rowName(difference.key)}出现了两次，可能是复制的；请删除多出的一行。`;
    case "linkLost":
      return `${difference.template === null ? "引用的表" : (LINK_NAMES[difference.template] ?? "引用的表")}已被删除（${difference.sheetName}）：${difference.count}个单元格的公式失去了引用；“更新”会把它重新插入。`;
    case "cellChanged":
      return isFormula(difference.expected)
        ? `${at(difference)} 被改动：模板为${held(difference.expected)}，现为${held(difference.found)}。`
        : `${at(difference)} 与规划或模板不同：应为${held(difference.expected)}，现为${held(difference.found)}。`;
    case "notOurs":
      return `${at(difference)} 有模板之外的内容：${held(difference.found)}；请先移到别处。`;
    case "noPlace":
      return `${at(difference)} 填报的${held(difference.found)}在新的模板里没有位置；请先移到别处。`;
  }
}

const at = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  shownAddress(row, column);

const isFormula = (value: Held): boolean => typeof value === "string" && value.startsWith("=");

function held(value: Held): string {
  if (value === null) return "空白";
  if (typeof value !== "string") return String(value).toUpperCase();
  return value.startsWith("=") ? `公式 ${shortened(value)}` : `“${shortened(value)}”`;
}

/** By the row's hidden key; what has no name of its own goes by the key, which can be searched for. */
function rowName(key: string): string {
  const [, kind = "", number = ""] = /^(i|note\.|unit\.)(\d+)$/u.exec(key) ?? [];
  if (kind === "i") return `第${number}项指标的行`;
  if (kind === "note.") return `表下第${number}条注`;
  if (kind === "unit.") return `第${number}个单位的行`;
  if (key === "title") return "标题行";
  if (key === "settings") return "标题下的设置行";
  if (key.endsWith(".headings")) return "表头行";
  if (key.startsWith("above.")) return `${rowName(key.slice("above.".length))}上方的分组行`;
  return `行（标识 ${key}）`;
}

function columnName(key: string): string {
  const [, year = ""] = /^y(\d+)$/u.exec(key) ?? [];
  if (year !== "") return `第${year}年的列`;
  if (key.startsWith("u.")) return `“${key.slice("u.".length)}”列`;
  const heading = columnHeading(key);
  if (heading !== null) return `“${heading}”列`;
  return key === "base" ? "基数列" : `列（标识 ${key}）`;
}
