import type { KeyedGrid } from "./keyedGrid";
import type { Unit } from "./layoutInput";

const UNIT_ROW = /^unit\.\d+$/u;
/** The list stands below the rules: its names below theirs, its weights below their values. */
const NAME_COLUMN = "name";
const WEIGHT_COLUMN = "value";

/** The units that are listed in 规则设置, in the order of its rows; rows without a name are passed over. */
export function unitsIn({ rows, cellAt, grid }: KeyedGrid): readonly Unit[] {
  return [...rows]
    .filter(([key]) => UNIT_ROW.test(key))
    .sort(([, one], [, other]) => one - other)
    .flatMap(([key]): readonly Unit[] => {
      const name = valueAt(key, NAME_COLUMN);
      if (name === null || String(name).trim() === "") return [];
      const weight = valueAt(key, WEIGHT_COLUMN);
      return [{ name: String(name).trim(), weight: typeof weight === "number" ? weight : null }];
    });

  function valueAt(rowKey: string, columnKey: string): string | number | boolean | null {
    const place = cellAt(rowKey, columnKey);
    return place === null ? null : (grid.cells[place.row]?.[place.column]?.value ?? null);
  }
}
