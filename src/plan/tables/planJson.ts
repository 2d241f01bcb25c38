import { EXPECTED_PRINTED } from "../indicatorFields";
import type { PlanPeriod } from "../plan";
import { figureOf } from "./figureCells";
import type { DraftIndicator, TableDraft } from "./tableDraft";

/** What stands above the rows of a plan. Empty texts are left out. */
export interface PlanHead {
  readonly id: string;
  /** 简称 */
  readonly name: string;
  /** 规划全称 */
  readonly title: string;
  readonly issuer: string;
  readonly documentNumber: string;
  /** ISO, as far as it is known. */
  readonly date: string;
  readonly edition: "issued" | "draft";
  readonly period: PlanPeriod;
  readonly source: string;
}

/** A table of the plan, and what it is called where its print does not say it. */
export interface HeadedTable {
  readonly id: string;
  readonly title: string;
  /** The period that its targets belong to. */
  readonly period: PlanPeriod;
  readonly draft: TableDraft;
}

/** The plan as JSON, as `seeds` hold plans; `readPlan` says what is still missing in it. */
export function planJson(head: PlanHead, tables: readonly HeadedTable[]): object {
  return withoutNothing({
    ...head,
    tables: tables.map(({ id, title, period, draft }) => ({
      ...{ id, kind: draft.kind, title, period, notes: draft.notes },
      indicators: draft.rows.flatMap(({ indicator }) =>
        indicator === null ? [] : [indicatorJson(indicator, draft)],
      ),
    })),
  });
}

function indicatorJson(indicator: DraftIndicator, { kind }: TableDraft): object {
  const { isBaseExpected, target, actual, printedCompletion, ...rest } = indicator;
  const isWorded = target !== null && figureOf(target) === null;
  return withoutNothing({
    ...rest,
    baseStanding: isBaseExpected ? EXPECTED_PRINTED : null,
    ...(isWorded ? { targetWords: target } : { target }),
    ...(kind === "results" ? { actual, printedCompletion } : {}),
  });
}

function withoutNothing(object: object): object {
  const entries = Object.entries(object).filter(([, value]) => value !== null && value !== "");
  return Object.fromEntries(entries);
}
