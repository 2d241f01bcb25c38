import { fail, ok, type Result } from "../../rules/result";
import type { XlsxProblem } from "../xlsxProblem";
import type { PackageParts } from "./openZip";

/**
 * What a part says.
 *
 * @param read null where it cannot understand the part
 */
export function readPart<T>(
  zip: PackageParts,
  part: string,
  read: (bytes: Uint8Array) => T | null,
): Result<T, XlsxProblem> {
  const bytes = zip.unpack(part);
  if (!bytes.ok) return bytes;
  const value = read(bytes.value);
  return value === null ? fail({ name: "damagedPart", part }) : ok(value);
}
