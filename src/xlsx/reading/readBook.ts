import { fail, ok, type Result } from "../../rules/result";
import type { XlsxProblem } from "../xlsxProblem";
import type { PackageParts } from "./openZip";
import { readDateStyles } from "./readDateStyles";
import { readMainPart } from "./readMainPart";
import { readPart } from "./readPart";
import { readSharedStrings } from "./readSharedStrings";
import { relationships } from "./relationships";

export interface Book {
  /** In the order of their tabs, hidden ones among them; sheets that are charts are left out. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** What a number in a cell of this style is short of, to be a serial number from 1900. */
  readonly daysMissing: (style: number) => number;
}

/** From the first day of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1_462;

/** What a workbook says of all its sheets. */
export function readBook(zip: PackageParts): Result<Book, XlsxProblem> {
  const root = relationships(zip, "");
  if (!root.ok) return root;
  const mainPart = root.value.find(({ kind }) => kind === "officeDocument")?.part;
  if (mainPart === undefined) return fail({ name: "notWorkbook" });
  if (mainPart.endsWith(".bin")) return fail({ name: "binaryWorkbook" });
  const main = readPart(zip, mainPart, readMainPart);
  if (!main.ok) return main;
  if (!main.value.isWorkbook) return fail({ name: "notWorkbook" });
  const related = relationships(zip, mainPart);
  if (!related.ok) return related;

  const sheets = main.value.sheets.flatMap(({ name, relationshipId }) => {
    const target = related.value.find(({ id }) => id === relationshipId);
    // A sheet that nothing leads to is named as damaged when its turn comes.
    if (target === undefined) return [{ name, part: `${mainPart}#${name}` }];
    return target.kind === "worksheet" ? [{ name, part: target.part }] : [];
  });
  if (sheets.length === 0) return fail({ name: "noSheet" });

  const partOf = (wanted: string): string | undefined =>
    related.value.find(({ kind }) => kind === wanted)?.part;
  const stringsPart = partOf("sharedStrings");
  const strings =
    stringsPart === undefined ? ok([]) : readPart(zip, stringsPart, readSharedStrings);
  if (!strings.ok) return strings;
  // Looks matter here alone: a number counts from 1904 where it is shown as a date.
  const stylesPart = main.value.is1904 ? partOf("styles") : undefined;
  const dates = stylesPart === undefined ? ok([]) : readPart(zip, stylesPart, readDateStyles);
  if (!dates.ok) return dates;
  return ok({
    sheets,
    strings: strings.value,
    daysMissing: (style) => (dates.value[style] === true ? DAYS_TO_1904 : 0),
  });
}
