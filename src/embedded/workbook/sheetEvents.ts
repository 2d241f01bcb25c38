import {
  type ICellData,
  ICommandService,
  type IRange,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import {
  type IMoveRangeMutationParams,
  type IRemoveSheetMutationParams,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { type Area, COLUMN_LIMIT, formatArea, ROW_LIMIT } from "./address";

/** What Excel tells add-ins that ask for it: `worksheets.onChanged`, `onAdded` and `onDeleted`. */
export type SheetEvent =
  SheetChange | { readonly kind: "added" | "deleted"; readonly sheetId: string };

interface SheetChange {
  readonly kind: "changed";
  readonly sheetId: string;
  readonly changeType:
    "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  /** `B2:C9`, `3:4` or `B:C`, without the sheet's name. */
  readonly address: string;
}

export type SheetEventKind = SheetEvent["kind"];

export interface SheetEvents {
  /** From now on events of this kind are told, or (false) no longer. */
  readonly listen: (kind: SheetEventKind, isWanted: boolean) => void;
  /** A new workbook: nobody has asked for anything. */
  readonly forget: () => void;
}

/**
 * Watches what users and add-ins change. Results of formulas are no change, in Excel as here; nor is a
 * cell's look, but for a formula's cell that an add-in formats: Univer is told of it as of a change.
 */
export function watchSheetEvents(univer: Univer, tell: (event: SheetEvent) => void): SheetEvents {
  const wanted = new Set<SheetEventKind>();
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }, options) => {
      if (wanted.size === 0 || options?.["fromFormula"] === true) return;
      for (const event of eventsOf(id, params)) {
        if (wanted.has(event.kind)) tell(event);
      }
    });
  return {
    listen: (kind, isWanted) => {
      if (isWanted) wanted.add(kind);
      else wanted.delete(kind);
    },
    forget: () => {
      wanted.clear();
    },
  };
}

function eventsOf(mutation: string, params: object | undefined): readonly SheetEvent[] {
  switch (mutation) {
    case SetRangeValuesMutation.id:
      return editedCells(params as ISetRangeValuesMutationParams);
    case MoveRangeMutation.id:
      return movedCells(params as IMoveRangeMutationParams);
    case InsertRowMutation.id:
      return [wholeLines(params as LinesParams, "RowInserted")];
    case RemoveRowMutation.id:
      return [wholeLines(params as LinesParams, "RowDeleted")];
    case InsertColMutation.id:
      return [wholeLines(params as LinesParams, "ColumnInserted")];
    case RemoveColMutation.id:
      return [wholeLines(params as LinesParams, "ColumnDeleted")];
    case InsertSheetMutation.id:
      return [{ kind: "added", sheetId: (params as IInsertSheetMutationParams).sheet.id }];
    case RemoveSheetMutation.id:
      return [{ kind: "deleted", sheetId: (params as IRemoveSheetMutationParams).subUnitId }];
    default:
      return [];
  }
}

/** One event for all the cells of an entry, a paste or a batch: the area that they lie in. */
function editedCells({
  subUnitId,
  cellValue,
}: ISetRangeValuesMutationParams): readonly SheetChange[] {
  const area = areaOfContents(cellValue ?? {});
  return area === null ? [] : [edited(subUnitId, area)];
}

function movedCells({
  from,
  to,
  fromRange,
  toRange,
}: IMoveRangeMutationParams): readonly SheetChange[] {
  return [
    edited(from.subUnitId, areaOfRange(fromRange)),
    edited(to.subUnitId, areaOfRange(toRange)),
  ];
}

const edited = (sheetId: string, area: Area): SheetChange => ({
  kind: "changed",
  sheetId,
  changeType: "RangeEdited",
  address: formatArea(area),
});

interface LinesParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

function wholeLines(
  { subUnitId, range }: LinesParams,
  changeType: Exclude<SheetChange["changeType"], "RangeEdited">,
): SheetChange {
  const area = areaOfRange(range);
  const isRows = changeType === "RowInserted" || changeType === "RowDeleted";
  const lines = isRows
    ? { ...area, column: 0, columnCount: COLUMN_LIMIT }
    : { ...area, row: 0, rowCount: ROW_LIMIT };
  return { kind: "changed", sheetId: subUnitId, changeType, address: formatArea(lines) };
}

const areaOfRange = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rowCount: endRow - startRow + 1,
  columnCount: endColumn - startColumn + 1,
});

type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Null where only looks are set. */
function areaOfContents(cells: Rows): Area | null {
  const changed = Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries<Nullable<ICellData>>({ ...columns })
      .filter(([, cell]) => hasContents(cell))
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  const [first] = changed;
  if (first === undefined) return null;
  let [top, bottom, left, right] = [first.row, first.row, first.column, first.column];
  for (const { row, column } of changed) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** A cell that is taken away whole is null. */
const hasContents = (cell: Nullable<ICellData>): boolean =>
  cell == null || "v" in cell || "f" in cell || "si" in cell || "p" in cell;
