import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { ledger } from "../../src/templates/ledger";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { planNamed, tableNamed } from "../support/sheets";
import { rowOfKey } from "../support/shownCells";
import { DATE_CELL, entered, withWrongResults } from "./filled";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { readBack } from "./readBack";

describeInLibreOffice("工作台账 in LibreOffice", () => {
  test("a ledger judges dates of every notation, and days as spreadsheets count them", async () => {
    const plan = planNamed("zhanjiang");
    const blank = layoutTemplate(ledger, plan, tableNamed("zhanjiang", "专栏2"), {
      dialect: nativeDialect,
    });
    const columnOf = (key: string) => blank.columns.findIndex((column) => column.key === key);
    // 45106 is 2023-06-29: 44927 is the first day of 2023, and June 29 comes 179 days later.
    const terms = [
      ["2023-06-29", "已逾期"],
      ["2023年6月", "临期"],
      ["2023", ""],
      [45106, "已逾期"],
      [2022, "已逾期"],
      ["2023-02-30", "时限日期无法识别"],
      ["六月底", "时限日期无法识别"],
    ] as const;
    const rowAt = (index: number) => rowOfKey(blank, `own.${index + 1}`);
    const filled = entered(withWrongResults(blank), [
      { ...DATE_CELL, entry: "2023-06-30" },
      ...terms.flatMap(([entry], index) => [
        { row: rowAt(index), column: columnOf("content"), entry: "事项" },
        { row: rowAt(index), column: columnOf("dueDate"), entry },
      ]),
    ]);
    const { sheets } = await readBack(await recalculated(await writeXlsx([filled], new Date(0))));
    const hints = terms.map((_, index) => sheets[0]?.[rowAt(index)]?.[columnOf("hint")] ?? "");
    expect(hints).toEqual(terms.map(([, word]) => word));
  });
});
