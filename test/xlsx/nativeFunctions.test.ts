import { plans } from "../../src/plan/registry";
import type { SheetModel } from "../../src/layout/sheetModel";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import "../functions/customFunctions";
import { columnOf, entered, indicatorRows, nativeSheet, withWrongResults } from "./filled";
import { FUNCTIONS, answers, trialTable, type TrialRow } from "./functionTrial";
import { DATES, generatedRows } from "./generatedRows";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { isSame, readBack } from "./readBack";

const ROWS = 2_500;
const ROWS_A_SHEET = 250;

const TRIAL_ROWS: readonly TrialRow[] = generatedRows(ROWS).map((row, index) => ({
  ...row,
  // The dates and attributes come round at steps that have no factor in common.
  date: DATES[index % DATES.length] ?? null,
  attribute: index % 3 === 0 ? "binding" : "anticipatory",
}));

const SLICES = Array.from({ length: ROWS / ROWS_A_SHEET }, (_, index) =>
  TRIAL_ROWS.slice(index * ROWS_A_SHEET, (index + 1) * ROWS_A_SHEET),
);

function filledSheet(rows: readonly TrialRow[], index: number): SheetModel {
  const [plan] = plans();
  if (plan === undefined) throw new Error("there are built-in plans");
  const blank = nativeSheet(FUNCTIONS, plan, trialTable(rows, `表${index + 1}`));
  const at = indicatorRows(blank);
  const [actual, date, firstYear] = ["完成值", "asOf", "2021年"].map((heading) =>
    columnOf(blank, heading),
  );
  return entered(
    blank,
    rows.flatMap((row, number) => [
      { row: at[number] ?? 0, column: actual ?? 0, entry: row.actual },
      { row: at[number] ?? 0, column: date ?? 0, entry: row.date },
      ...row.years.map((entry, year) => ({
        row: at[number] ?? 0,
        column: (firstYear ?? 0) + year,
        entry,
      })),
    ]),
  );
}

describeInLibreOffice("native functions in LibreOffice", () => {
  jest.setTimeout(300_000);

  test("2,500 rows come out as src/functions answers them [B1, B2, C2, §6, §7, T2, T3]", async () => {
    const models = SLICES.map(filledSheet);
    const file = await writeXlsx(models.map(withWrongResults), new Date(0));
    const { sheets } = await readBack(await recalculated(file));
    const differences = models.flatMap((model, index) => {
      const at = indicatorRows(model);
      return (SLICES[index] ?? []).flatMap((row, number) =>
        Object.entries(answers(row)).flatMap(([heading, answer]) => {
          const read = sheets[index]?.[at[number] ?? 0]?.[columnOf(model, heading)];
          return isSame(read, answer) ? [] : [{ heading, read, answer, row }];
        }),
      );
    });
    expect(differences.slice(0, 5)).toEqual([]);
  });
});
