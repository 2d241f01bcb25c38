import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { asKnownSheet, layoutSheets, type SheetRequest } from "../../src/layout/layoutSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";
import { plans } from "../../src/plan/registry";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import "../functions/customFunctions";
import { ALL_OFFERED, requestFor } from "../support/typicalWorkbook";
import { withWrongResults } from "./filled";
import { FUNCTIONS, UNITS } from "./functionTrial";
import { HANDED_OUT } from "./handedOut";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { isSame, readBack, type ReadBook } from "./readBack";

/** The sheets that are asked for with those that they refer to, in one workbook. */
function workbookOf(requests: readonly SheetRequest[], nameSuffix: string): readonly SheetModel[] {
  const made: SheetModel[] = [];
  for (const request of requests) {
    const known = {
      takenNames: made.map(({ name }) => name),
      sheets: made.map(asKnownSheet),
    };
    made.push(...layoutSheets({ ...request, nameSuffix }, known, nativeDialect));
  }
  return made;
}

const REQUESTS = ALL_OFFERED.map(requestFor);

/** Every function on one sheet, with units that have no weights yet. */
const EVERY_FUNCTION = plans().flatMap((plan) =>
  plan.tables
    .filter(({ kind }) => kind === "targets")
    .map((table) => ({
      ...layoutTemplate(FUNCTIONS, plan, table, { dialect: nativeDialect, units: UNITS }),
      name: `${plan.name} ${table.id} 函数`,
    })),
);

/** Every sheet of both plans as it is handed out: alone, with what it refers to, and without units. */
const SHEETS: readonly SheetModel[] = [
  ...HANDED_OUT,
  ...workbookOf(REQUESTS, " 联"),
  ...workbookOf(
    REQUESTS.filter(({ template }) => template.asks.includes("units")).map((request) => ({
      ...request,
      units: [],
    })),
    " 无",
  ),
  ...EVERY_FUNCTION,
];

/** What stands in the cells that are seen. */
function contentsSeen({ rows, columns }: SheetModel): readonly {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ content }, column) =>
      columns[column]?.isHidden === true ? [] : [{ row, column, content }],
    ),
  );
}

test("every formula that is seen carries a result", () => {
  const without = SHEETS.flatMap((model) =>
    contentsSeen(model).flatMap(({ row, column, content }) =>
      content.kind === "formula" && content.result === undefined
        ? [[model.name, row, column, content.formula]]
        : [],
    ),
  );
  expect(without).toEqual([]);
});

describeInLibreOffice("the results at hand-out in LibreOffice", () => {
  jest.setTimeout(300_000);

  test("every formula of every sheet of both plans shows, calculated, the result that its file carries", async () => {
    const carried = await readBack(await writeXlsx(SHEETS, new Date(0)));
    const wrong = await writeXlsx(SHEETS.map(withWrongResults), new Date(0));
    const calculated = await readBack(await recalculated(wrong));
    const compared = SHEETS.flatMap((model, sheet) =>
      contentsSeen(model).map(({ row, column, content }) => {
        const at = ({ sheets }: ReadBook) => sheets[sheet]?.[row]?.[column];
        const formula = content.kind === "formula" ? content.formula : null;
        return { name: model.name, row, column, formula, is: at(calculated), told: at(carried) };
      }),
    );
    expect(compared.filter(({ is, told }) => !isSame(is, told)).slice(0, 5)).toEqual([]);
    expect(compared.filter(({ formula }) => formula !== null).length).toBeGreaterThan(6_000);
  });
});
