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
      // [T2] The days before the data date, on it, and after it, in every other form.
      ["2023.6.29", "已逾期"],
      ["20230629", "已逾期"],
      [20230629, "已逾期"],
      ["2023/6/29", "已逾期"],
      ["2023.6", "临期"],
      ["2023-6", "临期"],
      [2023.6, "临期"],
      ["202306", "临期"],
      [202306, "临期"],
      ["2023年上半年", "临期"],
      ["2023年1-6月", "临期"],
      ["2023年1—6月", "临期"],
      ["2023年二季度", "临期"],
      ["2023年第2季度", "临期"],
      ["2023Q2", "临期"],
      ["2023年6月底", "临期"],
      ["2023年一季度", "已逾期"],
      ["2023年前三季度", ""],
      ["2023年下半年", ""],
      ["2023年全年", ""],
      ["2023年末", ""],
      [2023.1, "时限日期无法识别"],
      ["2023年6日", "时限日期无法识别"],
      ["2023年1-6", "时限日期无法识别"],
      ["2023年五季度", "时限日期无法识别"],
      ["2023.6.31", "时限日期无法识别"],
      [2958465, "时限日期无法识别"],
      ["六月底", "时限日期无法识别"],
    ] as const;
    const OWN_ROWS = 10;
    const keyAt = (index: number): string =>
      index < OWN_ROWS ? `own.${index + 1}` : `c${String(index - OWN_ROWS + 1).padStart(2, "0")}`;
    const rowAt = (index: number): number => rowOfKey(blank, keyAt(index));
    const filled = entered(withWrongResults(blank), [
      { ...DATE_CELL, entry: "2023-06-30" },
      ...terms.flatMap(([entry], index) => [
        ...(index < OWN_ROWS
          ? [{ row: rowAt(index), column: columnOf("content"), entry: "事项" }]
          : []),
        { row: rowAt(index), column: columnOf("dueDate"), entry },
      ]),
    ]);
    const { sheets } = await readBack(await recalculated(await writeXlsx([filled], new Date(0))));
    const hints = terms.map((_, index) => sheets[0]?.[rowAt(index)]?.[columnOf("hint")] ?? "");
    expect(hints).toEqual(terms.map(([, word]) => word));
  });
});
