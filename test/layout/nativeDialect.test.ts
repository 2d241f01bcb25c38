import { decimalsNear } from "../../src/layout/dialects/native/comparing";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { SheetModel } from "../../src/layout/sheetModel";
import { plans } from "../../src/plan/registry";
import { templatesFor } from "../../src/templates/templates";

/** What Excel 2016, WPS and LibreOffice share; UNICHAR is the youngest, of Excel 2013. */
const SHARED = new Set(
  (
    "ABS AND AVERAGE CHAR COLUMNS CONCATENATE COUNT COUNTA COUNTIF COUNTIFS DATE DAY FIND IF IFERROR INDEX INT ISERROR ISNUMBER LEFT LEN LOG10 LOOKUP MATCH MAX MID MIN MOD MONTH N NOT " +
    "OR RANK REPT RIGHT ROUND ROUNDDOWN ROW SMALL SUBSTITUTE SUM SUMPRODUCT TEXT TRIM UPPER VALUE YEAR _xlfn.UNICHAR"
  ).split(" "),
);

const SHEETS = plans().flatMap((plan) =>
  plan.tables.flatMap((table) =>
    templatesFor(table).map((template) => {
      const model = layoutTemplate(template, plan, table, { dialect: nativeDialect });
      return { name: model.name, model, plain: layoutTemplate(template, plan, table) };
    }),
  ),
);

const formulasOf = ({ rows }: SheetModel): readonly string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
  );

function formulaAt(name: string, row: number, column: number): string | undefined {
  const content = SHEETS.find((sheet) => sheet.name === name)?.model.rows[row]?.cells[column]
    ?.content;
  return content?.kind === "formula" ? content.formula : undefined;
}

describe.each(SHEETS)("native formulas of $name", ({ model, plain }) => {
  test("use only functions that Excel 2016, WPS and LibreOffice share", () => {
    const formulas = formulasOf(model);
    expect(formulas.length).toBeGreaterThanOrEqual(formulasOf(plain).length);
    const others = formulas.flatMap((formula) => {
      const withoutTexts = formula.replaceAll(/"[^"]*"/gu, '""');
      const used = Array.from(withoutTexts.matchAll(/([\w.]+)\(/gu), ([, name = ""]) => name);
      return used.filter((name) => !SHARED.has(name)).map((name) => [name, formula]);
    });
    expect(others).toEqual([]);
  });

  test("show a result in the file for every formula that is seen", () => {
    const without = model.rows.flatMap(({ cells }) =>
      cells.filter(
        ({ content }, column) =>
          content.kind === "formula" &&
          model.columns[column]?.isHidden !== true &&
          content.result === undefined,
      ),
    );
    expect(without).toEqual([]);
  });

  test("leave what is seen where it is: the helpers stand behind it, outside the print area", () => {
    const { columnCount } = plain.print.area;
    expect(model.print.area.columnCount).toBe(columnCount);
    expect(model.columns.slice(0, columnCount)).toEqual(plain.columns.slice(0, columnCount));
    const behind = model.columns.slice(columnCount).filter(({ isHidden }) => isHidden !== true);
    // [§14] The review stands beside the page, for those who fill the sheet in.
    const beside = ["review", "reviewNote", "meaning", "planReview", "natureWords"];
    expect(behind.every(({ key = "" }) => beside.includes(key))).toBe(true);
    for (const { cells } of model.rows) expect(cells).toHaveLength(model.columns.length);
  });
});

test("[C1, C4] a ratio is read at a glance: actual over target, times a hundred", () => {
  // Row 5 is the first indicator; W says what was found, AB the year it lacks.
  expect(formulaAt("湛江 专栏2 年度监测", 4, 13)).toBe(
    '=IF(LEFT($W5,2)="错误","有误",IF($AB5="",IF($AI5="","",$AI5/$AD5*100),""))',
  );
});

test("[C3] an upper bound has words instead of a ratio", () => {
  expect(formulaAt("广州 专栏2 年度监测", 5, 13)).toMatch(
    /^=IF\(LEFT\(\$\w+6,2\)="错误","有误",IF\(\$\w+6="","",IF\(\$\w+6,"控制在目标内","超出目标"\)\)\)$/u,
  );
});

test.each([
  [0.95, "below", 15],
  [1.1, "below", 14],
  [60, "below", 13],
  [100, "below", 13],
  [100, "above", 12],
  [-100, "above", 13],
  [0, "above", 15],
] as const)(
  "[§6] the numbers %s and %s it have 15 digits with %s decimals",
  (value, side, digits) => {
    expect(decimalsNear(value, side)).toBe(digits);
  },
);
