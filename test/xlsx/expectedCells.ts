import { check } from "../../src/functions/check";
import { completion } from "../../src/functions/completion";
import { status } from "../../src/functions/status";
import { shown } from "../functions/customFunctions";
import type { Entry } from "./filled";

/** By heading, what stands in a row's computed cells. */
export type ExpectedCells = Readonly<Record<string, unknown>>;

interface PrintedRow {
  readonly target: string;
  readonly base: string | null;
  readonly printed: string | null;
}

/** [C7] A row of a sheet whose target is no figure is judged by nothing: what it would show stays empty. */
export function leftOutWithoutTarget(target: string, judged: ExpectedCells): ExpectedCells {
  if (target !== NO_FIGURE) return judged;
  return Object.fromEntries(Object.keys(judged).map((heading) => [heading, ""]));
}

/** [§1] */
const NO_FIGURE = "-";

/** What the `PLAN` functions answer for the row, which are the rules in words. */
export function expectedCells(
  { target, base, printed }: PrintedRow,
  actual: Entry,
  date: Entry,
  period: string,
): ExpectedCells {
  return {
    "完成比例(%)": shown(() => completion(actual, target)),
    进展: date === null ? "" : shown(() => status(actual, target, date, base, period)),
    ...(printed === null ? {} : { 校核: shown(() => check(printed, actual, target)) }),
  };
}
