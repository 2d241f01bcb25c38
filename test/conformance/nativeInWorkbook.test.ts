import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { TEMPLATES } from "../../src/templates/templates";
import { computedCells } from "../support/computedCells";
import { filledSheets } from "../support/filledSheets";
import { startPlanWorkbook } from "../support/planWorkbook";
import { ENTRY_KINDS } from "../support/typicalEntries";
import { ALL_OFFERED } from "../support/typicalWorkbook";

jest.setTimeout(300_000);

let workbook: HeadlessWorkbook;

beforeEach(async () => {
  workbook = await startPlanWorkbook();
});

afterEach(() => {
  workbook.dispose();
});

test.each(ALL_OFFERED)(
  "$name without the add-in shows what it shows with it, errors included",
  async (offered) => {
    const withAddIn = await filledSheets(offered, planDialect);
    const native = await filledSheets(offered, nativeDialect);
    expect(JSON.stringify(native.usual.read.grid)).not.toContain("PLAN.");
    for (const kind of ENTRY_KINDS) {
      const expected = computedCells(withAddIn[kind]);
      const shown = computedCells(native[kind]);
      expect([kind, Object.fromEntries(shown)]).toEqual([kind, Object.fromEntries(expected)]);
      // The entries do reach the formulas.
      const filled = [...expected.values()].filter((value) => value !== "");
      expect(filled.length).toBeGreaterThanOrEqual(expected.size / 3);
    }
  },
);

test("every template that is offered is among them", () => {
  expect(new Set(ALL_OFFERED.map(({ template }) => template))).toEqual(new Set(TEMPLATES));
});
