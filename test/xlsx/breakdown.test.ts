import fc from "fast-check";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { linkedSheet } from "../../src/layout/layoutSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { SheetModel } from "../../src/layout/sheetModel";
import { breakdown } from "../../src/templates/breakdown";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { planOf, THREE_UNITS } from "../support/breakdownPlan";
import { planNamed, tableNamed } from "../support/sheets";
import { sumInUnits } from "../support/sumInUnits";
import { entered, withWrongResults } from "./filled";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { readBack, type ReadCell } from "./readBack";

const UNIT_COUNT = 13;

const SAMPLE = fc.sample(
  fc.record({
    digits: fc.integer({ min: 0, max: 3 }),
    whole: fc.integer({ min: 1, max: 2_000_000_000 }),
  }),
  { numRuns: 200, seed: 6 },
);

/** Weights as statisticians have them: counts, and shares with two decimals. */
const WEIGHTS = fc.sample(
  fc.array(
    fc.integer({ min: 1, max: 99_999_999 }).map((hundredths) => hundredths / 100),
    { minLength: UNIT_COUNT, maxLength: UNIT_COUNT },
  ),
  { numRuns: 4, seed: 7 },
);

const target = ({ digits, whole }: { digits: number; whole: number }): string =>
  `[${(whole / 10 ** digits).toFixed(digits)}]`;

/** Two hundred totals for thirteen units. */
function generated(weights: readonly number[]): SheetModel {
  const { plan, table } = planOf(SAMPLE.map((each) => ({ target: target(each) })));
  const units = weights.map((weight, index) => ({ name: `单位${index + 1}`, weight }));
  return layoutTemplate(breakdown, plan, table, { dialect: nativeDialect, units });
}

function zhanjiang(): SheetModel {
  const [plan, table] = [planNamed("zhanjiang"), tableNamed("zhanjiang", "专栏2")];
  const blank = layoutTemplate(breakdown, plan, table, {
    dialect: nativeDialect,
    units: THREE_UNITS,
  });
  return entered(blank, [
    { row: 2, column: 2, entry: "已确认" },
    { row: 2, column: 4, entry: "张三" },
    { row: 2, column: 6, entry: "2026-03-31" },
  ]);
}

async function calculated(
  models: readonly SheetModel[],
): Promise<readonly (readonly (readonly ReadCell[])[])[]> {
  const named = models.map((model, index) => ({
    ...withWrongResults(model),
    name: `表${index + 1}`,
  }));
  const { sheets } = await readBack(await recalculated(await writeXlsx(named, new Date(0))));
  return sheets;
}

/** The cells of a row from one column to another, by their keys. */
function cells(
  model: SheetModel,
  sheet: readonly (readonly ReadCell[])[] | undefined,
  rowKey: string,
  columns: readonly [string, string],
): readonly ReadCell[] {
  const [first, last] = columns.map((key) => linkedSheet(model, "").cellAt(rowKey, key));
  if (!first || !last) throw new Error(`There is no cell ${rowKey}, ${columns.join("–")}.`);
  return sheet?.[first.row]?.slice(first.column, last.column + 1) ?? [];
}

describeInLibreOffice("目标分解表 without the add-in, in LibreOffice", () => {
  jest.setTimeout(300_000);

  test("[B1] parts add up to the target exactly, whatever the target and the weights", async () => {
    const models = WEIGHTS.map(generated);
    const sheets = await calculated(models);
    models.forEach((model, index) => {
      const sheet = sheets[index];
      SAMPLE.forEach(({ digits, whole }, number) => {
        const row = `i${number + 1}`;
        // 万人: two decimals at least.
        const printed = Math.max(digits, 2);
        const expected = BigInt(whole) * 10n ** BigInt(printed - digits);
        const units = cells(model, sheet, row, ["u.单位1", `u.单位${UNIT_COUNT}`]);
        expect(sumInUnits(units, printed)).toBe(expected);
        const years = cells(model, sheet, row, ["y1", "y5"]);
        expect(sumInUnits(years, printed)).toBe(expected);
      });
      expect(cells(model, sheet, "balance", ["yearCheck", "yearCheck"])).toEqual(["平衡"]);
      expect(cells(model, sheet, "balance", ["unitCheck", "unitCheck"])).toEqual(["平衡"]);
    });
  });

  test("湛江 专栏2: the figures of the add-in's own sheet, and a lock when it is confirmed", async () => {
    const model = zhanjiang();
    const [sheet] = await calculated([model]);
    // Worked out by hand in test/excel/breakdown.test.ts.
    expect(cells(model, sheet, "i1", ["u.赤坎区", "u.麻章区"])).toEqual([12.5, 8.33, 4.17]);
    expect(cells(model, sheet, "i4", ["y1", "y5"])).toEqual([53.53, 54.07, 54.62, 55.16, 55.7]);
    expect(cells(model, sheet, "i4", ["u.赤坎区", "unitCheck"])).toEqual([
      ...[27.85, 18.57, 9.28, "平衡"],
    ]);
    expect(cells(model, sheet, "i14", ["y1", "y2"])).toEqual([">60", ">60"]);
    expect(cells(model, sheet, "balance", ["unitCheck", "unitCheck"])).toEqual(["平衡"]);
    expect(sheet?.[2]?.[9]).toBe("已锁定");
  });

  test("the file carries what it shows when it is calculated, with weights and without", async () => {
    const weightless = THREE_UNITS.map(({ name }, index) => ({ name, weight: index || null }));
    const [plan, table] = [planNamed("guangzhou"), tableNamed("guangzhou", "专栏2")];
    const models = [THREE_UNITS, weightless].map((units) =>
      layoutTemplate(breakdown, plan, table, { dialect: nativeDialect, units }),
    );
    const sheets = await calculated(models);
    models.forEach(({ rows, print }, index) => {
      rows.forEach((row, at) => {
        row.cells.slice(0, print.area.columnCount).forEach(({ content }, column) => {
          if (content.kind !== "formula") return;
          const read = sheets[index]?.[at]?.[column] ?? "";
          expect([content.formula, read]).toEqual([content.formula, content.result]);
        });
      });
    });
  });
});
