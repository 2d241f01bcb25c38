import { printFigure } from "../../rules/notation/notation";
import { comparableUnit, isRateUnit } from "../../rules/figures/units";
import { type FigureFacts, figureOf, isWorded, readFigureCell } from "./figureCells";
import type { ColumnRole } from "./headings";
import { cellIn, columnIn, type RowCells, tell } from "./rowCells";
import { type TableCell, textOf } from "./tableLines";

interface ReadTarget {
  /** A figure, or words (与经济增长同步); null: none is printed. */
  readonly target: string | null;
  /** 年均: the heading that makes it a year's own figure. */
  readonly natureWords: string | null;
  /** What a second column says, where the row fills both. */
  readonly note: string | null;
}

const NO_TARGET: ReadTarget = { target: null, natureWords: null, note: null };

/** Further columns that a target may stand in, the most telling first. */
const OTHER_COLUMNS = ["total", "averageOrTotal", "growth"] as const;
type OtherColumn = (typeof OTHER_COLUMNS)[number];

/** The target of a row that fills one of several columns, or of one that fills two. */
export function readTarget(cells: RowCells, facts: FigureFacts): ReadTarget {
  const main = readCell(cells, "target", facts);
  const other = OTHER_COLUMNS.find((role) => isFilled(cellIn(cells, role)));
  if (other === undefined) return main;
  const isBlank = main.target === null || figureOf(main.target)?.kind === "none";
  if (isBlank && main.note === null) return readOther(cells, other, facts, main);
  return { ...main, note: [main.note ?? [], noted(cells, other)].flat().join("；") };
}

/** What a column says that is no target of its own goes into the note. */
function noted(cells: RowCells, role: ColumnRole): string {
  const cell = cellIn(cells, role);
  const heading = columnIn(cells, role)?.heading ?? "";
  tell(cells, cell, { name: "secondTarget", read: textOf(cell), heading });
  return inNote(cells, role);
}

const inNote = (cells: RowCells, role: ColumnRole): string =>
  `${columnIn(cells, role)?.heading ?? ""} ${textOf(cellIn(cells, role))}`.trim();

/** A dash is no second target. */
const isFilled = (cell: TableCell | undefined): boolean =>
  textOf(cell) !== "" && figureOf(textOf(cell))?.kind !== "none";

/**
 * A figure, or the words of a target that names no number. What cannot be read is asked about, and stays
 * readable in the note.
 */
function readCell(cells: RowCells, role: ColumnRole, facts: FigureFacts): ReadTarget {
  const cell = cellIn(cells, role);
  if (cell === undefined) return NO_TARGET;
  const { text, doubts } = readFigureCell(cell, facts);
  const words = textOf(cell);
  const isUnreadable = doubts.some(({ name }) => name === "unreadableFigure");
  if (isUnreadable && isWorded(words)) {
    tell(cells, cell, { name: "wordedTarget", read: words });
    return { ...NO_TARGET, target: words };
  }
  for (const doubt of doubts) tell(cells, cell, doubt);
  return { ...NO_TARGET, target: text, note: isUnreadable ? inNote(cells, role) : null };
}

/** A target in a column for totals, or for averages, which its unit tells apart. */
function readOther(
  cells: RowCells,
  role: OtherColumn,
  facts: FigureFacts,
  main: ReadTarget,
): ReadTarget {
  const cell = cellIn(cells, role);
  const read = readCell(cells, role, facts);
  const figure = figureOf(read.target);
  if (read.target === null || figure?.kind !== "number" || figure.isTotal) return read;
  const isRateRow = isRateUnit(comparableUnit(facts.unit ?? "")) === true;
  const isRate = isRateRow || figure.unit === "%";
  if (role === "total" || (role === "averageOrTotal" && !isRate)) {
    const taken = printFigure({ ...figure, isTotal: true });
    tell(cells, cell, { name: "bracketsAdded", read: textOf(cell), taken });
    return { ...NO_TARGET, target: taken };
  }
  // A rate of growth of what is counted in 亿元 is no amount of it.
  if (!isRateRow) return { ...main, note: noted(cells, role) };
  tell(cells, cell, { name: "averageTaken", read: textOf(cell), taken: read.target });
  return { ...read, natureWords: columnIn(cells, role)?.heading ?? null };
}
