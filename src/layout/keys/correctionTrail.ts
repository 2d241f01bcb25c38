import type { KeyedGrid, ReadWorkbook } from "./keyedGrid";
import type { CellPlace } from "../layoutInput";
import type { Subject } from "../subjects/subject";

/** The columns of 更正记录, in their order. */
export const TRAIL_COLUMNS = [
  "correctedAt",
  "correctedSheet",
  "correctedCell",
  "correctedRow",
  "correctedColumn",
  "oldValue",
  "newValue",
  "correctedBy",
  "reason",
] as const;

export type TrailLine = Readonly<Record<(typeof TRAIL_COLUMNS)[number], string>>;

const LINE = /^correction\.\d+$/u;

/** The rows of a trail's lines, as they stand. */
const lineRows = ({ rows }: KeyedGrid): readonly number[] =>
  [...rows]
    .filter(([key]) => LINE.test(key))
    .map(([, row]) => row)
    .sort((one, other) => one - other);

/** The trails of a plan: of one and a copy of it, which has something behind its name, the trail is first. */
export const trailsOf = (plan: string, { sheets }: ReadWorkbook): readonly KeyedGrid[] =>
  sheets
    .filter(({ identity }) => identity.template === "corrections" && identity.plan === plan)
    .toSorted((one, other) => one.name.length - other.name.length);

/** All lines that a plan's trails hold, trail by trail. */
export function trailLines(plan: string, workbook: ReadWorkbook): readonly TrailLine[] {
  return trailsOf(plan, workbook).flatMap((trail) =>
    lineRows(trail).map((row) => {
      const held = (key: (typeof TRAIL_COLUMNS)[number]): string =>
        String(trail.grid.cells[row]?.[trail.columns.get(key) ?? -1]?.value ?? "");
      return Object.fromEntries(TRAIL_COLUMNS.map((key) => [key, held(key)])) as TrailLine;
    }),
  );
}

/** Where the next line of the trail begins: behind the last one that is filled. Null: the sheet is full. */
export function nextTrailCell(trail: KeyedGrid): CellPlace | null {
  return openCells(trail)[0] ?? null;
}

/** How many lines more the sheet has room for. */
export const trailRoom = (trail: KeyedGrid): number => openCells(trail).length;

function openCells(trail: KeyedGrid): readonly CellPlace[] {
  const lines = lineRows(trail);
  const column = trail.columns.get(TRAIL_COLUMNS[0]);
  if (column === undefined) return [];
  const lastFilled = lines.findLastIndex(
    (row) => (trail.grid.cells[row]?.[column]?.value ?? null) !== null,
  );
  return lines.slice(lastFilled + 1).map((row) => ({ row, column }));
}

/** A sheet of the trail has so many lines; a full one is followed by another sheet. */
const LINES = 200;

/** Empty lines, which only a correction writes. */
export function correctionSubjects(): readonly Subject[] {
  return Array.from({ length: LINES }, (_, index) => ({
    key: `correction.${index + 1}`,
    group: null,
    indent: 0,
    fields: { number: index + 1 },
    indicator: null,
  }));
}
