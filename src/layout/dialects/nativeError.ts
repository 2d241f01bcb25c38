import { REASON_ERRORS } from "../../rules/reasons";
import type { ExcelError, Reason } from "../../rules/reasons";

export type NativeError = ExcelError;

/** The Excel error that tells of a reason, the same as the `PLAN` functions give. */
export function nativeError({ name }: Reason): NativeError {
  return REASON_ERRORS[name];
}
