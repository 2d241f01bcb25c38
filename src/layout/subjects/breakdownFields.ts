import type { Indicator } from "../../plan/plan";
import { isSplit } from "../../rules/breakdown";
import { yearCourse } from "../../rules/yearCourse";
import { UNIT_MODE_WORDS, YEAR_MODE_WORDS } from "../../text/breakdown";
import type { Subject } from "./subject";

/** What Excel keeps of a number, less two digits for the noise of adding sixty parts up. */
const SAFE_DIGITS = 13;

/** [B1, B2] How an indicator's target is broken down, and what its parts are checked against. */
export function breakdownFields({ target, base, unit }: Indicator): Subject["fields"] {
  return {
    yearMode: YEAR_MODE_WORDS[yearCourse(target, base)],
    unitMode: UNIT_MODE_WORDS[isSplit(target, unit) ? "split" : "handedDown"],
    targetValue: target.kind === "number" ? target.value : null,
    checkDigits: target.kind === "number" ? checkDigits(target) : null,
  };
}

/** Two decimals behind the printed ones, as far as a number of this size has them. */
function checkDigits({ value, decimals }: { value: number; decimals: number }): number {
  const wholeDigits = Math.trunc(Math.abs(value)).toFixed(0).length;
  return Math.min(decimals + 2, Math.max(decimals, SAFE_DIGITS - wholeDigits));
}
