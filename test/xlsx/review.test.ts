import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { keyedGrid, type KeyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { returnForm } from "../../src/templates/returnForm";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { reviewPlan } from "../support/reviewPlan";
import { rowOfKey } from "../support/shownCells";
import { entered, withWrongResults } from "./filled";
import { describeInLibreOffice, recalculated } from "./libreOffice";

const { plan, table, entries } = reviewPlan();
const model = layoutTemplate(returnForm, plan, table, { dialect: nativeDialect });
const columnOf = (key: string): number => model.columns.findIndex((column) => column.key === key);

describeInLibreOffice("[§14] the review in native formulas, as LibreOffice calculates it", () => {
  let form: KeyedGrid;

  beforeAll(async () => {
    const filled = entered(
      withWrongResults(model),
      entries.flatMap(({ rowKey, entry, previous }) => [
        {
          row: rowOfKey(model, rowKey),
          column: columnOf("actual"),
          entry: entry === "" ? null : entry,
        },
        { row: rowOfKey(model, rowKey), column: columnOf("lastYear"), entry: previous },
      ]),
    );
    const read = await readXlsx(await recalculated(await writeXlsx([filled], new Date(0))));
    const [grid] = read.ok ? read.value : [];
    const keyed = grid === undefined ? null : keyedGrid(grid);
    if (keyed === null) throw new Error("The form is lost.");
    form = keyed;
  });

  test.each(entries)("$entry in $rowKey: $text", ({ rowKey, text }) => {
    const place = form.cellAt(rowKey, "finding");
    const held = place === null ? "nowhere" : form.grid.cells[place.row]?.[place.column]?.value;
    expect(held ?? "").toBe(text);
  });
});
