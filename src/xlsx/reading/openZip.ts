import { unzipSync } from "fflate";
import { fail, ok, type Result } from "../../rules/result";
import type { XlsxProblem } from "../xlsxProblem";
import { LIMITS, MEGABYTE } from "./limits";

/** The parts of a package, named in small letters from the root: `xl/workbook.xml`. */
export interface PackageParts {
  readonly has: (part: string) => boolean;
  /** Unpacks one part, as long as all that has been unpacked keeps within the limit. */
  readonly unpack: (part: string) => Result<Uint8Array, XlsxProblem>;
}

/** Reads a zip's directory and unpacks nothing yet; null where it is none, or is cut off. */
export function openZip(bytes: Uint8Array): PackageParts | null {
  const sizes = new Map<string, number>();
  const isOpened = unzipped(bytes, (file) => {
    sizes.set(partName(file.name), Math.max(file.size, file.originalSize));
    return false;
  });
  if (isOpened === null) return null;
  let unpackedBytes = 0;
  return {
    has: (part) => sizes.has(part),
    unpack: (part) => {
      // The directory may lie: the library then cuts the part off at the size that it says.
      unpackedBytes += sizes.get(part) ?? 0;
      if (unpackedBytes > LIMITS.megabytes * MEGABYTE) {
        return fail({ name: "tooMuchData", mostMegabytes: LIMITS.megabytes });
      }
      const files = unzipped(bytes, (file) => partName(file.name) === part);
      const unpacked = Object.values(files ?? {}).at(-1);
      return unpacked === undefined ? fail({ name: "damagedPart", part }) : ok(unpacked);
    },
  };
}

/** Names of parts are equal whatever their capitals; some programs write backslashes. */
function partName(file: string): string {
  return file.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();
}

/** The library throws where a zip is damaged. */
function unzipped(
  bytes: Uint8Array,
  filter: (file: { name: string; size: number; originalSize: number }) => boolean,
): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return null;
  }
}
