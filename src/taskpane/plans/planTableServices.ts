import { readSelection } from "../../excel/readSelection";
import { workbookPlans } from "../../layout/planSheets/workbookPlans";
import { readPlan } from "../../plan/reading/readPlan";
import type { PlanTableServices, ReadPlanFile } from "../paneServices";

/** What the view of plans does with the workbook and with files. */
export const planTableServices: PlanTableServices = {
  selection: readSelection,
  file: readFile,
  saveJson,
};

async function readFile(name: string, bytes: Uint8Array): Promise<ReadPlanFile> {
  if (/\.json$/iu.test(name)) return readJson(bytes);
  const { readPlanGrids } = await import(/* webpackChunkName: "readFile" */ "../../xlsx/readXlsx");
  const read = await readPlanGrids(bytes);
  if (!read.ok) return { kind: "problem", problem: read.reason };
  // In a file 湛江（自编） may well be called 湛江: whether a name is free is asked when the plan is written.
  const { plans, faults } = workbookPlans(
    read.value.map(({ stored }) => stored),
    [],
  );
  return plans.length > 0
    ? { kind: "plans", plans, faults }
    : { kind: "sheets", sheets: read.value, faults };
}

function readJson(bytes: Uint8Array): ReadPlanFile {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/u, "");
  const json = parsed(text);
  const plan = readPlan(json);
  if (!plan.ok) return { kind: "jsonProblems", problems: plan.reason };
  return { kind: "plans", plans: [{ plan: plan.value, json: json as object }], faults: [] };
}

/** Null is no plan either, and the check of the plan says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

async function saveJson(json: object, unnamed: string): Promise<string> {
  const { savePlanJson } = await import(/* webpackChunkName: "saveFile" */ "../saveFiles");
  const named = "name" in json && typeof json.name === "string" ? json.name : "";
  return savePlanJson(named || unnamed, json);
}
