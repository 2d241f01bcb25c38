import { unzipSync } from "fflate";
import { fail, ok, type Result } from "../../rules/result";
import type { XlsxProblem } from "../xlsxProblem";
import { crc32 } from "./crc32";
import { LIMITS, MEGABYTE } from "./limits";
import { storedChecksums } from "./storedChecksums";

/** The parts of a package, named in small letters from the root: `xl/workbook.xml`. */
export interface PackageParts {
  readonly has: (part: string) => boolean;
  /** Unpacks one part, as long as all that has been unpacked keeps within the limit. */
  readonly unpack: (part: string) => Result<Uint8Array, XlsxProblem>;
}

/** Reads a zip's directory and unpacks nothing yet; null where it is none, or is cut off. */
export function openZip(bytes: Uint8Array): PackageParts | null {
  const checksums = storedChecksums(bytes);
  const entries: { part: string; size: number; checksum: number | undefined }[] = [];
  const isOpened = unzipped(bytes, (file) => {
    const size = Math.max(file.size, file.originalSize);
    entries.push({ part: partName(file.name), size, checksum: checksums[entries.length] });
    return false;
  });
  if (isOpened === null) return null;
  // Of a name that stands twice the later entry counts, as it does for the library.
  const byName = new Map(entries.map((entry) => [entry.part, entry]));
  let unpackedBytes = 0;
  return {
    has: (part) => byName.has(part),
    unpack: (part) => {
      const entry = byName.get(part);
      // The directory may lie: the library then cuts the part off at the size that it says.
      unpackedBytes += entry?.size ?? 0;
      if (unpackedBytes > LIMITS.megabytes * MEGABYTE) {
        return fail({ name: "tooMuchData", mostMegabytes: LIMITS.megabytes });
      }
      const files = unzipped(bytes, (file) => partName(file.name) === part);
      const unpacked = Object.values(files ?? {}).at(-1);
      const isSound = unpacked !== undefined && crc32(unpacked) === entry?.checksum;
      return isSound ? ok(unpacked) : fail({ name: "damagedPart", part });
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
