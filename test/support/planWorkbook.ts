import {
  type HeadlessOptions,
  type HeadlessWorkbook,
  startHeadlessWorkbook,
} from "../../src/embedded/node/headlessWorkbook";
import { builtFunctions } from "./builtFunctions";

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
