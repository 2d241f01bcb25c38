const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** Lengths without the names and comments that follow. */
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** What stands in place of the directory's offset where only the larger form of the zip has it. */
const IN_ZIP64 = 0xffffffff;
const LOCATOR_LENGTH = 20;

/** The CRC-32 of every entry, in the order of a zip's directory (PKWARE's APPNOTE, 4.3.12–4.3.16). */
export function storedChecksums(bytes: Uint8Array): readonly number[] {
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
