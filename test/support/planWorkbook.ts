import {
  type HeadlessOptions,
  type HeadlessWorkbook,
  startHeadlessWorkbook,
} from "../../src/embedded/node/headlessWorkbook";
import { builtFunctions } from "./builtFunctions";
import { expectSilence } from "./silence";

/** A headless workbook with the built functions, and the globals that `src/excel` finds in Excel. */
export async function startPlanWorkbook(options: HeadlessOptions = {}): Promise<HeadlessWorkbook> {
  const workbook = await startHeadlessWorkbook({ functions: builtFunctions(), ...options });
  Object.assign(globalThis, {
    Excel: workbook.Excel,
    Office: workbook.Office,
    OfficeExtension: workbook.OfficeExtension,
  });
  return workbook;
}

/** The workbook of the test that runs; its parts are asked for anew in each test. */
export type WorkbookOfTest = Pick<HeadlessWorkbook, "host" | "univerAPI">;

/** A workbook for a file or `describe`: started once, and in each of its tests as new. */
export function workbookForEachTest(options: HeadlessOptions = {}): WorkbookOfTest {
  let workbook: HeadlessWorkbook | null = null;

  expectSilence();
  beforeAll(async () => {
    workbook = await startPlanWorkbook(options);
  });
  afterEach(async () => {
    await workbook?.reset();
  });
  afterAll(() => {
    workbook?.dispose();
  });

  function started(): HeadlessWorkbook {
    if (workbook === null) throw new Error("The workbook is there only while a test runs.");
    return workbook;
  }

  return {
    get host() {
      return started().host;
    },
    get univerAPI() {
      return started().univerAPI;
    },
  };
}

/** What stands in a range of a sheet. */
export async function readRange(
  sheetName: string,
  address: string,
): Promise<{
  values: unknown[][];
  formulas: unknown[][];
  numberFormat: unknown[][];
  text: string[][];
}> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("values,formulas,numberFormat,text");
    await context.sync();
    const { values, formulas, numberFormat, text } = range;
    return { values, formulas, numberFormat, text };
  });
}

/** Enters a value as a user does: through the cell, with whatever the host makes of it. */
export async function enter(sheetName: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[value]];
    await context.sync();
  });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
