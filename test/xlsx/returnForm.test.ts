import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { keyedGrid, type KeyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { formEntries } from "../../src/layout/parts/formLinesPart";
import { returnForm } from "../../src/templates/returnForm";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { formPlan } from "../support/formPlan";
import { rowOfKey } from "../support/shownCells";
import { entered, type Entry, withWrongResults } from "./filled";
import { describeInLibreOffice, recalculated } from "./libreOffice";

const { plan, table } = formPlan();
const model = layoutTemplate(returnForm, plan, table, { dialect: nativeDialect, unit: "样例区" });

const columnOf = (key: string): number => model.columns.findIndex((column) => column.key === key);

const DATE = formEntries(returnForm).get("dataDate") ?? { row: "", column: "" };

/** The form as a unit sends it back: filled in, and saved by LibreOffice. */
async function sentBack(): Promise<KeyedGrid> {
  const entries: readonly (readonly [row: string, column: string, entry: Entry])[] = [
    [DATE.row, DATE.column, "2023-12-31"],
    ["i1", "actual", 12.5],
    ["i1", "lastYear", 13],
    ["i2", "actual", 25],
    ["i3", "actual", 26],
    ["i3", "explanation", "统计口径不同"],
    ["i4", "actual", "11:47:42"],
    ["i5", "actual", 101],
    ["i6", "actual", -2],
    ["i7.numerator", "actual", 59],
    ["i7.denominator", "actual", "110"],
  ];
  const filled = entered(
    withWrongResults(model),
    entries.map(([row, column, entry]) => ({
      row: rowOfKey(model, row),
      column: columnOf(column),
      entry,
    })),
  );
  const file = await recalculated(await writeXlsx([filled], new Date(0)));
  const sheets = await readXlsx(file);
  const [grid] = sheets.ok ? sheets.value : [];
  const read = grid === undefined ? null : keyedGrid(grid);
  if (read === null) throw new Error("The form's identity is lost.");
  return read;
}

const valueAt = ({ grid, cellAt }: KeyedGrid, row: string, column: string): unknown => {
  const place = cellAt(row, column);
  return place === null ? undefined : grid.cells[place.row]?.[place.column]?.value;
};

describeInLibreOffice("a return form that LibreOffice has saved", () => {
  let form: KeyedGrid;

  beforeAll(async () => {
    form = await sentBack();
  });

  test("still says which plan, table, template, version and unit it is", () => {
    expect(form.identity).toEqual({
      template: "returnForm",
      plan: "sample",
      table: "专栏2",
      version: 4,
      unit: "样例区",
      form: "native",
    });
  });

  test("its entries are found by their keys, in the table and in the head", () => {
    expect(valueAt(form, "i1", "actual")).toBe(12.5);
    expect(valueAt(form, "i4", "actual")).toBe("11:47:42");
    expect(valueAt(form, DATE.row, DATE.column)).toBe("2023-12-31");
  });

  test("its verdicts are worked out without the add-in", () => {
    const verdicts = [1, 2, 3, 4, 5, 6, 7].map((number) => valueAt(form, `i${number}`, "verdict"));
    expect(verdicts).toEqual([
      "核实：12.5小于前期累计13，累计数不应减少（待说明）",
      "通过",
      "错误：26大于所属总项25",
      "通过",
      "错误：101大于100，本行是占整体的百分比",
      "通过",
      "通过",
    ]);
    expect(valueAt(form, "tally", "name")).toBe("未填 0，通过 6，错误 2，核实 1，其中待说明 1。");
  });

  test("[B3] a rate is computed of its numerator and denominator", () => {
    // 59 ÷ 110 × 100, to six decimals.
    expect(valueAt(form, "i7", "actual")).toBe(53.636364);
    expect(["i7.numerator", "i7.denominator"].map((row) => valueAt(form, row, "verdict"))).toEqual([
      "通过",
      "通过",
    ]);
  });
});
