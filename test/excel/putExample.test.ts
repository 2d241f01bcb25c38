import { hostFacts } from "../../src/excel/hostFacts";
import { putExample } from "../../src/excel/putExample";
import { workbookForEachTest } from "../support/planWorkbook";

const EXAMPLE = 'PLAN.COMPLETION("[38.39]", "[37.5]")';

async function select(address: string, numberFormat = "General"): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange(address);
    cell.numberFormat = [[numberFormat]];
    cell.select();
    await context.sync();
  });
}

describe("an example put into the grid", () => {
  workbookForEachTest();

  it("is calculated in the selected cell, also where that was formatted as text", async () => {
    await select("B2", "@");
    const outcome = await putExample(EXAMPLE);
    expect(outcome).toMatchObject({ ok: true, address: expect.stringContaining("B2") as string });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B2");
      cell.load("values,formulas");
      await context.sync();
      expect(cell.formulas).toEqual([[`=${EXAMPLE}`]]);
      // [C2] 38.39 ÷ 37.5 × 100
      expect(cell.values[0]?.[0]).toBeCloseTo(102.3733, 4);
    });
  });

  it("leaves a filled cell alone", async () => {
    await select("B2");
    await putExample(EXAMPLE);
    const outcome = await putExample("PLAN.PROGRESS(2023)");
    expect(outcome).toMatchObject({ ok: false, reason: { name: "cellFilled" } });
  });

  it("a diagnosis tells host, sets and functions, and nothing of the workbook", () => {
    expect(hostFacts().registered).toBeNull();
    const _association = { mappings: { COMPLETION: () => 1 } };
    Object.assign(globalThis, { CustomFunctions: { _association } });
    const { host, sets, registered } = hostFacts();
    Reflect.deleteProperty(globalThis, "CustomFunctions");
    expect(host).toMatch(/^Excel \d+\./u);
    expect(sets.find(({ name }) => name === "ExcelApi")?.version).toMatch(/^1\.\d+$/u);
    expect(registered).toEqual(["COMPLETION"]);
  });
});
