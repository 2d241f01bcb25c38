import { readXml } from "./readXml";

/** The format's own numbers of formats with a day, a month or a year, those of Chinese among them. */
const BUILT_IN_DATES = new Set([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
]);

/**
 * Texts in quotes, escaped and padding characters, powers of ten, and what stands in square brackets
 * but for `[h]`, an hour that goes on behind 24.
 */
const NO_CODES = /"[^"]*"|\\.|_.|\*.|E[+-]|General|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu;

/** Which cell styles show a date, by the style's number; null where the part is damaged. */
export function readDateStyles(part: Uint8Array): readonly boolean[] | null {
  const ownDates = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInCellStyles = false;
  const isSound = readXml(part, {
    open: (name, attributes) => {
      const format = Number(attributes.get("numFmtId") ?? 0);
      if (name === "cellXfs") isInCellStyles = true;
      if (name === "numFmt") ownDates.set(format, showsDate(attributes.get("formatCode") ?? ""));
      if (name !== "xf" || !isInCellStyles) return;
      styles.push(ownDates.get(format) ?? BUILT_IN_DATES.has(format));
    },
    close: (name) => {
      if (name === "cellXfs") isInCellStyles = false;
    },
  });
  return isSound ? styles : null;
}

/** A month alone is a date; beside hours or seconds an `m` means minutes, and no date is shown. */
function showsDate(formatCode: string): boolean {
  const codes = formatCode.replace(NO_CODES, "");
  return /[yde]/iu.test(codes) || (/m/iu.test(codes) && !/[hs[]/iu.test(codes));
}
