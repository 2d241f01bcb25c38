import type { IRange } from "@univerjs/core";
import { DataValidationStatus, LocaleType, Rectangle, RTree, Styles, Tools } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { startHeadlessUniver } from "../../src/embedded/node/headlessWorkbook";
import { patchSpeed } from "../../src/embedded/patches/speedPatches";
import { createWorkbookHost, type WorkbookHost } from "../../src/embedded/workbook/workbookHost";
import { testFunctions } from "./testFunctions";
import { workbookForEachTest } from "./workbookUnderTest";

describe("a text with an open bracket", () => {
  const workbook = workbookForEachTest();

  // Univer remembers what it has read: each case reads a formula of its own.
  it.each([
    ["[25", "=SUM(B1:C1,3)"],
    ["=[25", "=SUM(B1:C1,4)"],
    ["25]", "=SUM(B1:C1,5)"],
    ["=A1[25", "=SUM(B1:C1,6)"],
  ])("%s leaves the formulas alone that are read after it", async (text, after) => {
    // The reader is one for the whole workbook: what is typed goes through it, letter by letter.
    const reader = new LexerTreeBuilder();
    const before = JSON.stringify(reader.sequenceNodesBuilder("=SUM(A1,2)"));
    reader.treeBuilder(text);
    reader.sequenceNodesBuilder(text);
    expect(reader.treeBuilder(after)).not.toBe("#NAME?");
    expect(reader.isSquareBracketClose()).toBe(true);
    expect(JSON.stringify(reader.sequenceNodesBuilder("=SUM(A1,2)"))).toBe(before);
    await workbook.enter("A1", [["'[25"]]);
    expect((await workbook.enter("B1", [["=SUM(1,2)"]])).values).toEqual([[3]]);
  });
});

describe("an array behind a cell and an operator", () => {
  const workbook = workbookForEachTest();

  it.each([
    ["-", true],
    ["", true],
    ["x", false],
    [2, false],
  ])("is compared with %j", async (entry, isOne) => {
    const formulas = ['=OR(A1={"","-"})', '=OR($A$1={"","-"})', '=OR(MID(A1,1,1)={"","-"})'];
    const { values } = await workbook.enter("A1:D1", [[entry, ...formulas]]);
    expect(values[0]?.slice(1)).toEqual([isOne, isOne, isOne]);
  });

  it("is calculated with", async () => {
    const { values } = await workbook.enter("A1:C1", [[3, "=SUM(A1*{1,2})", "=SUM(1,A1+{1,2})"]]);
    expect(values).toEqual([[3, 9, 10]]);
  });
});

describe("a quoted text", () => {
  const workbook = workbookForEachTest({ functions: testFunctions });

  it("that looks like a time reaches a function as it is written", async () => {
    const { values } = await workbook.enter("A1", [['=PLAN.SHOW("12:46:42")']]);
    expect(JSON.parse(String(values[0]?.[0]))).toEqual([[["12:46:42"]], null]);
  });
});

describe("a comparison made twice", () => {
  const workbook = workbookForEachTest();

  it("tells an entered zero from a blank and from the text 0", async () => {
    const formula = '=IF(A1="","blank",A1)';
    const { values } = await workbook.enter("A1:C1", [[0, formula, formula]]);
    expect(values).toEqual([[0, 0, 0]]);
    const text = await workbook.enter("A2:E2", [["'0", "", "=A2=0", "=A2=0", '=B2=""']]);
    expect(text.values[0]?.slice(2)).toEqual([false, false, true]);
  });
});

describe("the empty text of a formula", () => {
  const workbook = workbookForEachTest();

  /** A1 gives an empty text; the formulas beside it are calculated in the same run as A1. */
  async function inOneRun(formulas: readonly string[]): Promise<unknown[]> {
    const { values } = await workbook.enter(`A1:${"ABCDEF"[formulas.length] ?? ""}1`, [
      ['=MID("abc",9,1)', ...formulas],
    ]);
    return (values[0] ?? []).slice(1);
  }

  it("equals an empty text in a list, in the run that gives it", async () => {
    const formulas = ['=OR({"","-"}=A1)', '=OR({"x","-"}=A1)', '=A1=""'];
    expect(await inOneRun(formulas)).toEqual([true, false, true]);
  });

  it("is a text and no zero", async () => {
    const formulas = ["=VALUE(A1)", "=A1+1", "=ISTEXT(A1)", "=COUNT(A1)", "=COUNTA(A1)"];
    expect(await inOneRun(formulas)).toEqual(["#VALUE!", "#VALUE!", true, 0, 1]);
  });

  it("equals an empty cell, which stays a zero beside numbers and is counted as nothing", async () => {
    const formulas = ['=OR({"","-"}=Z9)', '=""=Z9', "=0=Z9", "=COUNTA(Z9)"];
    expect(await inOneRun(formulas)).toEqual([true, true, true, 0]);
  });
});

describe("a formula that is removed", () => {
  const workbook = workbookForEachTest();

  // Univer complains in the console, which no test may (silence.ts).
  it("with its sheet is not looked for when what it referred to changes", async () => {
    await workbook.enter("A1:B1", [[1, "=A1*2"]]);
    await workbook.run(async (context) => {
      const other = context.workbook.worksheets.add("other");
      other.getRange("A1:A2").formulas = [["=Sheet1!B1+1"], ["=SUM(Sheet1!B1:B9)"]];
      await context.sync();
      other.delete();
      await context.sync();
    });
    expect((await workbook.enter("A1", [[5]])).values).toEqual([[5]]);
    expect((await workbook.read("B1")).values).toEqual([[10]]);
  });

  it("while a calculation is being prepared is not looked for afterwards", async () => {
    await workbook.enter("A1:C1", [[1, "=A1*2", "=SUM(B1:B9)"]]);
    const sheet = workbook.current.univerAPI.getActiveWorkbook()?.getActiveSheet();
    for (const value of [3, 4, 5]) {
      const changed = workbook.enter("A1", [[value]]);
      // As a user does who types meanwhile.
      for (let turn = 0; turn < 8; turn += 1) {
        await Promise.resolve();
        sheet?.getRange("C1").setValue({ f: `=B1+${turn}` });
      }
      await changed;
    }
    await workbook.enter("A1", [[10]]);
    expect((await workbook.read("B1:C1")).values).toEqual([[20, 27]]);
  });
});

describe("a sheet's name with an exclamation mark", () => {
  const workbook = workbookForEachTest();

  it("is found by the formulas that refer to it, before and after the sheet gets another", async () => {
    const values = await workbook.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("it's new!");
      other.getRange("A1:A2").values = [[1], [2]];
      const formulas = sheet.getRange("A1:A2");
      formulas.formulas = [["='it''s new!'!A2"], ["=SUM('it''s new!'!A1:A2)"]];
      formulas.load("values");
      await context.sync();
      const before = formulas.values as unknown[][];
      other.name = "a!b!c";
      other.getRange("A2").values = [[5]];
      formulas.load("values,formulas");
      await context.sync();
      return [before, formulas.values, formulas.formulas];
    });
    expect(values).toEqual([
      [[2], [3]],
      [[5], [6]],
      [["='a!b!c'!A2"], ["=SUM('a!b!c'!A1:A2)"]],
    ]);
  });
});

describe("the entries of a sheet that is gone", () => {
  const workbook = workbookForEachTest();

  it("are not checked", async () => {
    const book = workbook.current.univerAPI.getActiveWorkbook();
    const injector = book?.getActiveSheet().getInject();
    const service = injector?.get(SheetsDataValidationValidatorService);
    const cell = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    expect(await service?.validatorRanges(book?.getId() ?? "", "gone", [cell])).toEqual([]);
    expect(await service?.validatorRanges("gone", "gone", [cell])).toEqual([]);
  });
});

describe("the verdict on a cell that is being checked already", () => {
  let host: WorkbookHost | null = null;

  afterEach(() => {
    host?.dispose();
  });

  it.each([
    ["a number", 1.05, DataValidationStatus.VALID],
    ["a number below the least", -1, DataValidationStatus.INVALID],
    ["a word", "很高", DataValidationStatus.INVALID],
  ])("is the final one for %s", async (_, entry, expected) => {
    const started = startHeadlessUniver(LocaleType.ZH_CN);
    host = createWorkbookHost(started, { isChinese: true, name: "工作簿" });
    const workbook = started.univerAPI.getActiveWorkbook();
    const sheet = workbook?.getActiveSheet();
    const range = sheet?.getRange("A1");
    const rule = started.univerAPI.newDataValidation().requireNumberGreaterThanOrEqualTo(0);
    range?.setDataValidation(rule.build()).setValue(entry);
    const service = started.univer.__getInjector().get(SheetsDataValidationValidatorService);
    const cell = [workbook?.getId() ?? "", sheet?.getSheetId() ?? "", 0, 0] as const;
    // The grid asks when it draws the cell, the editor when it leaves it: two verdicts at a time.
    const verdicts = await Promise.all([
      service.validatorCell(...cell),
      service.validatorCell(...cell),
    ]);
    expect(verdicts).toEqual([expected, expected]);
  });
});

describe("results that are waited for", () => {
  const workbook = workbookForEachTest();

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("are computed at once: no batch waits for Univer's own time", async () => {
    const asked: unknown[] = [];
    const later = globalThis.setTimeout;
    const impatient = (run: () => void, ms?: number): NodeJS.Timeout => {
      // Univer's tenth of a second never ends here.
      const isUnivers = ms === 100;
      if (isUnivers) asked.push(run);
      return isUnivers ? later(() => undefined, 0) : later(run, ms);
    };
    jest.spyOn(globalThis, "setTimeout").mockImplementation(impatient);
    const { values } = await workbook.enter("A1:B1", [[20, "=A1+1"]]);
    expect(values).toEqual([[20, 21]]);
    expect((await workbook.enter("A1", [[30]])).values).toEqual([[30]]);
    expect((await workbook.read("B1")).values).toEqual([[31]]);
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe("the type of a value", () => {
  class Named {
    readonly [Symbol.toStringTag] = "Named";
  }

  const plain: object = { a: 1 };
  const values: readonly unknown[] = [
    ...["", "a", 0, Number.NaN, true, null, undefined, 1n, Symbol("s")],
    ...[[], [1], {}, plain, { [Symbol.toStringTag]: "x" }],
    Object.create(null) as unknown,
    Object.create(plain) as unknown,
    ...[new Date(0), /a/u, new Map(), new Named(), () => 1, new Error("e"), new Uint8Array(1)],
  ];

  it.each(values.map((value) => [Object.prototype.toString.call(value), value]))(
    "is %s, quickly or not",
    (inWords, value) => {
      patchSpeed();
      expect(Tools.getValueType(value)).toBe(inWords);
    },
  );
});

describe("the rules of a long table", () => {
  const workbook = workbookForEachTest();

  it("are put together again only where another rule takes some of their cells", async () => {
    const atLeast = (address: string, formula1: number): Promise<void> =>
      workbook.run(async (context, sheet) => {
        const operator = "GreaterThanOrEqualTo";
        sheet.getRange(address).dataValidation.rule = { decimal: { formula1, operator } };
        await context.sync();
      });
    await atLeast("A1:A9", 1);
    const taking = jest.spyOn(Rectangle, "subtractMulti");
    await atLeast("A20:A29", 2);
    expect(taking).not.toHaveBeenCalled();
    await atLeast("A5:A24", 3);
    expect(taking).toHaveBeenCalled();
    taking.mockRestore();
    const rules = await workbook.run(async (context, sheet) => {
      const cells = ["A4", "A5", "A24", "A25"].map((at) => sheet.getRange(at).dataValidation);
      for (const cell of cells) cell.load("rule");
      await context.sync();
      return cells.map(({ rule }) => rule.decimal?.formula1);
    });
    expect(rules).toEqual([1, 3, 3, 2]);
  });
});

describe("a style in another order", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("is the one that is kept, found without comparing, and not once it is removed", () => {
    patchSpeed();
    const styles = new Styles({});
    const comparing = jest.spyOn(Tools, "diffValue");
    const id = styles.setValue({ ff: "宋体", fs: 9 });
    expect(styles.setValue({ fs: 9, ff: "宋体" })).toBe(id);
    expect(comparing).not.toHaveBeenCalled();
    styles.remove(id ?? "");
    const anew = styles.setValue({ fs: 9, ff: "宋体" });
    expect([anew === id, styles.get(anew ?? "")]).toEqual([false, { fs: 9, ff: "宋体" }]);
  });
});

describe("the ranges that formulas refer to", () => {
  const range = (startRow: number, endRow: number): IRange => ({
    ...{ startRow, endRow },
    ...{ startColumn: 0, endColumn: 1 },
  });
  const inSheet = (of: IRange) => ({ unitId: "book", sheetId: "sheet", range: of });
  /** The formulas from 1 to 40, each of which refers to two rows; entered with every calculation. */
  const entered = Array.from({ length: 40 }, (_, row) => ({
    ...inSheet(range(row, row + 1)),
    id: row + 1,
  }));
  const ranges = new RTree();
  const found = (of: IRange): unknown[] => [...ranges.searchGenerator(inSheet(of))].sort();

  beforeAll(() => {
    patchSpeed();
  });

  it("are kept once, however often they are entered, until they are removed", () => {
    for (const rows of [entered.slice(0, 3), entered, entered]) ranges.bulkInsert(rows);
    expect(found(range(0, 99))).toHaveLength(40);
    expect(found(range(2, 2))).toEqual([2, 3]);
    ranges.bulkRemove(entered.slice(1, 2));
    expect(found(range(2, 2))).toEqual([3]);
    // Another range of the same formula, then the one that was removed.
    ranges.insert({ ...inSheet(range(2, 9)), id: 3 });
    ranges.bulkInsert(entered);
    expect(found(range(2, 2))).toEqual([2, 3, 3]);
    expect(found(range(9, 9))).toEqual([10, 3, 9]);
  });

  it("are gone with their sheet", () => {
    ranges.removeById("book", "sheet");
    expect(found(range(2, 2))).toEqual([]);
    ranges.bulkInsert(entered);
    expect(found(range(2, 2))).toEqual([2, 3]);
  });
});
