import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gridOfText } from "../../src/plan/tables/planGrid";
import { readPlanTable } from "../../src/plan/tables/readPlanTable";
import { gridOfJson } from "./pastedGrid";
import { readingInWords } from "./readingInWords";

/**
 * Each `.txt` here is a table as it is pasted, each `.cells.json` one as a sheet holds it; the `.json` of the
 * same name is what it has to be read as. README.md says where the figures are from.
 */
const PASTED = readdirSync(__dirname).filter((file) => /\.(?:txt|cells\.json)$/u.test(file));

describe("reading pasted plans", () => {
  it("has fourteen tables at least", () => {
    expect(PASTED.length).toBeGreaterThanOrEqual(14);
  });

  it.each(PASTED)("reads %s", (file) => {
    const pasted = readFileSync(join(__dirname, file), "utf8");
    const grid = file.endsWith(".txt") ? gridOfText(pasted) : gridOfJson(pasted);
    const expected = join(__dirname, `${file.replace(/\.(?:txt|cells\.json)$/u, "")}.json`);
    const reading = readingInWords(readPlanTable(grid));
    if (process.env["WRITE_READINGS"] !== undefined) {
      writeFileSync(expected, `${JSON.stringify(reading, null, 2)}\n`);
    }
    expect(reading).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
});
