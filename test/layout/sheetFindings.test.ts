import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { gridOfModel, keyedGrid, type ReadWorkbook } from "../../src/layout/keys/keyedGrid";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { reviewSheet, type SheetReview } from "../../src/layout/sheetFindings";
import { completion } from "../../src/templates/completion";
import { ledger } from "../../src/templates/ledger";
import { monitoring } from "../../src/templates/monitoring";
import { overview } from "../../src/templates/overview";
import { rules } from "../../src/templates/rules";
import type { Template } from "../../src/templates/vocabulary/template";
import { reviewPlan } from "../support/reviewPlan";
import { WRONG_ENTRIES } from "../support/wrongEntries";
import { rowOfKey } from "../support/shownCells";
import { entered, type Entry } from "../xlsx/filled";

const { plan, table, entries } = reviewPlan();

type Filled = readonly (readonly [row: string, column: string, entry: Entry])[];

function filled(template: Template, cells: Filled): ReadWorkbook["sheets"][number] {
  const model = layoutTemplate(template, plan, table, { dialect: nativeDialect });
  const column = (wanted: string): number => model.columns.findIndex(({ key }) => key === wanted);
  const sheet = entered(
    model,
    cells.map(([row, key, entry]) => ({ row: rowOfKey(model, row), column: column(key), entry })),
  );
  const read = keyedGrid(gridOfModel(sheet));
  if (read === null) throw new Error("The sheet lost its keys.");
  return read;
}

function reviewed(template: Template, cells: Filled, settings: Filled = []): SheetReview | null {
  const sheet = filled(template, cells);
  const sheets = [sheet, ...(settings.length === 0 ? [] : [filled(rules, settings)])];
  return reviewSheet(sheet, { takenNames: [], sheets }, [plan]);
}

const said = (review: SheetReview | null): unknown =>
  review?.findings.map(({ rowKey, columnKey, rule }) => `${rowKey} ${columnKey} ${rule}`);

const rowOf = (entered: string | number): string | undefined =>
  entries.find(({ entry }) => entry === entered)?.rowKey;

const alone = entries.filter(({ previous, entry }) => previous === null && entry !== "");

test("[§14] every finding about a sheet's figures, with its cell and what is right", () => {
  const review = reviewed(
    completion,
    alone.map(({ rowKey, entry }) => [rowKey, "actual", entry]),
  );
  expect(review?.findings.map(({ text }) => text)).toEqual(
    alone.map(({ text }) => text).filter((text) => text !== ""),
  );
  const inUnits = review?.findings.find(({ rule }) => rule === "E3");
  expect(inUnits).toMatchObject({ columnKey: "actual", suggested: 147.18 });
  expect([inUnits?.rowKey, inUnits?.found]).toEqual([rowOf("1471800人"), "1471800人"]);
  // A row to which nothing was entered is told apart.
  expect(review?.blanks.map(({ rowKey }) => rowKey)).toContain(rowOf(551_000));
  const counts = review?.counts.find(({ rule }) => rule === "E1");
  expect(counts?.failed).toBe(WRONG_ENTRIES.filter(({ rule }) => rule === "E1").length);
});

test("[§14] of the years of a row, each with its year's cell; what is answered says so", () => {
  const review = reviewed(monitoring, [
    ["i1", "y1", 130],
    ["i1", "y3", 131],
    ["i3", "y1", 250],
    ["i3", "y2", 100],
    ["i3", "reviewNote", "机构调整"],
    ["i4", "y2", "abc"],
  ]);
  expect(said(review)).toEqual(["i1 y2 E13", "i3 y2 E10", "i4 y2 E1"]);
  expect(review?.findings.map(({ isAnswered }) => isAnswered)).toEqual([false, true, false]);
});

test("[§14] as 规则设置 has it: a rule that is off, and another limit", () => {
  const cells: Filled = [
    ["i1", "y1", 130],
    ["i1", "y3", 131],
    ["i3", "y1", 250],
    ["i3", "y2", 100],
  ];
  const settings: Filled = [
    ["review.E13", "value", "停用"],
    ["review.E10", "value", 70],
  ];
  expect(said(reviewed(monitoring, cells, settings))).toEqual([]);
});

test("[§14] how far a commitment is, and nothing of sheets that take no figures", () => {
  expect(said(reviewed(ledger, [["own.1", "percentDone", 0.5]]))).toEqual(["own.1 percentDone E7"]);
  expect(reviewed(overview, [])).toBeNull();
});
