import path from "node:path";
import { mkdir, readdir, writeFile, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { keyedGrid } from "../layout/keys/keyedGrid";
import type { Unit } from "../layout/layoutInput";
import { unitsInCsv } from "../layout/units/givenUnits";
import { knownUnits } from "../layout/units/knownUnits";
import { unitTargets } from "../layout/units/unitTargets";
import { currentTable, findPlan, findTable } from "../plan/find";
import type { Plan, PlanTable } from "../plan/plan";
import { readPlan } from "../plan/reading/readPlan";
import { plans } from "../plan/registry";
import type { Template } from "../templates/vocabulary/template";
import { needsUnits, TEMPLATES } from "../templates/templates";
import { WORKBOOKS_TEXT } from "../text/commands";
import { PANE_EN_US } from "../text/pane/pane.en-US";
import { PANE_ZH_CN } from "../text/pane/pane.zh-CN";
import { planProblemSentence } from "../text/problems/planProblems";
import { templateWords } from "../text/sheets/templateWords";
import { xlsxProblemEn } from "../text/problems/xlsxProblems.en-US";
import { xlsxProblemZh } from "../text/problems/xlsxProblems.zh-CN";
import { fileName, zipFiles } from "../xlsx/fileName";
import { decodedText, readXlsx } from "../xlsx/readXlsx";
import { unitWorkbooks } from "../xlsx/unitWorkbooks";

/**
 * `npm run workbooks`: writes a form for each unit of a list as a file of its own.
 *
 * @throws with the sentence that says what is missing, unknown or in the way
 */
export async function writeWorkbooks(args: readonly string[]): Promise<void> {
  const { plan, table, template, unitsFile, folder, isZipped } = await workbookOrder(args);
  const units = unitsFile === null ? [] : await readUnits(unitsFile, plan, table);
  if (units.length === 0 && needsUnits(template)) throw new Error(WORKBOOKS_TEXT.unitsMissing);

  const request = { plan, table, template, units, other: null };
  const files = [...(await unitWorkbooks(request, new Date()))];
  if (isZipped) {
    const all = templateWords(template.id).sheetName(plan, table, { unit: null, other: null });
    files.push({ name: fileName(`${all}.zip`, []), bytes: zipFiles(files) });
  }

  await mkdir(folder, { recursive: true });
  // A file that is there may be filled in already.
  const present = new Set(await readdir(folder));
  const taken = files.map(({ name }) => name).filter((name) => present.has(name));
  if (taken.length > 0) throw new Error(WORKBOOKS_TEXT.taken(folder, taken));
  for (const { name, bytes } of files) {
    await writeFile(path.join(folder, name), bytes, { flag: "wx" });
  }

  console.log(WORKBOOKS_TEXT.written(folder, files.length));
  if (template.asks.includes("unit") && units.length > 0) {
    console.log(WORKBOOKS_TEXT.targets(unitTargets(table, units) !== null));
  }
}

/** What `npm run workbooks` is asked for. */
interface WorkbookOrder {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly template: Template;
  readonly unitsFile: string | null;
  readonly folder: string;
  readonly isZipped: boolean;
}

/** @throws with the sentence that says what is missing or unknown */
async function workbookOrder(args: readonly string[]): Promise<WorkbookOrder> {
  const given = optionsIn(args);
  if (given.plan === undefined || given.template === undefined || given.out === undefined) {
    throw new Error(WORKBOOKS_TEXT.usage);
  }
  const isFile = given.plan.toLowerCase().endsWith(".json");
  const plan = isFile ? await planInFile(given.plan) : planNamed(given.plan);
  const template = templateOf(given.template);
  return {
    plan,
    template,
    table: tableOf(plan, template, given.table),
    unitsFile: given.units ?? null,
    folder: given.out,
    isZipped: given.zip === true,
  };
}

function planNamed(read: string): Plan {
  const plan = findPlan(read, plans());
  if (plan.ok) return plan.value;
  const known = plans().map(({ id }) => id);
  throw new Error(WORKBOOKS_TEXT.unknown("--plan", read, known));
}

/**
 * A plan of the user's own, as the pane saves it and as `seeds` has it.
 *
 * @throws with all that is wrong, by its place in the JSON
 */
async function planInFile(file: string): Promise<Plan> {
  const plan = readPlan(parsed(textOf(file, await bytesOf(file))));
  if (plan.ok) return plan.value;
  const sentences = plan.reason.map((problem) =>
    WORKBOOKS_TEXT.inFile(
      file,
      planProblemSentence(problem, "zh-CN"),
      planProblemSentence(problem, "en-US"),
    ),
  );
  throw new Error(sentences.join("\n"));
}

/** Null is no plan either, and the check of the plan says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const bytesOf = (file: string): Promise<Uint8Array> =>
  readFile(file).catch(() => {
    throw new Error(WORKBOOKS_TEXT.noFile(file));
  });

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        plan: { type: "string" },
        table: { type: "string" },
        template: { type: "string" },
        units: { type: "string" },
        out: { type: "string" },
        zip: { type: "boolean" },
      },
    }).values;
  } catch {
    throw new Error(WORKBOOKS_TEXT.usage);
  }
}

/** `return` is a word of TypeScript, and `returnForm` our name for it. */
function templateOf(read: string): Template {
  const id = read === "return" ? "returnForm" : read;
  const template = TEMPLATES.find((each) => each.id === id);
  const known = TEMPLATES.map((each) => each.id);
  if (template === undefined) throw new Error(WORKBOOKS_TEXT.unknown("--template", read, known));
  const isCompared = template.asks.some((asked) => asked === "otherPlan" || asked === "lastPlan");
  if (isCompared) throw new Error(WORKBOOKS_TEXT.comparesPlans(read));
  return template;
}

/** The plan's current table, unless another one is asked for or the template takes its kind only. */
function tableOf(plan: Plan, { tableKinds }: Template, read: string | undefined): PlanTable {
  const fitting = plan.tables.filter(({ kind }) => tableKinds.includes(kind));
  const current = currentTable(plan);
  const usual = fitting.find((table) => table === current) ?? fitting[0];
  const asked = read === undefined ? null : findTable(plan, read);
  const table = asked?.ok === true ? asked.value : usual;
  if (table === undefined || asked?.ok === false || !fitting.includes(table)) {
    const known = fitting.map(({ id }) => id);
    throw new Error(WORKBOOKS_TEXT.unknown("--table", read ?? "", known));
  }
  return table;
}

/**
 * The units of a CSV file in UTF-8, or those of the table's 目标分解表 (else of the plan's 规则设置) in an
 * .xlsx file.
 *
 * @throws with all that is wrong, by line
 */
async function readUnits(file: string, plan: Plan, table: PlanTable): Promise<readonly Unit[]> {
  const bytes = await bytesOf(file);
  const isWorkbook = file.toLowerCase().endsWith(".xlsx");
  const units = isWorkbook ? await inWorkbook(file, bytes, plan, table) : inCsv(file, bytes);
  if (units.length === 0) throw new Error(WORKBOOKS_TEXT.noUnits(file));
  return units;
}

async function inWorkbook(
  file: string,
  bytes: Uint8Array,
  plan: Plan,
  table: PlanTable,
): Promise<readonly Unit[]> {
  const read = await readXlsx(bytes);
  if (!read.ok) {
    const { reason } = read;
    throw new Error(WORKBOOKS_TEXT.inFile(file, xlsxProblemZh(reason), xlsxProblemEn(reason)));
  }
  const sheets = read.value.flatMap((grid) => keyedGrid(grid) ?? []);
  return knownUnits(plan, table, { takenNames: [], sheets });
}

function inCsv(file: string, bytes: Uint8Array): readonly Unit[] {
  const { units, problems } = unitsInCsv(textOf(file, bytes));
  if (problems.length > 0) {
    const sentences = problems.map((problem) =>
      WORKBOOKS_TEXT.inFile(
        file,
        PANE_ZH_CN.asks.unitProblem(problem),
        PANE_EN_US.asks.unitProblem(problem),
      ),
    );
    throw new Error(sentences.join("\n"));
  }
  return units;
}

function textOf(file: string, bytes: Uint8Array): string {
  const text = decodedText(bytes);
  if (text === null) throw new Error(WORKBOOKS_TEXT.unknownEncoding(file));
  return text;
}
