import type { KeyedGrid } from "../keyedGrid";
import type { Unit } from "../layoutInput";

const UNIT_COLUMN = /^u\.(.+)$/u;

/** [B1] The units of a 目标分解表, in the order of its columns, with the weights that it splits by now. */
export function splitUnits({ columns, cellAt, grid }: KeyedGrid): readonly Unit[] {
  return [...columns]
    .sort(([, one], [, other]) => one - other)
    .flatMap(([key]): readonly Unit[] => {
      const name = UNIT_COLUMN.exec(key)?.[1];
      if (name === undefined) return [];
      const place = cellAt("weights", key);
      const weight = place === null ? null : grid.cells[place.row]?.[place.column]?.value;
      return [{ name, weight: typeof weight === "number" ? weight : null }];
    });
}
