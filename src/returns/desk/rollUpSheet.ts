import type { KeyedGrid } from "../../layout/keys/keyedGrid";
import type { WrittenValues } from "../../layout/refresh/writtenValues";
import { lineKey, SOURCE_ROWS, sourceKey } from "../../layout/subjects/returnSubjects";
import { ratePartKey } from "../../layout/subjects/rateParts";
import type { PlanTable } from "../../plan/plan";
import type { Collection, EarlierReturn } from "../returnedForm";
import type { RollUp, RollUpCell, RollUpRow } from "../rollUp";
import type { UnitOrder } from "../unitOrder";
import { cellValue, fileOf } from "./findingSheet";

/** A figure that the sheet has already, and another one that the return has now. */
export interface Conflict {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly unit: string;
  readonly name: string;
  readonly before: string | number;
  readonly now: string | number;
}

const unitColumn = (unit: string): string => `u.${unit}`;

/** What 汇总表 shows of the returns: each unit's figures, the parts of rates, and where they came from. */
export function rollUpValues(rollUp: RollUp, table: PlanTable): WrittenValues {
  const values = new Map<string, Record<string, string | number>>();
  const put = (rowKey: string, columnKey: string, value: string | number): void => {
    const row = values.get(rowKey) ?? {};
    row[columnKey] = value;
    values.set(rowKey, row);
  };
  for (const row of rollUp.rows) {
    const key = table.indicators.find(({ number }) => number === row.indicator)?.key;
    if (key === undefined) continue;
    for (const cell of row.cells) {
      if (cell.from === null) continue;
      const column = unitColumn(cell.unit);
      put(SOURCE_ROWS.file, column, fileOf(cell.from));
      put(SOURCE_ROWS.sheet, column, cell.from.sheetName);
      put(sourceKey(key), column, cell.from.cell);
      put(key, column, shownFigure(cell));
      if (row.how !== "byParts") continue;
      const areUsed = cell.state === "used";
      put(ratePartKey(key, "numerator"), column, areUsed ? (cell.numerator ?? "") : "");
      put(ratePartKey(key, "denominator"), column, areUsed ? (cell.denominator ?? "") : "");
    }
  }
  return values;
}

/** [§14] What cannot be used stands there as the text that it is: no total counts it. */
function shownFigure({ value, number, state }: RollUpCell): string | number {
  const isUsable = state === "used" || state === "noParts";
  return isUsable && number !== null ? number : String(cellValue(value));
}

/** Where the sheet holds another figure than the one that came: it is not overwritten unasked. */
export function conflicts(values: WrittenValues, sheet: KeyedGrid): readonly Conflict[] {
  const nameColumn = sheet.columns.get("name");
  return [...values].flatMap(([rowKey, row]) =>
    rowKey.startsWith("source.")
      ? []
      : Object.entries(row).flatMap(([columnKey, now]): readonly Conflict[] => {
          const place = sheet.cellAt(rowKey, columnKey);
          const held = place === null ? null : sheet.grid.cells[place.row]?.[place.column]?.value;
          const before = cellValue(held ?? null);
          if (place === null || before === "" || before === now) return [];
          const name =
            nameColumn === undefined ? "" : sheet.grid.cells[place.row]?.[nameColumn]?.value;
          const unit = columnKey.slice(unitColumn("").length);
          return [{ rowKey, columnKey, unit, name: String(name ?? "").trim(), before, now }];
        }),
  );
}

/** What 汇总表 holds of each unit: what its next return is compared with. */
export function earlierReturns(
  sheet: KeyedGrid,
  { indicators }: PlanTable,
  { template, dataDate }: Pick<Collection, "template" | "dataDate">,
): readonly EarlierReturn[] {
  const year = template === "monitoring" && dataDate !== null ? Number(dataDate.slice(0, 4)) : null;
  return unitsIn(sheet).map(({ unit, column }) => ({
    ...{ unit, template, dataDate },
    figures: indicators.flatMap(({ number, key }) => {
      const row = sheet.rows.get(key);
      const value = row === undefined ? null : (sheet.grid.cells[row]?.[column]?.value ?? null);
      return value === null ? [] : [{ indicator: number, year, part: "figure" as const, value }];
    }),
  }));
}

/** [B3] The weights that the user has given for rates; null: none. */
export function rateWeights(sheet: KeyedGrid): readonly (readonly [string, number])[] | null {
  const row = sheet.rows.get("rateWeights");
  const weights = unitsIn(sheet).flatMap(({ unit, column }) => {
    const value = row === undefined ? null : sheet.grid.cells[row]?.[column]?.value;
    return typeof value === "number" ? [[unit, value] as const] : [];
  });
  return weights.length === 0 ? null : weights;
}

const unitsIn = ({
  columns,
}: KeyedGrid): readonly { readonly unit: string; readonly column: number }[] =>
  [...columns]
    .filter(([key]) => key.startsWith(unitColumn("")))
    .map(([key, column]) => ({ unit: key.slice(unitColumn("").length), column }));

/** The values without those that the sheet keeps as they are. */
export function withoutConflicts(
  values: WrittenValues,
  kept: readonly Pick<Conflict, "rowKey" | "columnKey">[],
): WrittenValues {
  const keys = new Set(kept.map(({ rowKey, columnKey }) => `${rowKey} ${columnKey}`));
  return new Map(
    [...values].map(([rowKey, row]) => [
      rowKey,
      Object.fromEntries(
        Object.entries(row).filter(([columnKey]) => !keys.has(`${rowKey} ${columnKey}`)),
      ),
    ]),
  );
}

/** The rows of one year, or of the figures to the data date. */
export const rowsOfYear = (rollUp: RollUp, year: number | null): RollUp => ({
  ...rollUp,
  rows: rollUp.rows.filter((row: RollUpRow) => row.year === year),
});

/** What 县区比较 shows: the units of each indicator, those behind first. */
export function comparisonValues(orders: readonly UnitOrder[], table: PlanTable): WrittenValues {
  const lines = orders.flatMap(({ indicator: number, units }) => {
    const indicator = table.indicators.find((each) => each.number === number);
    return units
      .filter(({ place }) => place !== null)
      .map((unit) => ({
        name: indicator?.name ?? "",
        unit: indicator?.unit ?? "",
        unitOrder: unit.place ?? "",
        comparedUnit: unit.unit,
        comparedFigure: cellValue(unit.value),
        comparedTarget: unit.target ?? "",
        comparedCompletion: unit.word ?? rounded(unit.completionPercent),
      }));
  });
  return new Map(lines.map((line, index) => [lineKey("order", index + 1), line]));
}

/** [F6] Cut, so that what is missed does not read 100. */
const rounded = (percent: number | null): string | number =>
  percent === null ? "" : Math.floor(percent * 100 + 1e-9) / 100;
