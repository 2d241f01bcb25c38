import { planDialect } from "../../src/layout/dialects/planDialect";
import { gridOfModel, keyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { completion } from "../../src/templates/completion";
import { planNamed, tableNamed } from "../support/sheets";

const request = {
  template: completion,
  plan: planNamed("zhanjiang"),
  table: tableNamed("zhanjiang", "专栏2"),
  units: [],
  unit: null,
};

const formulas = (model: SheetModel | undefined): readonly string[] =>
  (model?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
  );

test("a sheet comes behind the one that it refers to, and its formulas name it", () => {
  const models = layoutSheets(request, NEW_WORKBOOK, planDialect);
  expect(models.map(({ name }) => name)).toEqual(["湛江 规则设置", "湛江 专栏2 完成情况"]);
  // 规则设置: row 3 is the period, rows 5 to 7 the thresholds of 进展; the values stand in C, those in force in H.
  expect(formulas(models[1])).toContain("='湛江 规则设置'!$C$3");
  expect(formulas(models[1]).join("\n")).toContain(`,'湛江 规则设置'!$H$5:$H$7,"累计")`);
});

test("a 规则设置 that is there is referred to where its cells stand now, whatever it is called", () => {
  const [rules] = layoutSheets(request, NEW_WORKBOOK, planDialect);
  if (rules === undefined) throw new Error("no 规则设置");
  const grid = gridOfModel(rules);
  const blank = (grid.cells[0] ?? []).map(() => ({ value: null, formula: null, isError: false }));
  const moved = keyedGrid({ name: "口径's", cells: [blank, blank, ...grid.cells] });
  if (moved === null) throw new Error("the keys were not found");
  const models = layoutSheets(request, { takenNames: ["口径's"], sheets: [moved] }, planDialect);
  expect(models).toHaveLength(1);
  expect(formulas(models[0]).join("\n")).toContain(`,'口径''s'!$H$7:$H$9,"累计")`);
});

test("another plan's 规则设置 is not taken for this one's", () => {
  const [other] = layoutSheets(
    { ...request, plan: planNamed("guangzhou"), table: tableNamed("guangzhou", "专栏2") },
    NEW_WORKBOOK,
    planDialect,
  );
  const known = other === undefined ? null : keyedGrid(gridOfModel(other));
  if (known === null) throw new Error("no 规则设置");
  const models = layoutSheets(request, { takenNames: [known.name], sheets: [known] }, planDialect);
  expect(models).toHaveLength(2);
});
