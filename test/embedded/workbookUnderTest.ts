import {
  type HeadlessOptions,
  type HeadlessWorkbook,
  startHeadlessWorkbook,
} from "../../src/embedded/node/headlessWorkbook";
import { expectSilence } from "../support/silence";

export interface WorkbookUnderTest {
  readonly current: HeadlessWorkbook;
  /** Runs a batch on the first sheet; what `batch` returns is read after the last sync. */
  run<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  /** Sets cells as an add-in does and reads the range back. */
  enter(address: string, values: unknown[][]): Promise<RangeReading>;
  read(address: string): Promise<RangeReading>;
}

export interface RangeReading {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly text: string[][];
  readonly numberFormat: unknown[][];
  readonly valueTypes: unknown[][];
}

/** An empty workbook before each test: started once for the file or `describe`, reset between tests. */
export function workbookForEachTest(options: HeadlessOptions = {}): WorkbookUnderTest {
  let workbook: HeadlessWorkbook | null = null;

  expectSilence();
  beforeAll(async () => {
    workbook = await startHeadlessWorkbook(options);
  });

  afterEach(async () => {
    await workbook?.reset();
  });

  afterAll(() => {
    workbook?.dispose();
  });

  function started(): HeadlessWorkbook {
    if (workbook === null) {
      throw new Error("The workbook is there only while a test runs.");
    }
    return workbook;
  }

  const run: WorkbookUnderTest["run"] = (batch) =>
    started().Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));

  const read = (address: string): Promise<RangeReading> =>
    run(async (context, sheet) => {
      const range = sheet.getRange(address);
      range.load("values,formulas,text,numberFormat,valueTypes");
      await context.sync();
      const { values, formulas, text, numberFormat, valueTypes } = range;
      return { values, formulas, text, numberFormat, valueTypes };
    });

  return {
    get current() {
      return started();
    },
    run,
    read,
    enter: async (address, values) => {
      await run(async (context, sheet) => {
        sheet.getRange(address).values = values;
        await context.sync();
      });
      return read(address);
    },
  };
}
