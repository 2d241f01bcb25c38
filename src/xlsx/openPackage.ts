import { unzipSync } from "fflate";
import { fail, ok, type Result } from "../rules/result";
import { LIMITS, MEGABYTE, type XlsxProblem } from "./xlsxProblem";

/** The parts of a package (.xlsx, .xlsb, .ods), named in small letters from the root: `xl/workbook.xml`. */
export interface PackageParts {
  readonly has: (part: string) => boolean;
  readonly names: () => readonly string[];
  /** Unpacks one part, as long as all that has been unpacked keeps within the limit. */
  readonly unpack: (part: string) => Result<Uint8Array, XlsxProblem>;
}

/**
 * Reads a zip's directory and unpacks nothing yet; null where the file is no zip, or is cut off.
 *
 * SheetJS unpacks whatever a zip holds and compares no checksum: a file made to fill the memory would,
 * and a figure whose byte changed on the way would be read as another figure. So the zip is opened here.
 */
export function openPackage(bytes: Uint8Array): PackageParts | null {
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
    names: () => [...byName.keys()],
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

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** Lengths without the names and comments that follow. */
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** What stands in place of the directory's offset where only the larger form of the zip has it. */
const IN_ZIP64 = 0xffffffff;
const LOCATOR_LENGTH = 20;

/** The CRC-32 of every entry, in the order of a zip's directory (PKWARE's APPNOTE, 4.3.12–4.3.16). */
function storedChecksums(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums: number[] = [];
  let at = directoryOffset(view);
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    checksums.push(view.getUint32(at + 16, true));
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += lengths.reduce((sum, length) => sum + length, ENTRY_LENGTH);
  }
  return checksums;
}

/** Behind everything where there is no directory. */
function directoryOffset(view: DataView): number {
  let end = view.byteLength - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return view.byteLength;
  const offset = view.getUint32(end + 16, true);
  if (offset !== IN_ZIP64 || end < LOCATOR_LENGTH) return offset;
  const zip64End = Number(view.getBigUint64(end - LOCATOR_LENGTH + 8, true));
  if (zip64End + 56 > view.byteLength) return view.byteLength;
  return Number(view.getBigUint64(zip64End + 48, true));
}

/** The polynomial of zip's checksum, its bits reversed. */
const POLYNOMIAL = 0xedb88320;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  }
  return remainder;
});

/** The checksum that a zip keeps of every entry: it tells when a byte has changed on the way. */
function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder = (remainder >>> 8) ^ (CRC_TABLE[(remainder ^ byte) & 0xff] ?? 0);
  }
  return ~remainder >>> 0;
}
