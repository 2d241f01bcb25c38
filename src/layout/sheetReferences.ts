import { sheetPrefix } from "./cells/address";

/** Texts in quotes and sheet names in apostrophes. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;
/** A sheet's name that stands without apostrophes, as Excel writes it where the name needs none. */
const BARE_NAME = /(?<![\p{L}\p{N}_.\\?#'\]])([\p{L}_\\][\p{L}\p{N}_.\\?]*)!/gu;

/**
 * A formula with the names of all sheets in apostrophes: Excel writes `Data!A1` where it can and
 * `'湛江 规则设置'!A1` where it must, and both say the same in one form.
 */
export function withQuotedSheetNames(formula: string): string {
  return pieces(formula)
    .map(({ text, isQuoted }) =>
      isQuoted ? text : text.replace(BARE_NAME, (_, name: string) => sheetPrefix(name)),
    )
    .join("");
}

/** A text, a sheet's name in apostrophes, or one without. */
const NAMED = new RegExp(`"(?:[^"]|"")*"|'((?:[^']|'')*)'(!?)|${BARE_NAME.source}`, "gu");

/** The names of the sheets that a formula refers to. A review asks this of every formula of a workbook. */
export function sheetsNamedIn(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!formula.includes("!")) return names;
  for (const [, quotedName, mark, bareName] of formula.matchAll(NAMED)) {
    if (bareName !== undefined) names.add(bareName);
    else if (quotedName !== undefined && mark === "!") names.add(quotedName.replaceAll("''", "'"));
  }
  return names;
}

/** A reference to a sheet that has been deleted. */
export const hasLostReference = (formula: string): boolean =>
  pieces(formula).some(({ text, isQuoted }) => !isQuoted && text.includes("#REF!"));

const pieces = (formula: string): readonly { text: string; isQuoted: boolean }[] =>
  formula.split(QUOTED).map((text, index) => ({ text, isQuoted: index % 2 === 1 }));
