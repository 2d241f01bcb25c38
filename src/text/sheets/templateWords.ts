import type { Plan, PlanTable } from "../../plan/plan";
import { COMPARISON_TITLE } from "./comparison";
import { LEDGER_LINE, ledgerSource } from "./ledger";
import { PROJECT_LINE, projectSource } from "./projects";
import { PLAN_SHEET_LINE } from "./planSheet";
import { DESK_SOURCES } from "./returnDesk";
import { planTitle } from "./sheets";
import { SUCCESSION_TITLE } from "./succession";

/**
 * The words of a template: sheets are Chinese in every language of the pane, because they are the
 * bureau's own documents.
 */
interface TemplateWords {
  readonly title: (plan: Plan, table: PlanTable, other: Side | null) => string;
  /** At most 31 characters with the plan's name in front. */
  readonly sheetName: (plan: Plan, table: PlanTable, made: MadeFor) => string;
  /** At the right of the settings, instead of the line about units. */
  readonly line?: string;
  /** Where it comes from, if not from the table; the table's own notes do not stand under it then. */
  readonly source?: (plan: Plan) => string;
  /** False: the notes of its tables would be misread, because they name rows that stand elsewhere here. */
  readonly hasTableNotes?: false;
}

/** Whom or what else a sheet is made for. */
interface MadeFor {
  readonly unit: string | null;
  readonly other: Side | null;
}

/** What a sheet compares its own table with. */
interface Side {
  readonly plan: Plan;
  readonly table: PlanTable;
}

const RULES_NOTE =
  "规则设置是本工具的，不是规划的规定；各表的公式引用这里的单元格，改动后立即按新的取值计算。单位名单和权重供目标分解、批量填报使用。";

const TEMPLATE_WORDS = {
  completion: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标完成情况（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 完成情况`,
  },
  monitoring: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标年度监测（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 年度监测`,
  },
  midterm: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划实施中期评估表（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 中期评估`,
  },
  final: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划实施总结评估表（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 总结评估`,
  },
  ledger: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划工作台账`,
    sheetName: (plan) => `${plan.name} 工作台账`,
    line: LEDGER_LINE,
    source: (plan) => ledgerSource(planTitle(plan)),
  },
  projects: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划重点任务（项目）表`,
    sheetName: (plan) => `${plan.name} 重点项目`,
    line: PROJECT_LINE,
    source: (plan) => projectSource(planTitle(plan)),
  },
  returnForm: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标填报表（${table.id}）`,
    sheetName: (plan, table, { unit }) =>
      [plan.name, table.id, "填报表", ...(unit === null ? [] : [unit])].join(" "),
  },
  comparison: {
    title: (plan, table, other) => COMPARISON_TITLE({ plan, table }, other),
    sheetName: (plan, table, { other }) =>
      `${plan.name} ${table.id} 对比${other === null ? "" : ` ${other.plan.name}`}`,
  },
  succession: {
    title: (plan, table, other) => SUCCESSION_TITLE({ plan, table }, other),
    sheetName: (plan, table) => `${plan.name} ${table.id} 规划衔接`,
    hasTableNotes: false,
  },
  breakdown: {
    title: (plan, table) =>
      `${plan.name}“${table.period.name}”规划主要指标目标分解表（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 目标分解`,
  },
  overview: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划主要指标进展概览（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 概览`,
  },
  verification: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划数字校核表`,
    sheetName: (plan) => `${plan.name} 校核表`,
  },
  planSheet: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划表（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 规划表`,
    line: PLAN_SHEET_LINE,
    source: () => "本表就是规划：在这里改指标，各表经“检查”“更新”后才随之改变。各行按序号排列。",
  },
  rules: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划监测评估规则设置`,
    sheetName: (plan) => `${plan.name} 规则设置`,
    source: () => RULES_NOTE,
  },
  corrections: {
    title: (plan) => `${plan.name}“${plan.period.name}”规划指标数据更正记录`,
    sheetName: (plan) => `${plan.name} 更正记录`,
    source: () => "本表由“更正”逐行写入，不能直接修改；写满后另起一张。",
  },
  returnDesk: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划指标收表台（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 收表台`,
    source: () => DESK_SOURCES.desk,
  },
  returnFindings: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划指标审核意见（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 审核意见`,
    source: () => DESK_SOURCES.findings,
  },
  returnRelations: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划指标审核关系（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 审核关系`,
    source: () => DESK_SOURCES.relations,
  },
  rollUp: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划指标汇总表（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 汇总表`,
    source: () => DESK_SOURCES.rollUp,
  },
  unitComparison: {
    title: (plan, table) => `${plan.name}“${table.period.name}”规划指标县区比较（${table.id}）`,
    sheetName: (plan, table) => `${plan.name} ${table.id} 县区比较`,
    source: () => DESK_SOURCES.comparison,
  },
} as const satisfies Readonly<Record<string, TemplateWords>>;

/** Every template has its words here, by the id that names it in a sheet's identity. */
export type TemplateId = keyof typeof TEMPLATE_WORDS;

export const templateWords = (id: TemplateId): TemplateWords => TEMPLATE_WORDS[id];
