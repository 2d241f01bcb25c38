import {
  type ColumnRole,
  hasGroupMark,
  FIGURE_ROLES,
  isGroupNumber,
  plainHeading,
  rowNumber,
  startsNotes,
} from "./headings";
import { headerOfLines, repeatsHeader } from "./readHeader";
import { type TableLine, textOf } from "./tableLines";
import {
  type Corrections,
  type Doubt,
  type DoubtKind,
  type DraftColumn,
  NO_CORRECTIONS,
  type RowKind,
  type TableHeader,
} from "./tableDraft";

/** A line below the headings that holds anything. */
export interface KnownLine {
  /** Its place among the lines of the table. */
  readonly at: number;
  readonly kind: RowKind;
  readonly line: TableLine;
}

interface Known {
  readonly lines: readonly KnownLine[];
  readonly doubts: readonly Doubt[];
}

/** Says of each line below the headings what it is. */
export function knownLines(
  lines: readonly TableLine[],
  header: TableHeader | null,
  columns: readonly DraftColumn[],
  corrections: Corrections,
): Known {
  const start = header === null ? 0 : header.firstLine + header.lineCount;
  const doubts: Doubt[] = [];
  const known: KnownLine[] = [];
  const hasMarkedGroups = lines.slice(start).some((line) => hasGroupMark(onlyText(line) ?? ""));
  const surroundings: Surroundings = { lines, header, columns, hasMarkedGroups };
  let isInNotes = false;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? [];
    if (line.every((cell) => textOf(cell) === "")) continue;
    const guess = kindOf(line, isInNotes, surroundings);
    const kind = corrections.kinds.get(at) ?? guess.kind;
    const isCorrected = corrections.kinds.has(at);
    if (guess.doubt !== null && !isCorrected) doubts.push({ ...guess.doubt, place: placeOf(line) });
    known.push({ at, kind, line });
    isInNotes = kind === "note";
    if (guess.doubt?.name === "anotherTable") break;
  }
  return { lines: known, doubts };
}

/** Where the first filled cell of a line stands. */
export function placeOf(line: TableLine): Doubt["place"] {
  const first = line.find((cell) => textOf(cell) !== "") ?? line[0];
  return first?.place ?? { row: 0, column: 0 };
}

/** The texts of a line, as printed. */
export const textsOf = (line: TableLine): readonly string[] =>
  line.map(textOf).filter((text) => text !== "");

/** The text of a line that holds no other. */
function onlyText(line: TableLine): string | null {
  const [text, ...others] = new Set(textsOf(line));
  return text !== undefined && others.length === 0 ? text : null;
}

interface Surroundings {
  readonly lines: readonly TableLine[];
  readonly header: TableHeader | null;
  readonly columns: readonly DraftColumn[];
  readonly hasMarkedGroups: boolean;
}

interface Guess {
  readonly kind: RowKind;
  readonly doubt: DoubtKind | null;
}

const sure = (kind: RowKind): Guess => ({ kind, doubt: null });

function kindOf(line: TableLine, isInNotes: boolean, surroundings: Surroundings): Guess {
  const { lines, header } = surroundings;
  if (header !== null && isHeaderAgain(line, lines, header)) return sure("header");
  if (headerOfLines([line], NO_CORRECTIONS).header !== null) {
    return { kind: "leftOut", doubt: { name: "anotherTable", read: textsOf(line).join(" ") } };
  }
  const text = onlyText(line);
  const isNote = startsNotes(text ?? textsOf(line)[0] ?? "");
  if (text !== null) {
    if (isNote || (isInNotes && !hasGroupMark(text))) return sure("note");
    return kindOfText(line, text, surroundings);
  }
  const name = cellText(line, "name", surroundings.columns);
  const number = cellText(line, "number", surroundings.columns);
  if (isNote && name === "" && !hasFigures(line, surroundings.columns)) return sure("note");
  if (isGroupNumber(number) && !hasFigures(line, surroundings.columns)) return sure("group");
  if (/\p{L}/u.test(name)) return sure("indicator");
  return { kind: "leftOut", doubt: { name: "lineLeftOut", read: textsOf(line).join(" ") } };
}

function isHeaderAgain(
  line: TableLine,
  lines: readonly TableLine[],
  { firstLine, lineCount }: TableHeader,
): boolean {
  return Array.from({ length: lineCount }, (_, index) => firstLine + index).some((at) =>
    repeatsHeader(line, lines, at),
  );
}

const PAGE = /^[-—–]*\s*(?:第?\s*\d+\s*页?)\s*[-—–]*$/u;
const TITLE_AGAIN = /^(?:续上?表|\(?续\)?$|专栏|表\s*\d)|\(续\)$/u;

/** A line with one text: a group, the title of the next page, its number, or something that is asked about. */
function kindOfText(
  line: TableLine,
  text: string,
  { columns, hasMarkedGroups }: Surroundings,
): Guess {
  if (hasGroupMark(text)) return sure("group");
  if (TITLE_AGAIN.test(plainHeading(text)) || PAGE.test(text)) return sure("leftOut");
  const isNumbered = rowNumber(text) !== null;
  const isMerged = line.filter((cell) => cell.mergedText === text).length > 1;
  if (isMerged && !isNumbered) return sure("group");
  const isName = cellText(line, "name", columns) === text;
  if (isName && columns.every(({ role }) => role === "name" || role === "notRead")) {
    return sure("indicator");
  }
  const name = isNumbered || (hasMarkedGroups && !isMerged) ? "lineLeftOut" : "groupTaken";
  return { kind: name === "groupTaken" ? "group" : "leftOut", doubt: { name, read: text } };
}

function cellText(line: TableLine, role: ColumnRole, columns: readonly DraftColumn[]): string {
  const column = columns.find((each) => each.role === role);
  return column === undefined ? "" : textOf(line[column.at]);
}

const hasFigures = (line: TableLine, columns: readonly DraftColumn[]): boolean =>
  columns.some(({ role, at }) => {
    const isFigure = FIGURE_ROLES.has(role) || role === "unit";
    return isFigure && textOf(line[at]) !== "";
  });
