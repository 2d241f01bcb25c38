import type { FilledSheet } from "./filledSheets";

/** What every visible computed cell of a sheet shows, by its keys. */
export function computedCells({ model, read }: FilledSheet): ReadonlyMap<string, unknown> {
  return new Map(
    model.rows.flatMap(({ cells, isHidden = false, key: rowKey = "" }) =>
      cells.flatMap(({ content }, column): (readonly [string, unknown])[] => {
        const { key = "", isHidden: isColumnHidden = false } = model.columns[column] ?? {};
        if (content.kind !== "formula" || isHidden || isColumnHidden) return [];
        const place = read.cellAt(rowKey, key);
        const value =
          place === null ? "nowhere" : read.grid.cells[place.row]?.[place.column]?.value;
        return [[`${rowKey} ${key}`, comparable(value)]];
      }),
    ),
  );
}

/** Numbers to twelve digits; a blank is a blank, whether a cell is empty or holds an empty text. */
const comparable = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? "");
