import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { midterm } from "../../src/templates/midterm";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import {
  ZHANJIANG_PARAGRAPH,
  ZHANJIANG_YEARS,
  placeOf,
  yearCells,
} from "../support/evaluationEntries";
import { planNamed, tableNamed } from "../support/sheets";
import { entered, withWrongResults } from "./filled";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { readBack } from "./readBack";

/** 规则设置, 年度监测 and 中期评估表 of 湛江, filled in half-way. */
function filledSheets(): readonly SheetModel[] {
  const request = {
    template: midterm,
    plan: planNamed("zhanjiang"),
    table: tableNamed("zhanjiang", "专栏2"),
    units: [],
    unit: null,
  };
  return layoutSheets(request, NEW_WORKBOOK, nativeDialect).map((model) => {
    switch (model.identity.template) {
      case "rules":
        return entered(model, [{ ...placeOf(model, "dataDate", "value"), entry: "2023" }]);
      case "monitoring":
        return entered(model, yearCells(model, ZHANJIANG_YEARS));
      default:
        return model;
    }
  });
}

describeInLibreOffice("中期评估表 without the add-in", () => {
  jest.setTimeout(300_000);

  test("shows what the add-in shows: the rows, the counts, and the paragraph to the letter", async () => {
    const models = filledSheets();
    const file = await writeXlsx(models.map(withWrongResults), new Date(0));
    const { sheets } = await readBack(await recalculated(file));
    const [sheet, cells] = [models.at(-1), sheets.at(-1)];
    if (sheet === undefined || cells === undefined) throw new Error("The file lost a sheet.");
    const at = (key: string, column: string): unknown => {
      const place = placeOf(sheet, key, column);
      return cells[place.row]?.[place.column] ?? "";
    };
    const row = (key: string): readonly unknown[] =>
      ["actual", "completion", "margin", "status", "warning", "forecast", "required"].map(
        (column) => {
          const value = at(key, column);
          return typeof value === "number" ? Number(value.toFixed(4)) : value;
        },
      );
    // The same figures as in test/excel/evaluations.test.ts, where they are worked out.
    expect(row("i1")).toEqual([15.7, 62.8, -9.3, "基本符合预期", "正常", 26.1667, 4.65]);
    expect(row("i3").slice(0, 5)).toEqual([47.3, 98.3368, -0.8, "滞后于预期", "红色预警"]);
    expect(row("i10")).toEqual(["", "", "", "未填报", "", "", ""]);
    expect(["unit", "base", "target"].map((column) => at("count.behindSchedule", column))).toEqual([
      1, 1, 2,
    ]);
    expect(["unit", "base", "target"].map((column) => at("count.total", column))).toEqual([
      2, 16, 18,
    ]);
    const paragraph = sheet.rows.findIndex(({ key }) => key === "narrative");
    expect(cells[paragraph]?.[2]).toBe(ZHANJIANG_PARAGRAPH);
  });
});
