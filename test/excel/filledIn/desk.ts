import type { HeadlessWorkbook } from "../../../src/embedded/node/headlessWorkbook";
import { insertSheets } from "../../../src/excel/insertSheets";
import { planDialect } from "../../../src/layout/dialects/planDialect";
import { layoutSheets, type SheetRequest } from "../../../src/layout/layoutSheets";
import { templateNamed } from "../../../src/templates/templates";
import type { Template } from "../../../src/templates/vocabulary/template";
import { readRange, startPlanWorkbook } from "../../support/planWorkbook";
import { planNamed, tableNamed } from "../../support/sheets";

/**
 * One workbook that the tests of a `describe` fill in one after the other, as a person does at a desk. The
 * browser's tests (test/browser) type into the same workbook on its page, and are few for their price.
 */
export interface Desk {
  /** Inserts as the pane does; gives the name of the sheet that was asked for. */
  readonly insert: (planId: string, tableId: string, templateId: string) => Promise<string>;
  readonly insertAsked: (request: SheetRequest) => Promise<string>;
  /** Enters texts, which become what they become when they are typed. */
  readonly fillIn: (sheetName: string, entries: Readonly<Record<string, string>>) => Promise<void>;
  /** What a person reads in a range. */
  readonly shown: (sheetName: string, address: string) => Promise<readonly (readonly string[])[]>;
}

export function desk(prepare: (at: Desk) => Promise<void> = () => Promise.resolve()): Desk {
  let workbook: HeadlessWorkbook | null = null;

  async function insertAsked(request: SheetRequest): Promise<string> {
    const outcome = await insertSheets(
      (known) => layoutSheets(request, known, planDialect),
      () => undefined,
    );
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
    return outcome.sheetName;
  }

  const opened: Desk = {
    insertAsked,
    insert: (planId, tableId, templateId) =>
      insertAsked({
        template: known(templateId),
        plan: planNamed(planId),
        table: tableNamed(planId, tableId),
        units: [],
        unit: null,
      }),
    fillIn: (sheetName, entries) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        for (const [address, entry] of Object.entries(entries)) {
          sheet.getRange(address).values = [[entry]];
        }
        await context.sync();
      }),
    shown: async (sheetName, address) => (await readRange(sheetName, address)).text,
  };

  beforeAll(async () => {
    workbook = await startPlanWorkbook();
    await prepare(opened);
  }, 60_000);
  afterAll(() => {
    workbook?.dispose();
  });
  return opened;
}

function known(templateId: string): Template {
  const template = templateNamed(templateId);
  if (template === null) throw new Error(`There is no template ${templateId}.`);
  return template;
}
