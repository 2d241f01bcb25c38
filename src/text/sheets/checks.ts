import type {
  CheckFigure,
  FigureColumn,
  FigurePlace,
  PlanCheck,
  PlanCheckKind,
} from "../../plan/checks/planCheck";
import type { CheckVerdict } from "../../rules/checking/check";
import { COMPLETION_WORDS, VERDICT_WORDS } from "../words";

/** What a check of each kind does, as the 校核表 says it. */
export const CHECK_KIND_WORDS: Readonly<Record<PlanCheckKind, string>> = {
  ratio: "完成比例复算",
  part: "其中项不大于总数",
  base: "基数与上期完成值",
  growth: "增长率复算",
  sameFigure: "同一数字两处核对",
  product: "年度数乘以年数",
  sum: "分项之和",
};

/** How a check of each kind is done, and on what ground: the plans' own, or this tool's default. */
export const CHECK_METHOD_WORDS: Readonly<Record<PlanCheckKind, string>> = {
  ratio: "完成值÷目标值×100，与印刷的完成比例核对。",
  part: "单位相同的其中项不大于总数；规划没有说其中项已经列全，所以不核对合计。",
  base: "本期的基数与上期的完成值是同一年的同一个数。",
  growth: "（本期数÷上期数－1）×100，与印刷的增长率核对（默认口径）。",
  sameFigure: "两处印的同一个数，折成同一单位后核对（默认口径）。",
  product: "每年的数×年数，与规划期累计数核对（默认口径）。",
  sum: "各分项相加，与合计数核对（默认口径）。",
};

/** The headings that the checks stand under, without their numbers: a plan may have no check of a group. */
const CHECK_GROUPS: Readonly<Record<PlanCheckKind, string>> = {
  ratio: "完成比例",
  growth: "增长率",
  part: "其中项与合计",
  sum: "其中项与合计",
  product: "其中项与合计",
  base: "基数与上期结果",
  sameFigure: "正文与表",
};

const GROUP_NUMBERS = "一二三四五";

/** The heading of a kind's group, numbered among the groups that these kinds have. */
export function checkGroup(kind: PlanCheckKind, kinds: readonly PlanCheckKind[]): string {
  const groups = [...new Set(kinds.map((each) => CHECK_GROUPS[each]))];
  const group = CHECK_GROUPS[kind];
  return `${GROUP_NUMBERS[groups.indexOf(group)] ?? ""}、${group}`;
}

/** Findings beside those of §4. */
export const FINDING_WORDS = {
  open: "无从复算",
  boundDiffers: "界限写法不同（数字一致）",
  withinWhole: "未超过总数",
  exceedsWhole: "超过总数",
  otherScope: "口径不同",
  notComparable: "不可比",
} as const;

/** What every finding begins with, to count them by. */
export const VERDICT_ROWS: readonly string[] = [
  VERDICT_WORDS.agrees,
  VERDICT_WORDS.roundingDifference,
  VERDICT_WORDS.differsStart,
  "界限写法不同",
  FINDING_WORDS.withinWhole,
  FINDING_WORDS.exceedsWhole,
  FINDING_WORDS.otherScope,
  FINDING_WORDS.notComparable,
  FINDING_WORDS.open,
];
export const VERDICT_SUM = "合计";
export const VERDICT_GROUP = "结论统计";

export const NOTHING_TO_CHECK = "本规划没有印出可以复算或相互核对的数字。";

const COLUMN_WORDS: Readonly<Record<FigureColumn, string>> = {
  base: "基数",
  target: "目标值",
  actual: "完成值",
  printedCompletion: "完成比例",
};

/** Where a figure stands: `专栏2第12行基数`, `第一章第一节（所据文本第90行）`. */
export function placeWords(place: FigurePlace): string {
  if (place.kind === "prose") return `${place.section}（所据文本第${place.line}行）`;
  return `${place.table}第${place.number}行${COLUMN_WORDS[place.column]}`;
}

/**
 * Where the figures of a check stand, and how it is done. A row whose figures are checked against each
 * other is named once. A figure of the prose is named where the
 * subject does not; one of a table goes by its row.
 */
export function checkBasis({ kind, subject, printed, inputs }: PlanCheck): string {
  const figureWords = ({ label, place }: CheckFigure): string =>
    place.kind === "prose" && label !== subject
      ? `${placeWords(place)}，${label}`
      : placeWords(place);
  const row = sameRow([printed, ...inputs]);
  if (row !== null) return `${row}。${CHECK_METHOD_WORDS[kind]}`;
  const places = [
    `规划文本数：${figureWords(printed)}`,
    ...inputs.map((figure, index) => `数值${index + 1}：${figureWords(figure)}`),
  ];
  return `${places.join("；")}。${CHECK_METHOD_WORDS[kind]}`;
}

/** `专栏1第1行`, where several figures stand in one row: how it is done says which of them is which. */
function sameRow(figures: readonly CheckFigure[]): string | null {
  const rows = figures.map(({ place }) =>
    place.kind === "table" ? `${place.table}第${place.number}行` : null,
  );
  return new Set(rows).size === 1 ? (rows[0] ?? null) : null;
}

/**
 * What a check finds, in words that begin with one of few: 一致, 舍入差异, 不一致, 界限写法不同,
 * 未超过总数, 超过总数, 口径不同, 不可比, 无从复算. Null is a figure that is not printed.
 */
export function checkVerdictWords(kind: PlanCheckKind, verdict: CheckVerdict | null): string {
  if (verdict === null) return FINDING_WORDS.open;
  switch (verdict.kind) {
    case "agrees":
    case "roundingDifference":
      return VERDICT_WORDS[verdict.kind];
    case "boundDiffers":
    case "withinWhole":
    case "exceedsWhole":
    case "otherScope":
    case "notComparable":
      return FINDING_WORDS[verdict.kind];
    case "differs":
      return differs(kind, verdict.computed);
  }
}

function differs(
  kind: PlanCheckKind,
  computed: Extract<CheckVerdict, { kind: "differs" }>["computed"],
): string {
  const words = typeof computed === "string" ? computed : COMPLETION_WORDS[computed.word];
  if (kind === "ratio") return VERDICT_WORDS.differs(words);
  // Of two prints neither is known to be the right one, so none is called what it should be.
  const said = kind === "base" || kind === "sameFigure" ? "另一处为" : "复算为";
  return `${VERDICT_WORDS.differsStart}（${said} ${words}）`;
}
