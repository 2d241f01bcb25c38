/**
 * As a person does who takes the protection off and sorts: rows 7 and 8 of 年度监测, two indicators of
 * one group, change places. Runs in Node and, as it uses nothing from outside, in a page.
 */
export async function swapRows(sheetName: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.unprotect();
    const rows = sheet.getUsedRange().getRow(6).getResizedRange(1, 0);
    rows.load("formulas");
    await context.sync();
    const [first = [], second = []] = rows.formulas as unknown[][];
    const moved = (line: unknown[], from: number, to: number): unknown[] =>
      line.map((cell) =>
        typeof cell === "string" && cell.startsWith("=")
          ? cell.replaceAll(new RegExp(`(\\$[A-Z]+)${from}\\b`, "g"), `$1${to}`)
          : cell,
      );
    rows.formulas = [moved(second, 8, 7), moved(first, 7, 8)];
    await context.sync();
  });
}
