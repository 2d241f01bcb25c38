import { type ICellData, IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import fc from "fast-check";
import { hostError } from "../../src/embedded/wire/hostError";
import { testFunctions } from "./testFunctions";
import { workbookForEachTest } from "./workbookUnderTest";

const workbook = workbookForEachTest({ functions: testFunctions });

/** One action of an add-in on a range of the first sheet. */
interface Step {
  readonly name: string;
  readonly act: (range: Excel.Range, sheet: Excel.Worksheet) => void;
}

const address = fc
  .tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([row, column, rows, columns]) => {
    const cell = (r: number, c: number): string => `${"ABCDEFGH"[c] ?? "A"}${r + 1}`;
    return `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
  });

/** One word for all cells of a range; the typings know arrays only. */
const setAll =
  (member: "formulas" | "values" | "numberFormat", value: unknown): Step["act"] =>
  (range) => {
    Object.assign(range, { [member]: value });
  };

const contents = fc
  .constantFrom<unknown>(
    1,
    0,
    "",
    "文字",
    "12:46",
    "'007",
    true,
    "=$J$1+1",
    '=$J$2&""',
    "=PLAN.SHOW(J1)",
    "=PLAN.TWICE($J$1)",
  )
  .map((value): Step => ({ name: `formulas ${String(value)}`, act: setAll("formulas", value) }));

const format = fc
  .constantFrom("@", "0.00", "General", "yyyy-mm-dd", "0;-0;;@")
  .map((pattern): Step => ({ name: `format ${pattern}`, act: setAll("numberFormat", pattern) }));

const look = fc.constantFrom<Step>(
  { name: "bold", act: ({ format: { font } }) => (font.bold = true) },
  { name: "not bold", act: ({ format: { font } }) => (font.bold = false) },
  { name: "size", act: ({ format: { font } }) => (font.size = 14) },
  { name: "colour", act: ({ format: { font } }) => (font.color = "#FF0000") },
  { name: "fill", act: ({ format: { fill } }) => (fill.color = "#00FF00") },
  {
    name: "no fill",
    act: ({ format: { fill } }) => {
      fill.clear();
    },
  },
  { name: "centred", act: (range) => (range.format.horizontalAlignment = "Center") },
  { name: "across", act: (range) => (range.format.horizontalAlignment = "CenterAcrossSelection") },
  { name: "indent", act: (range) => (range.format.indentLevel = 2) },
  { name: "wrapped", act: (range) => (range.format.wrapText = true) },
  { name: "unlocked", act: (range) => (range.format.protection.locked = false) },
  { name: "row height", act: (range) => (range.format.rowHeight = 30) },
  { name: "column width", act: (range) => (range.format.columnWidth = 90) },
);

const border = fc
  .tuple(
    fc.constantFrom(
      "EdgeTop" as const,
      "EdgeBottom" as const,
      "EdgeLeft" as const,
      "InsideHorizontal" as const,
      "InsideVertical" as const,
    ),
    fc.constantFrom<"Continuous" | "Double" | "None">("Continuous", "Double", "None"),
    fc.boolean(),
  )
  .map(([side, style, isColoured]): Step => ({
    name: `border ${side} ${style}`,
    act: ({ format: { borders } }) => {
      const line = borders.getItem(side);
      line.style = style;
      if (isColoured) line.color = "#0000FF";
    },
  }));

const rule = fc.constantFrom<Step>(
  {
    name: "list",
    act: ({ dataValidation }) => {
      dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
      dataValidation.ignoreBlanks = false;
      dataValidation.prompt = { title: "标题", message: "说明", showPrompt: true };
    },
  },
  {
    name: "decimal",
    act: ({ dataValidation }) => {
      dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.errorAlert = {
        title: "错",
        message: "不能识别",
        showAlert: true,
        style: "Stop",
      };
    },
  },
  {
    name: "no rule",
    act: ({ dataValidation }) => {
      dataValidation.clear();
    },
  },
);

const whole = fc.constantFrom<Step>(
  {
    name: "clear contents",
    act: (range) => {
      range.clear("Contents");
    },
  },
  {
    name: "clear formats",
    act: (range) => {
      range.clear("Formats");
    },
  },
  {
    name: "clear all",
    act: (range) => {
      range.clear();
    },
  },
  {
    name: "merge",
    act: (range) => {
      range.merge();
    },
  },
  {
    name: "insert rows",
    act: (range) => {
      range.getEntireRow().insert("Down");
    },
  },
  {
    name: "delete columns",
    act: (range) => {
      range.getEntireColumn().delete("Left");
    },
  },
  {
    name: "other sheet",
    act: (_range, sheet) => {
      sheet.copy("End");
    },
  },
);

const step = fc
  .tuple(
    address,
    fc.oneof(
      { weight: 4, arbitrary: contents },
      { weight: 2, arbitrary: format },
      { weight: 5, arbitrary: look },
      { weight: 2, arbitrary: border },
      { weight: 2, arbitrary: rule },
      { weight: 1, arbitrary: whole },
    ),
  )
  .map(([where, { name, act }]) => ({ where, name, act }));

async function run(
  steps: readonly { readonly where: string; readonly act: Step["act"] }[],
  isOneByOne: boolean,
): Promise<void> {
  await workbook.run(async (context, sheet) => {
    for (const { where, act } of steps) {
      act(sheet.getRange(where), sheet);
      if (isOneByOne) await context.sync();
    }
    await context.sync();
  });
}

/** A saved cell: its style is the id of one of the workbook's. */
type KeptCell = Omit<ICellData, "s"> & { readonly s?: string };

/** The workbook as Univer keeps it, without the ids that differ each time. */
function asKept(): unknown {
  const book = workbook.current.univerAPI.getActiveWorkbook();
  if (book === null) throw new Error("No workbook is open.");
  const saved: IWorkbookData = book.save();
  const model = book.getSheets()[0]?.getInject().get(SheetDataValidationModel);
  return saved.sheetOrder.map((sheetId) => {
    const { cellData, mergeData, rowData, columnData, name } = saved.sheets[sheetId] ?? {};
    const cells = Object.entries(cellData ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns as Record<string, KeptCell>).map(([column, cell]) => {
        const { s, ...rest } = cell;
        return [row, column, rest, s === undefined ? null : saved.styles[s]];
      }),
    );
    const rules = (model?.getRules(book.getId(), sheetId) ?? []).map((known) => ({
      ...known,
      uid: "",
    }));
    return { name, cells, mergeData, rowData, columnData, rules };
  });
}

async function outcomeOf(steps: Parameters<typeof run>[0], isOneByOne: boolean): Promise<unknown> {
  await workbook.current.reset();
  // What the formulas refer to: apart from their own cells, for a circle depends on how often it is computed.
  await workbook.enter("J1:J2", [[3], ["词"]]);
  // A step may be refused, in the middle of a spill for one: the rest is then not begun.
  const failure: unknown = await run(steps, isOneByOne).then(
    () => null,
    (error: unknown) => (error as { readonly code: string }).code,
  );
  await workbook.current.host.resultsReady();
  return { failure, kept: asKept(), read: await workbook.read("A1:H8") };
}

describe("a batch that is collected", () => {
  it("makes the same workbook as its actions sent one by one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
        expect(await outcomeOf(steps, false)).toEqual(await outcomeOf(steps, true));
      }),
      { seed: 20260, numRuns: 12 },
    );
  });

  it("tells Univer of a sheet's cells in one command", async () => {
    let commands = 0;
    const { univerAPI } = workbook.current;
    const listener = univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id }) => {
      if (id === SetRangeValuesCommand.id) commands += 1;
    });
    await workbook.run(async (context, sheet) => {
      const range = sheet.getRange("A1:C3");
      range.format.font.bold = true;
      range.format.fill.color = "#FF0000";
      range.numberFormat = [["0.00"]];
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      await context.sync();
    });
    listener.dispose();
    expect(commands).toBe(1);
  });

  it("shows a read in the middle what was written before it", async () => {
    const values = await workbook.run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[2, "=A1*3"]];
      range.load("values");
      const font = range.format.font;
      font.bold = true;
      font.load("bold");
      range.values = [[5, "=A1*4"]];
      await context.sync();
      return [range.values, font.bold];
    });
    expect(values).toEqual([[[2, 6]], true]);
    expect((await workbook.read("A1:B1")).values).toEqual([[5, 20]]);
  });

  it("keeps all that came before an action that fails, results too", async () => {
    workbook.current.host.injectFaults((_index, _type, member) => {
      if (member === "italic") throw hostError("GeneralException", "injected");
    });
    await expect(
      workbook.run(async (context, sheet) => {
        const range = sheet.getRange("A1:B1");
        range.values = [[2, "=A1*3"]];
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
        range.format.font.bold = true;
        range.format.font.italic = true;
        range.values = [[9, 9]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "GeneralException" });
    workbook.current.host.injectFaults(null);
    const read = await workbook.run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.load("values");
      range.format.font.load("bold,italic");
      range.dataValidation.load("type");
      await context.sync();
      const { bold, italic } = range.format.font;
      return { values: range.values, bold, italic, type: range.dataValidation.type };
    });
    expect(read).toEqual({ values: [[2, 6]], bold: true, italic: false, type: "List" });
  });

  it("is refused where a sheet is protected in its middle, from there on", async () => {
    await expect(
      workbook.run(async (context, sheet) => {
        sheet.getRange("A1").values = [[1]];
        sheet.protection.protect();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
    expect((await workbook.read("A1:A2")).values).toEqual([[1], [""]]);
  });

  it("leaves nothing to undo", async () => {
    await workbook.enter("A1", [[1]]);
    const undo = workbook.current.univerAPI
      .getActiveWorkbook()
      ?.getSheets()[0]
      ?.getInject()
      .get(IUndoRedoService);
    expect(undo?.pitchTopUndoElement()).toBeNull();
  });
});
