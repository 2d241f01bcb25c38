import { allocate } from "./allocate";
import { change } from "./change";
import { check } from "./check";
import { completion } from "./completion";
import { convert } from "./convert";
import { expected } from "./expected";
import { forecast } from "./forecast";
import { growth } from "./growth";
import { indicator } from "./indicator";
import { margin } from "./margin";
import { narrative } from "./narrative";
import { pace } from "./pace";
import { parse } from "./parse";
import { progress } from "./progress";
import { required } from "./required";
import { review } from "./review";
import { reviewRow } from "./reviewRow";
import { rollup } from "./rollup";
import { round } from "./round";
import { schedule } from "./schedule";
import { status } from "./status";
import { summary } from "./summary";
import { table } from "./table";
import { total } from "./total";
import { value } from "./value";
import { warning } from "./warning";

/** Every function by the id that functions.json knows it by, in the order of the help. */
export const FUNCTION_TABLE = {
  COMPLETION: completion,
  STATUS: status,
  WARNING: warning,
  PACE: pace,
  PROGRESS: progress,
  EXPECTED: expected,
  MARGIN: margin,
  REQUIRED: required,
  FORECAST: forecast,
  TOTAL: total,
  GROWTH: growth,
  CHANGE: change,
  CHECK: check,
  REVIEW: review,
  REVIEWROW: reviewRow,
  PARSE: parse,
  VALUE: value,
  CONVERT: convert,
  SCHEDULE: schedule,
  ALLOCATE: allocate,
  ROLLUP: rollup,
  ROUND: round,
  INDICATOR: indicator,
  TABLE: table,
  SUMMARY: summary,
  NARRATIVE: narrative,
} as const satisfies Record<string, (...args: never[]) => unknown>;
