import type { PlanFunction } from "../../../templates/vocabulary/expression";
import { ALLOCATE } from "./functions/allocate";
import { CHECK } from "./functions/check";
import { COMPLETION } from "./functions/completion";
import { CONVERT } from "./functions/convert";
import { EXPECTED } from "./functions/expected";
import { FORECAST } from "./functions/forecast";
import { GROWTH } from "./functions/growth";
import { MARGIN } from "./functions/margin";
import { NARRATIVE } from "./functions/narrative";
import { PARSE } from "./functions/parse";
import { PROGRESS } from "./functions/progress";
import { REVIEWROW } from "./functions/reviewRow";
import { REQUIRED } from "./functions/required";
import { SCHEDULE } from "./functions/schedule";
import { STATUS } from "./functions/status";
import { VALUE } from "./functions/value";
import { WARNING } from "./functions/warning";
import type { NativeFunction } from "./nativeFunction";

/** Every function that templates call. The helper columns of a table stand in this order. */
export const NATIVE_FUNCTIONS: Readonly<Record<PlanFunction, NativeFunction>> = {
  COMPLETION,
  STATUS,
  WARNING,
  MARGIN,
  PARSE,
  PROGRESS,
  EXPECTED,
  REQUIRED,
  CHECK,
  FORECAST,
  SCHEDULE,
  ALLOCATE,
  GROWTH,
  CONVERT,
  VALUE,
  NARRATIVE,
  REVIEWROW,
};
