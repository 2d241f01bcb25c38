import { rationalOf } from "./rational";
import { printRounded, roundHalfUp } from "./round";

/** The decimals that the plans print. */
const DECIMALS = 2;

/** [§3] A ratio as the plans print it, rounded half-up: 102.37%. */
export function printedPercent(percent: number): string {
  return `${printRounded(roundHalfUp(rationalOf(percent), DECIMALS), DECIMALS)}%`;
}
