import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { TEMPLATES, templateNamed, WRITTEN_TEMPLATES } from "../../src/templates/templates";
import { sheetInWords } from "../support/sheetInWords";
import { planNamed, tableNamed } from "../support/sheets";
import { ALL_OFFERED, type Offered, requestFor } from "../support/typicalWorkbook";

/**
 * One sheet of each template in words, committed, so that a review sees what a change does to it.
 * A change that is meant: `npx jest --selectProjects unit test/layout/golden -u` writes them anew.
 */
const FOLDER = path.join(__dirname, "golden");

test.each([...TEMPLATES, ...WRITTEN_TEMPLATES].map(({ id }) => id))(
  "the sheet of %s is as its picture in words",
  (id) => {
    const words = sheetInWords(sheetOf(id));
    const file = path.join(FOLDER, `${id}.txt`);
    if (isUpdate()) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, words);
    }
    expect(
      existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : `no ${file}`,
    ).toBe(words);
  },
);

/** The first sheet that a plan makes of the template, without those that it refers to. */
function sheetOf(id: string): SheetModel {
  const offered = ALL_OFFERED.find(({ template }) => template.id === id);
  const [model] = layoutSheets(requestFor(offered ?? written(id)), NEW_WORKBOOK, planDialect).slice(
    -1,
  );
  if (model === undefined) throw new Error(`${id} makes no sheet.`);
  return model;
}

/** What nobody is offered is made of the table that is collected. */
function written(id: string): Offered {
  const template = templateNamed(id);
  if (template === null) throw new Error(`There is no template ${id}.`);
  const table = tableNamed("zhanjiang", "专栏2");
  return { name: id, template, plan: planNamed("zhanjiang"), table };
}

/** Whether jest was asked to write what it compares with. */
function isUpdate(): boolean {
  const { snapshotState } = expect.getState() as {
    readonly snapshotState?: { readonly _updateSnapshot?: string };
  };
  return snapshotState?._updateSnapshot === "all";
}
