import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { gridOfModel, keyedGrid, type KeyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { formEntries } from "../../src/layout/parts/formLinesPart";
import { withEntries } from "../../src/layout/refresh/carriedOver";
import { differences } from "../../src/layout/refresh/differences";
import type { SheetModel } from "../../src/layout/sheetModel";
import { ledger } from "../../src/templates/ledger";
import { returnForm } from "../../src/templates/returnForm";
import type { Template } from "../../src/templates/vocabulary/template";
import { formPlan } from "../support/formPlan";
import { rowOfKey, shownIn } from "../support/shownCells";
import { entered, type Entry } from "../xlsx/filled";

type Entries = readonly (readonly [row: string, column: string, entry: Entry])[];

function laidOut(template: Template): SheetModel {
  const { plan, table } = formPlan();
  return layoutTemplate(template, plan, table, { dialect: nativeDialect });
}

const columnOf = ({ columns }: SheetModel, key: string): number =>
  columns.findIndex((column) => column.key === key);

/** The sheet as it is found after these were entered. */
function foundWith(model: SheetModel, entries: Entries): KeyedGrid {
  const filled = entered(
    model,
    entries.map(([row, column, entry]) => ({
      row: rowOfKey(model, row),
      column: columnOf(model, column),
      entry,
    })),
  );
  const found = keyedGrid(gridOfModel(filled));
  if (found === null) throw new Error("the keys were not found");
  return found;
}

const DATE = formEntries(returnForm).get("dataDate") ?? { row: "", column: "" };
const AUTHOR = formEntries(returnForm).get("author") ?? { row: "", column: "" };

test.each<[string, Template, Entries]>([
  [
    "填报表",
    returnForm,
    [
      [DATE.row, DATE.column, "2023-12-31"],
      [AUTHOR.row, AUTHOR.column, "张三"],
      ["i1", "actual", 12.5],
      ["i4", "actual", "11:47:42"],
      ["i3", "explanation", "口径不同"],
    ],
  ],
  [
    "工作台账",
    ledger,
    [
      ["own.1", "content", "建成零工市场"],
      ["own.1", "dueDate", "2023年6月"],
      ["own.1", "flag", "进行中"],
      ["own.1", "percentDone", 40],
    ],
  ],
])(
  "%s keeps its entries when it is refreshed, and they are no changes by hand",
  (_, template, entries) => {
    const model = laidOut(template);
    const found = foundWith(model, entries);
    expect(differences(model, found)).toEqual([]);
    const refreshed = withEntries(model, found);
    for (const [row, column, entry] of entries) {
      const cell = refreshed.rows[rowOfKey(refreshed, row)]?.cells[columnOf(refreshed, column)];
      expect(shownIn(cell?.content)).toBe(entry);
    }
  },
);
