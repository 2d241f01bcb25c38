import { strFromU8, unzipSync } from "fflate";
import type { SheetGrid } from "../../src/layout/keys/keyedGrid";
import { reviewTogether } from "../../src/returns/reviewTogether";
import { readReturns } from "../../src/returns/readReturns";
import type { ReturnedForm } from "../../src/returns/returnedForm";
import type { CellValue } from "../../src/rules/figures/figure";
import { readAnyWorkbook } from "../../src/xlsx/readXlsx";
import { sentBackFiles } from "../../src/xlsx/sentBackFiles";
import { COLLECTION, plan, returned, UNITS } from "./returnsPlan";

const form = returned(
  "赤坎区",
  {
    "i1 actual": 12.5,
    "i2 actual": "2000万",
    "i7 actual": "约六成",
    "i1 explanation": '=HYPERLINK("http://x")',
    "line.people verdict": "@张三",
  },
  "改过名的表.xls",
);
const findings = reviewTogether([form], {
  ...{ collection: COLLECTION, plans: [plan], earlier: [], relations: [] },
});

let bytes: Uint8Array;
let sheets: readonly SheetGrid[];

beforeAll(async () => {
  const [file] = await sentBackFiles([{ form, findings }], [plan], new Date(0));
  bytes = file?.bytes ?? new Uint8Array();
  const read = await readAnyWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  sheets = read.value;
  expect(file?.name).toBe("赤坎区 退回.xlsx");
});

/** The file as it comes back, with other values in some cells of its form, or of its list in front. */
function comesBack(changes: Readonly<Record<string, CellValue>>, list = 1): ReturnedForm {
  const grids = sheets.map((grid, at) =>
    at !== list
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((line, row) =>
            line.map((cell, column) => {
              const value = changes[`${String.fromCharCode(65 + column)}${row + 1}`];
              return value === undefined ? cell : { value, formula: null, isError: false };
            }),
          ),
        },
  );
  const facts = { plans: [plan], units: UNITS, ruleSheets: [], confirmed: [] };
  const read = readReturns(grids, { fileName: "赤坎区 退回.xlsx", modifiedAt: null }, facts);
  const [back] = read.ok ? read.value : [];
  if (back === undefined) throw new Error("There is no form.");
  return back;
}

const saidOf = (back: ReturnedForm): readonly string[] =>
  reviewTogether([back], {
    ...{ collection: COLLECTION, plans: [plan], earlier: [], relations: [] },
  }).map(({ rule, entry }) => `${rule} ${entry?.indicator ?? "-"}`);

test("the list of findings stands in front of the unit's own form", () => {
  expect(sheets.map(({ name }) => name)).toEqual(["退回意见", "样例 专栏2 填报表 赤坎区"]);
  const lines = sheets[0]?.cells
    .slice(3, 5)
    .map((line) => line.slice(0, 8).map(({ value }) => value));
  expect(lines).toEqual([
    [1, "人才资源总量", "E11", "错误", "E1", "2000万", null, expect.stringContaining("2000万")],
    [2, "调解成功率", "E18", "错误", "E1", "约六成", null, expect.stringContaining("约六成")],
  ]);
});

test("the figures are as they were typed, and no text of the unit is a formula", () => {
  const back = comesBack({});
  const valuesOf = ({ entered }: ReturnedForm) =>
    entered.map(({ rowKey, columnKey, value }) => [rowKey, columnKey, value]);
  expect(valuesOf(back)).toEqual(valuesOf(form));
  expect(back.head).toEqual(form.head);
});

test("the cells with findings are marked, and say why when they are pointed at", () => {
  const parts = unzipSync(bytes);
  const textOf = (name: RegExp): string =>
    Object.entries(parts)
      .filter(([part]) => name.test(part))
      .map(([, xml]) => strFromU8(xml))
      .join("");
  const notes = textOf(/comments\d+\.xml$/u);
  expect(notes).toContain('ref="E11"');
  expect(notes).toContain("“2000万”");
  expect(textOf(/worksheets\/sheet2\.xml$/u)).toMatch(
    /<conditionalFormatting sqref="E11"><cfRule[^>]*><formula>TRUE/u,
  );
});

describe("what came back after 退回 is compared with what was sent back", () => {
  test("[R11] what was asked about is mended, explained or answered", () => {
    expect(saidOf(comesBack({}))).toEqual(["R11 2", "R11 7", "E1 2", "E1 7"]);
    expect(saidOf(comesBack({ E11: 20, E18: 61 }))).toEqual([]);
    expect(saidOf(comesBack({ E11: 20, H18: "抽样调查" }))).toEqual(["E1 7"]);
    expect(saidOf(comesBack({ I4: "口径如此", I5: "抽样" }, 0))).toEqual(["E1 2", "E1 7"]);
  });

  test("[R2] nothing else is changed without a word", () => {
    const mended = { E11: 20, E18: 61 };
    // Row 10 has an explanation already; 高技能人才 has none.
    expect(saidOf(comesBack({ ...mended, E12: 9 }))).toEqual(["R2 3"]);
  });
});

test("a damaged list is no list", () => {
  const kept = sheets[0]?.cells.findIndex((line) => String(line[8]?.value).startsWith("{")) ?? 0;
  for (const text of [
    "{",
    "null",
    '{"figures":[]}',
    '{"figures":[["a"]],"asked":[[1,null,9],null]}',
  ]) {
    const back = comesBack({ [`I${kept + 1}`]: text }, 0);
    expect(back.sentBack?.figures ?? []).toEqual([]);
  }
});
