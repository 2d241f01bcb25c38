import type { Figure } from "../rules/figures/figure";
import type { Nature } from "../rules/figures/nature";

/** A plan, checked by `readPlan`. Figures keep the text they were printed as. */
export interface Plan {
  /** Short ASCII id, e.g. `zhanjiang`. */
  readonly id: string;
  /** The name users choose it by, e.g. 湛江. */
  readonly name: string;
  readonly title: string;
  /** Null: not given, as for a draft of the user's own. */
  readonly issuer: string | null;
  /** 发文字号, e.g. 穗人社发〔2021〕11号; null for a plan that has none. */
  readonly documentNumber: string | null;
  /** The printed date, ISO, as far as printed: `2021-08-26` or `2022-07`; null: not given. */
  readonly date: string | null;
  /** 征求意见稿 is a draft; 正式 is issued. */
  readonly edition: "issued" | "draft";
  readonly period: PlanPeriod;
  /** The document the figures were read from; null: not given. */
  readonly source: string | null;
  readonly tables: readonly PlanTable[];
}

export interface PlanPeriod {
  /** 十四五 */
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** `results`: targets and results of a plan that has ended. `targets`: bases and targets of a running one. */
export type TableKind = "results" | "targets";

export interface PlanTable {
  /** As printed: 专栏1. */
  readonly id: string;
  readonly kind: TableKind;
  readonly title: string;
  /** The period that the table's targets belong to (专栏1: 十三五). */
  readonly period: PlanPeriod;
  /** The notes under the table, in this project's words. */
  readonly notes: readonly string[];
  /** Where in the source document the table stands; null: not given. */
  readonly source: string | null;
  readonly indicators: readonly Indicator[];
  /** Rows that the plan before had and this one has no more: kept to be seen, and judged by nobody. */
  readonly cancelled: readonly Indicator[];
}

export type Attribute = "binding" | "anticipatory";

/** What became of an indicator of the plan before: 保留, 改名, 调整口径, 新增, 取消. */
export type PlanChange = "kept" | "renamed" | "redefined" | "added" | "cancelled";

export interface Indicator {
  /** Names the indicator in sheets made from the plan; the same as long as it means the same. */
  readonly key: string;
  /** 序号 as printed. */
  readonly number: number;
  readonly name: string;
  /** The group heading as printed: 一、就业; null where the table has no groups. */
  readonly group: string | null;
  /** 其中: the number of the indicator that this one is a part of, or null. */
  readonly partOf: number | null;
  /** As printed; `::` for a structure. */
  readonly unit: string;
  readonly attribute: Attribute;
  /** [§2] What its figures count. */
  readonly nature: Nature;
  /** The plan's words that the nature follows from, `[ ]` for brackets; null: nothing says it. */
  readonly natureWords: string | null;
  /** [§2] Direction is data: true only where the plan marks the row 逆向. */
  readonly isReverse: boolean;
  /** [§2] The row is marked 逆向, and its target is printed without a bound: it means at most that. */
  readonly isBareUpperBound: boolean;
  /** Null where the table has no such column or prints nothing. */
  readonly base: Figure | null;
  /** The base is not final yet (预计): the plan before had not ended when it was taken. */
  readonly isBaseExpected: boolean;
  /**
   * [§2] As the row means it: an upper bound where it is marked 逆向. Its text is as printed. A target that
   * is not set yet, or said in words only (与经济增长同步), is no figure: its text is empty, or the words.
   */
  readonly target: Figure;
  readonly actual: Figure | null;
  /** 完成比例(%) as printed, words included. */
  readonly printedCompletion: string | null;
  /** 责任单位 */
  readonly responsible: string | null;
  /** [B3] What a rate divides, and by what, in words. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Null: nobody has compared it with the plan before. */
  readonly change: PlanChange | null;
  /** [§12] What is wrong or odd in the source, said beside the figure. */
  readonly note: string | null;
}
