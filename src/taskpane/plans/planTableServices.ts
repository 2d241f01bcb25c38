import { insertSheets } from "../../excel/insertSheets";
import { readSelection } from "../../excel/readSelection";
import { planDialect } from "../../layout/dialects/planDialect";
import { layoutSheets } from "../../layout/layoutSheets";
import { readPlan } from "../../plan/reading/readPlan";
import { planSheet } from "../../templates/planSheet";
import type { PlanTableServices, PlanWritten, ReadPlanFile } from "../paneServices";

/** What the view of plans does with the workbook and with files. */
export const planTableServices: PlanTableServices = {
  selection: readSelection,
  file: readFile,
  write: writePlanSheets,
  saveJson,
};

async function readFile(name: string, bytes: Uint8Array): Promise<ReadPlanFile> {
  if (/\.json$/iu.test(name)) return readJson(bytes);
  const { readPlanGrids } = await import(/* webpackChunkName: "readFile" */ "../../xlsx/readXlsx");
  const read = await readPlanGrids(bytes);
  if (!read.ok) return { kind: "problem", problem: read.reason };
  return { kind: "sheets", sheets: read.value };
}

function readJson(bytes: Uint8Array): ReadPlanFile {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/u, "");
  const json = parsed(text);
  const plan = readPlan(json);
  if (!plan.ok) return { kind: "jsonProblems", problems: plan.reason };
  return { kind: "plan", json: json as object };
}

/** Null is no plan either, and the check of the plan says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** One 规划表 for each table of the plan; what is still missing is named and nothing is written. */
async function writePlanSheets(json: unknown): Promise<PlanWritten> {
  const plan = readPlan(json);
  if (!plan.ok) return { kind: "problems", problems: plan.reason };
  const sheetNames: string[] = [];
  for (const table of plan.value.tables) {
    const request = { template: planSheet, plan: plan.value, table, units: [], unit: null };
    const outcome = await insertSheets(
      (known) => layoutSheets({ ...request, other: null }, known, planDialect),
      () => undefined,
    );
    if (!outcome.ok) return { kind: "refused", reason: outcome.reason };
    sheetNames.push(outcome.sheetName);
  }
  return { kind: "written", sheetNames };
}

async function saveJson(json: object): Promise<string> {
  const { savePlanJson } = await import(/* webpackChunkName: "saveFile" */ "../saveFiles");
  const named = "name" in json && typeof json.name === "string" ? json.name : "";
  return savePlanJson(named || FILE_NAME, json);
}

/** Of a plan that has no name yet. */
const FILE_NAME = "规划";
