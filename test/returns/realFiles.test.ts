import { readFileSync } from "node:fs";
import path from "node:path";
import { readReturns } from "../../src/returns/readReturns";
import { readAnyWorkbook } from "../../src/xlsx/readXlsx";
import { plan, UNITS } from "./returnsPlan";

/** One filled form as programs save it, `writeFiles.ts` says how. */
const FILES = [
  ...["own.xlsx", "libreoffice.xlsx", "libreoffice.xls", "libreoffice.ods", "libreoffice.csv"],
  "sheetjs.xlsb",
];

test.each(FILES)("%s gives the same figures and the same finding", async (fileName) => {
  const bytes = readFileSync(path.join(__dirname, "files", fileName));
  const grids = await readAnyWorkbook(new Uint8Array(bytes));
  if (!grids.ok) throw new Error(JSON.stringify(grids.reason));
  const facts = { plans: [plan], units: UNITS, ruleSheets: [], confirmed: [] };
  const read = readReturns(grids.value, { fileName, modifiedAt: null }, facts);
  const [form] = read.ok ? read.value : [];
  expect(form?.match).toMatchObject({ unit: "赤坎区", by: "keys", dataDate: "2023-06-30" });
  const figures = form?.entries.flatMap(({ indicator, part, value }) =>
    value === null || (indicator === 6 && part === "figure")
      ? []
      : [`${indicator} ${part} ${String(value)}`],
  );
  expect(figures).toEqual([
    "1 figure 12.5",
    "2 figure 2000万",
    "5 figure 12:46:42",
    "6 numerator 59",
    "6 denominator 110",
  ]);
  expect(form?.findings.map(({ rule, entry }) => [rule, entry?.indicator])).toEqual([["E1", 2]]);
});
