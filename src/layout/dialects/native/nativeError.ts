import type { Reason } from "../../../rules/result";

export type NativeError = "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!";

const ERRORS: Readonly<Partial<Record<Reason["name"], NativeError>>> = {
  noTarget: "#N/A",
  noBase: "#N/A",
  noPace: "#N/A",
  noSingleNumber: "#N/A",
  nothingRequired: "#N/A",
  tooFewPoints: "#N/A",
  unknownUnit: "#N/A",
  zeroTarget: "#DIV/0!",
  zeroPrevious: "#DIV/0!",
  zeroWeights: "#DIV/0!",
  negativeTarget: "#NUM!",
  negativeWeight: "#NUM!",
  nothingElapsed: "#NUM!",
  nothingLeft: "#NUM!",
  impossibleGrowth: "#NUM!",
  tooLarge: "#NUM!",
};

/** The Excel error that tells of a reason, the same as the `PLAN` functions give (`src/functions/cell.ts`). */
export function nativeError({ name }: Reason): NativeError {
  return ERRORS[name] ?? "#VALUE!";
}
