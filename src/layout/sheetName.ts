/** Excel's limit, in UTF-16 units. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

/**
 * The wanted name made legal, with a number behind it where it is taken: `名称`, `名称 (2)`, …
 *
 * @param wanted the sheet model's name
 * @param taken names of the workbook's sheets; upper and lower case count as the same
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const legal = wanted
    .replace(FORBIDDEN, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  const stem = legal === "" ? "Sheet" : legal;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = shortened(stem, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Never cuts a character that takes two UTF-16 units in half. */
function shortened(text: string, length: number): string {
  const cut = text.slice(0, length);
  const isHalf = /[\uD800-\uDBFF]$/.test(cut) && cut.length < text.length;
  return (isHalf ? cut.slice(0, -1) : cut).trimEnd();
}
