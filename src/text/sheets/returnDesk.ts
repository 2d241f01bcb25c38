import { SEVERITY_WORDS } from "./severityWords";

/** The sheets that returns are collected in: 收表台, 审核意见, 审核关系, 汇总表 and 县区比较. */

const column = (heading: string, note: string | null = null) => ({ heading, note });

/** How a unit's return stands. */
export const RETURN_STATES = {
  reported: "已报",
  late: "迟报",
  missing: "未报",
  doubled: "重复",
  sentBack: "退回",
} as const;

/** What is decided about a finding; the figure of an accepted one is used although something was found. */
export const DECISIONS = { accepted: "采用", sentBack: "退回" } as const;

/** What stands beside a relation as soon as it is typed. */
export const RELATION_STATES = {
  understood: "能识别",
  incomplete: "错误：左式、关系、右式都要填",
  unreadable: "错误：只写指标序号、＋和－，例如 3+4",
} as const;

export const RELATION_SIGNS = ["=", "≥", "≤", "≠"] as const;

/** Labels of the head of 收表台. */
export const DESK_LABELS = {
  collectedForm: "表式：",
  collectedPeriod: "数据截止：",
  deadline: "报送截止：",
} as const;

/** Which forms are collected. */
export const COLLECTED_FORMS = { returnForm: "填报表", monitoring: "年度监测" } as const;

const NOTHING = () => null;
export const DESK_VALUES: Readonly<Record<keyof typeof DESK_LABELS, () => string | null>> = {
  collectedForm: () => COLLECTED_FORMS.returnForm,
  collectedPeriod: NOTHING,
  deadline: NOTHING,
};

export const DESK_COLUMNS = {
  returnState: column(
    "状态",
    "“状态”：晚于报送截止报来的为迟报；同一单位有两份的为重复，用时间较新的一份，要用另一份的在“选用文件”写它的文件名；审核意见中有“退回”而没有再报的为退回。",
  ),
  collectedState: column("收表结果"),
  returnFile: column("文件"),
  otherFiles: column("另有文件"),
  chosenFile: column("选用文件"),
  returnTime: column("文件时间"),
  formDate: column("报出日期"),
  reporter: column("填表人"),
  errorCount: column("错误"),
  checkCount: column("核实"),
  keptReturns: column("收表记录"),
} as const;

export const FINDING_COLUMNS = {
  findingUnit: column("单位"),
  foundFile: column("文件"),
  foundCell: column("单元格"),
  ruleId: column("规则"),
  foundText: column("发现"),
  foundValue: column("填报"),
  expectedValue: column("应为"),
  answer: column("答复"),
  decision: column(
    "处理",
    "“处理”选“采用”的，须在“理由”写明原因；选“退回”的，随退回件发回单位。再次收表时，答复、处理和理由都保留。",
  ),
  decisionReason: column("理由"),
  findingState: column("状态"),
  findingKey: column("意见编号"),
} as const;

/** How a finding stands when the returns are collected again. */
export const FINDING_STATES = { open: "待处理", settled: "已处理", gone: "已改正" } as const;

export const RELATION_COLUMNS = {
  leftSide: column("左式"),
  relation: column("关系"),
  rightSide: column("右式"),
  relationState: column(
    "识别",
    "左式和右式用指标序号、＋和－写成，例如 3 ≥ 4、2 = 3+4：对每个单位的填报数逐条审核。这些关系由使用者设定，不是规划的规定。",
  ),
} as const;

export const ROLL_UP_COLUMNS = {
  rolledUp: column(
    "合计",
    "“合计”随各单位的数改变：同一单位的人数、金额和累计数相加；比率由分子、分母之和相除，没有分子分母的按“比率的权重”加权，都没有的不汇总；结构比例和界限不汇总。汇总的办法是本工具的默认口径。",
  ),
  missingUnits: column("缺报"),
  cityFigure: column("本级数"),
  cityDifference: column("差额"),
  cityPercent: column("差率(%)"),
} as const;

/** What a total shows that cannot be made. */
export const ROLL_UP_WORDS = {
  structure: "结构比例不汇总",
  noWeights: "缺分子分母或权重",
  missingStart: "缺报",
  missingUnits: "个单位：",
  allMissing: "各单位都缺报",
  numerator: "分子",
  denominator: "分母",
  weights: "比率的权重",
  sources: { file: "文件", sheet: "工作表" },
} as const;

export const COMPARISON_COLUMNS = {
  unitOrder: column("名次（从后）"),
  comparedUnit: column("单位"),
  comparedFigure: column("完成值"),
  comparedTarget: column("目标"),
  comparedCompletion: column(
    "完成比例(%)",
    "每项指标内完成比例低的排在前面。目标有“目标分解表”的按各单位的分解目标，否则只比较原样下达的指标。",
  ),
} as const;

/** What counts at the foot of 收表台 and 审核意见. */
export const DESK_COUNTS = Object.values(RETURN_STATES);
export const FINDING_COUNTS = {
  wrong: SEVERITY_WORDS.error,
  doubtful: SEVERITY_WORDS.check,
} as const;

export const DECISION_LIST = {
  words: Object.values(DECISIONS),
  prompt: { title: "处理", message: "选“采用”的请写明理由；选“退回”的随退回件发回单位。" },
  error: { title: "请从列表中选择", message: "这里只能选“采用”或“退回”，也可留空。" },
} as const;

export const FORM_LIST = {
  words: Object.values(COLLECTED_FORMS),
  prompt: { title: "表式", message: "填报表有一个完成值，年度监测有各年的数。" },
  error: { title: "请从列表中选择", message: "这里只能选“填报表”或“年度监测”。" },
} as const;

export const RELATION_LIST = {
  words: RELATION_SIGNS,
  prompt: { title: "关系", message: "左式与右式应有的关系。" },
  error: { title: "请从列表中选择", message: "这里只能选 =、≥、≤、≠。" },
} as const;

/** The file that has all forms that are sent back. */
export const sentBackZip = (planName: string, tableId: string): string =>
  `${planName} ${tableId} 退回件.zip`;

/** Why a figure of 年度监测 was written, in its line of the trail. */
export const CARRIED_REASON = "由汇总表填入";

export const DESK_SOURCES = {
  desk: "本表由“收表”写入；单位、选用文件和备注由使用者填写，再次收表时保留。可以筛选和排序。",
  findings: "本表由“收表”写入；答复、处理和理由由使用者填写，再次收表时保留。可以筛选和排序。",
  relations: "本表由使用者填写，收表时读取。",
  rollUp: "各单位的数由“汇总”写入，出处见下表；已有而不同的数先问后改。",
  comparison: "本表由“汇总”写入。可以筛选和排序。",
} as const;
