import { execFileSync } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { gridOfModel } from "../../src/layout/keys/keyedGrid";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { entered, type Entry } from "../xlsx/filled";
import { formModel } from "./returnsPlan";

// npx tsx test/returns/writeFiles.ts writes the filled form anew as each program saves it: this product,
// LibreOffice and SheetJS.
const FOLDER = path.join(__dirname, "files");

const ENTRIES: readonly (readonly [row: string, column: string, entry: Entry])[] = [
  ["line.dataDate", "unit", "2023年6月30日"],
  ["i1", "actual", 12.5],
  ["i2", "actual", "2000万"],
  ["i5", "actual", "12:46:42"],
  ["i6.numerator", "actual", 59],
  ["i6.denominator", "actual", 110],
];

/** LibreOffice's names for a format, and for a .csv with all cells as they are shown, in UTF-8. */
const LIBREOFFICE = ["xlsx", "xls", "ods", "csv:Text - txt - csv (StarCalc):44,34,76,1"];

async function main(): Promise<void> {
  const model = formModel("赤坎区");
  const filled = entered(
    model,
    ENTRIES.map(([row, column, entry]) => ({
      row: model.rows.findIndex(({ key }) => key === row),
      column: model.columns.findIndex(({ key }) => key === column),
      entry,
    })),
  );
  const own = path.join(FOLDER, "own.xlsx");
  writeFileSync(own, await writeXlsx([filled], new Date(0)));
  for (const format of LIBREOFFICE) {
    const [ending = ""] = format.split(":");
    const made = path.join(FOLDER, "made");
    execFileSync("soffice", ["--headless", "--convert-to", format, "--outdir", made, own]);
    renameSync(path.join(made, `own.${ending}`), path.join(FOLDER, `libreoffice.${ending}`));
  }
  const values = gridOfModel(filled).cells.map((line) => line.map(({ value }) => value));
  const book = utils.book_new(utils.aoa_to_sheet(values), "填报表");
  const xlsb = write(book, { bookType: "xlsb", type: "array" }) as ArrayBuffer;
  writeFileSync(path.join(FOLDER, "sheetjs.xlsb"), new Uint8Array(xlsb));
}

void main();
