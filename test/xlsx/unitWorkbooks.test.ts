import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { gridOfModel, keyedGrid, type KeyedGrid } from "../../src/layout/keys/keyedGrid";
import type { Unit } from "../../src/layout/layoutInput";
import { layoutAgain } from "../../src/layout/refresh/layoutAgain";
import { breakdown } from "../../src/templates/breakdown";
import { returnForm } from "../../src/templates/returnForm";
import type { Template } from "../../src/templates/vocabulary/template";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { unitWorkbooks } from "../../src/xlsx/unitWorkbooks";
import { planNamed, tableNamed } from "../support/sheets";

const PLAN = planNamed("zhanjiang");
const UNITS: readonly Unit[] = [
  { name: "赤坎区", weight: 3 },
  { name: "霞山/区", weight: 2 },
  { name: "霞山 区", weight: 1 },
];

const filesOf = (template: Template, units: readonly Unit[]) =>
  unitWorkbooks(
    { template, plan: PLAN, table: tableNamed("zhanjiang", "专栏2"), units },
    new Date(0),
  );

async function readBack(bytes: Uint8Array): Promise<KeyedGrid> {
  const sheets = await readXlsx(bytes);
  const [grid] = sheets.ok ? sheets.value : [];
  const sheet = grid === undefined ? null : keyedGrid(grid);
  if (sheet === null) throw new Error("The file does not say what it is.");
  return sheet;
}

const formsOf = async (units: readonly Unit[]): Promise<readonly KeyedGrid[]> =>
  Promise.all((await filesOf(returnForm, units)).map(({ bytes }) => readBack(bytes)));

const targetOf = ({ grid, cellAt }: KeyedGrid, rowKey: string): unknown => {
  const place = cellAt(rowKey, "target");
  return place === null ? undefined : grid.cells[place.row]?.[place.column]?.value;
};

test("each unit has a file of a legal name of its own", async () => {
  const files = await filesOf(returnForm, UNITS);
  expect(files.map(({ name }) => name)).toEqual([
    "湛江 专栏2 填报表 赤坎区.xlsx",
    "湛江 专栏2 填报表 霞山 区.xlsx",
    "湛江 专栏2 填报表 霞山 区 (2).xlsx",
  ]);
});

test("each file says which unit, plan, table and template it is, to the letter", async () => {
  const identities = (await formsOf(UNITS)).map(({ identity }) => identity);
  expect(identities).toMatchObject(
    UNITS.map(({ name }) => ({
      template: "returnForm",
      plan: "zhanjiang",
      table: "专栏2",
      unit: name,
      form: "native",
    })),
  );
});

test("where all have weights, a form has its unit's own targets and says so", async () => {
  const forms = await formsOf(UNITS);
  // [25.0] by 3 : 2 : 1, see PLAN.ALLOCATE; >60 is handed down.
  expect(forms.map((form) => targetOf(form, "i1"))).toEqual(["[12.50]", "[8.33]", "[4.17]"]);
  expect(forms.map((form) => targetOf(form, "i14"))).toEqual([">60", ">60", ">60"]);
  const texts = forms.flatMap(({ grid }) => grid.cells.flat().map(({ value }) => String(value)));
  expect(texts.filter((text) => text.includes("本单位的分解目标"))).toHaveLength(3);
});

test("where a weight is missing, all have the plan's targets", async () => {
  const forms = await formsOf([
    { name: "赤坎区", weight: 3 },
    { name: "坡头区", weight: null },
  ]);
  expect(forms.map((form) => targetOf(form, "i1"))).toEqual(["[25.0]", "[25.0]"]);
  expect(forms.map(({ identity }) => identity)).not.toContainEqual(
    expect.objectContaining({ unitTargets: expect.anything() as unknown }),
  );
});

test("a form laid out again keeps its unit's targets", async () => {
  const [form] = await formsOf(UNITS);
  if (form === undefined) throw new Error("There is no form.");
  const workbook = { takenNames: [form.name], sheets: [form] };
  const again = layoutAgain(form, workbook, [PLAN], nativeDialect)?.at(-1);
  const sheet = again === undefined ? null : keyedGrid(gridOfModel(again));
  expect(sheet === null ? undefined : targetOf(sheet, "i1")).toBe("[12.50]");
});

test("a template that is not made for one unit is one file of all units", async () => {
  const files = await filesOf(breakdown, UNITS);
  expect(files.map(({ name }) => name)).toEqual(["湛江 专栏2 目标分解.xlsx"]);
  const [file] = files;
  expect(file === undefined ? null : (await readBack(file.bytes)).identity.template).toBe(
    "breakdown",
  );
});

test("without units there is one form that anybody fills in", async () => {
  const [form] = await Promise.all(
    (await filesOf(returnForm, [])).map(({ bytes }) => readBack(bytes)),
  );
  expect(form?.identity.unit).toBeNull();
});
