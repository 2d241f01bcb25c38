import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";
import { planNamed, tableNamed } from "../support/sheets";
import "../functions/customFunctions";
import { FUNCTIONS, UNITS } from "../xlsx/functionTrial";

const sheet = (planId: string, tableId: string, choices = {}): SheetModel =>
  layoutTemplate(FUNCTIONS, planNamed(planId), tableNamed(planId, tableId), {
    units: UNITS,
    ...choices,
  });

const NATIVE = sheet("zhanjiang", "专栏2", { dialect: nativeDialect });

/** What stands under a heading in the row of that key. */
function cell(model: SheetModel, key: string, heading: string): CellContent | undefined {
  const headings = model.rows[2]?.cells ?? [];
  const column = headings.findIndex(
    ({ content }) => content.kind === "text" && content.text === heading,
  );
  return model.rows.find((row) => row.key === key)?.cells[column]?.content;
}

const formula = (model: SheetModel, key: string, heading: string): string => {
  const content = cell(model, key, heading);
  return content?.kind === "formula" ? content.formula : "";
};

/** Hidden columns go by what they hold: $T5 is 目标数值 of row 5. */
function named(text: string): string {
  const heading = (letters: string): string => {
    const column =
      Array.from(letters).reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
    const content = NATIVE.rows[2]?.cells[column]?.content;
    return content?.kind === "text" ? content.text : letters;
  };
  return text.replaceAll(/\$([A-Z]+)\d+/gu, (_, letters: string) => heading(letters));
}

test("[T3] a total grows evenly, a level goes straight from its base to its target", () => {
  // 湛江 专栏2: [25.0] of 城镇新增就业; 失业保险 from 51.93 to 55.7 (row 4).
  expect(named(formula(NATIVE, "i1", "EXPECTED"))).toBe('=IF(时间进度="","",目标数值*时间进度)');
  expect(named(formula(NATIVE, "i4", "EXPECTED"))).toBe(
    '=IF(时间进度="","",IF(时间进度>=1,目标数值,基数数值+ROUND(目标数值-基数数值,13)*时间进度))',
  );
});

test("[B1] a year's share of a total is a whole number of its last printed decimal", () => {
  expect(named(formula(NATIVE, "i1", "SCHEDULE2"))).toBe(
    "=(INT(目标末位数/5)+(2<=MOD(目标末位数,5)))/10",
  );
  expect(cell(NATIVE, "i1", "SCHEDULE2")).toMatchObject({ result: 5 });
});

test("[B2] a bound is handed down as it is printed, a level ends exactly at its target", () => {
  expect(named(formula(NATIVE, "i14", "SCHEDULE3"))).toBe("=目标值");
  expect(named(formula(NATIVE, "i4", "SCHEDULE5"))).toBe("=目标数值");
});

test("[T2] what is needed a year is what is missing over the years that are left", () => {
  expect(named(formula(NATIVE, "i1", "REQUIRED"))).toContain(
    "IF(达标,0,ROUND(目标数值-完成数值,13)/(5*(1-时间进度)))",
  );
});

test("PLAN formulas take one cell of what a function answers, and blanks of a row as blanks", () => {
  const plain = sheet("zhanjiang", "专栏2");
  expect(formula(plain, "i1", "SCHEDULE2")).toMatch(/^=INDEX\(PLAN\.SCHEDULE\(.+\),1,2\)$/u);
  expect(formula(plain, "i1", "二区")).toMatch(
    /^=INDEX\(PLAN\.ALLOCATE\(\$E5,IF\(\$B\$36:\$F\$36="","",\$B\$36:\$F\$36\)\),1,2\)$/u,
  );
  expect(formula(plain, "i1", "FORECAST")).toMatch(
    /^=PLAN\.FORECAST\(IF\(\$I5:\$M5="","",\$I5:\$M5\),/u,
  );
});

test.each([
  ["zhanjiang", "专栏1"],
  ["zhanjiang", "专栏2"],
  ["guangzhou", "专栏1"],
  ["guangzhou", "专栏2"],
])("every formula of %s %s that is seen shows a result in the file", (planId, tableId) => {
  const model = sheet(planId, tableId, { dialect: nativeDialect });
  const without = model.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ content }, column) =>
      content.kind === "formula" &&
      content.result === undefined &&
      model.columns[column]?.isHidden !== true
        ? [[row, column, content.formula]]
        : [],
    ),
  );
  expect(without).toEqual([]);
});
