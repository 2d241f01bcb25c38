import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { valueAt } from "../layout/sheetFindings";
import type { CellValue } from "../rules/figures/figure";
import type { AskedFigure, EarlierFigure, SentBack } from "./returnedForm";
import type { EntryName, EntryPart } from "./returnPlace";

/** The template of the list in front of a form that is sent back, in its identity. */
export const SENT_BACK_TEMPLATE = "sentBack";
/** The hidden row that keeps what the form was sent back with. */
export const SENT_BACK_ROW = "sentBack";
export const ANSWER_COLUMN = "answer";

export const sentBackRow = (index: number): string => `finding.${index + 1}`;

/** What a form is sent back with, as one hidden text. */
export function sentBackText(
  figures: readonly EarlierFigure[],
  asked: readonly (Pick<AskedFigure, "isOfFigure"> & { readonly entry: EntryName | null })[],
): string {
  return JSON.stringify({
    figures: figures.map((each) => [...packed(each), each.value]),
    asked: asked.map(({ entry, isOfFigure }) =>
      entry === null ? null : [...packed(entry), isOfFigure],
    ),
  });
}

const PARTS: readonly EntryPart[] = ["figure", "lastYear", "numerator", "denominator"];

const packed = ({ indicator, year, part }: EntryName): readonly (number | null)[] => [
  indicator,
  year,
  PARTS.indexOf(part),
];

/** What a file that comes back was sent back with; null where it is no 退回件, or its list is damaged. */
export function readSentBack(sheets: readonly KeyedGrid[]): SentBack | null {
  const list = sheets.find(({ identity }) => identity.template === SENT_BACK_TEMPLATE);
  if (list === undefined) return null;
  const kept = parsed(valueAt(list, SENT_BACK_ROW, ANSWER_COLUMN));
  if (kept === null) return null;
  return {
    figures: kept.figures.flatMap((item) => {
      const name = nameOf(item);
      return name === null ? [] : [{ ...name, value: cellValueOf(item[3]) }];
    }),
    asked: kept.asked.flatMap((item, index) => {
      const name = nameOf(item);
      const answer = String(valueAt(list, sentBackRow(index), ANSWER_COLUMN) ?? "").trim();
      return name === null ? [] : [{ ...name, isOfFigure: item[3] === true, answer }];
    }),
  };
}

interface Kept {
  readonly figures: readonly (readonly unknown[])[];
  readonly asked: readonly (readonly unknown[])[];
}

/** What is in the cell may be anything. */
function parsed(text: CellValue): Kept | null {
  try {
    const read = JSON.parse(String(text)) as Readonly<Record<string, unknown>> | null;
    const figures = read?.["figures"];
    const asked = read?.["asked"];
    if (!Array.isArray(figures) || !Array.isArray(asked)) return null;
    return { figures: figures.map(listOf), asked: asked.map(listOf) };
  } catch {
    return null;
  }
}

const listOf = (item: unknown): readonly unknown[] => (Array.isArray(item) ? item : []);

function nameOf([indicator, year = null, part]: readonly unknown[]): EntryName | null {
  const known = typeof part === "number" ? PARTS[part] : undefined;
  if (typeof indicator !== "number" || known === undefined) return null;
  if (year !== null && typeof year !== "number") return null;
  return { indicator, year, part: known };
}

function cellValueOf(value: unknown): CellValue {
  const isCell =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isCell ? value : null;
}
