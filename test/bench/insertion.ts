import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { insertSheets } from "../../src/excel/insertSheets";
import { sheetNamed } from "../support/allSheets";
import { startPlanWorkbook } from "../support/planWorkbook";
import { medianTimes, type Rounds } from "./rounds";

const SHEET = sheetNamed("湛江 专栏2 年度监测");

export interface InsertionTimes {
  /** Our code and office.js write the sheet, batch by batch, and its formulas are computed. */
  readonly inserting: number;
  /** Univer opens a workbook that holds the sheet already, and computes its formulas. */
  readonly opening: number;
}

/** Both in one Univer, with the same functions, in turns. */
export async function insertionTimes(rounds: Rounds, sweep: () => void): Promise<InsertionTimes> {
  const workbook = await startPlanWorkbook();
  const { univerAPI } = workbook;
  await insert();
  const expected = contentsOf(univerAPI);
  const snapshot = withoutResults(univerAPI);
  let copies = 0;
  const openCopy = async (): Promise<void> => {
    copies += 1;
    await open(univerAPI, { ...structuredClone(snapshot), id: `copy-${copies}` });
    univerAPI.disposeUnit(`copy-${copies - 1}`);
  };
  await openCopy();
  if (contentsOf(univerAPI) !== expected) throw new Error("The opened sheet differs.");
  const insertAnew = async (): Promise<void> => {
    await workbook.reset();
    await insert();
  };
  const time = await medianTimes(
    [
      { name: "inserting", run: insertAnew },
      { name: "opening", run: openCopy },
    ],
    rounds,
    sweep,
  );
  workbook.dispose();
  return { inserting: time("inserting"), opening: time("opening") };
}

async function insert(): Promise<void> {
  const outcome = await insertSheets(
    () => [SHEET],
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
}

/** Resolves when the formulas have their results. */
function open(univerAPI: FUniver, snapshot: IWorkbookData): Promise<void> {
  return new Promise((resolve) => {
    const listener = univerAPI.getFormula().calculationResultApplied(() => {
      listener.dispose();
      resolve();
    });
    univerAPI.createWorkbook(snapshot);
  });
}

function saved(univerAPI: FUniver): IWorkbookData {
  const workbook = univerAPI.getActiveWorkbook();
  if (workbook === null) throw new Error("No workbook is open.");
  return structuredClone(workbook.save());
}

/** As a file that was never computed: Univer computes formulas without results when it opens them. */
function withoutResults(univerAPI: FUniver): IWorkbookData {
  const snapshot = saved(univerAPI);
  for (const { cellData } of Object.values(snapshot.sheets)) {
    for (const row of Object.values(cellData ?? {})) {
      for (const cell of Object.values(row as Record<string, ICellData>)) {
        if (!cell.f && !cell.si) continue;
        delete cell.v;
        delete cell.t;
      }
    }
  }
  return snapshot;
}

/** What the cells hold, to be sure that both ways end in the same sheet. */
function contentsOf(univerAPI: FUniver): string {
  const { sheets, sheetOrder } = saved(univerAPI);
  return JSON.stringify(
    sheetOrder.map((id) =>
      Object.entries(sheets[id]?.cellData ?? {}).map(([row, cells]) =>
        Object.entries(cells as Record<string, ICellData>).map(([column, { v }]) => [
          row,
          column,
          v,
        ]),
      ),
    ),
  );
}
