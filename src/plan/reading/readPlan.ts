import { fail, ok, type Result } from "../../rules/result";
import { comparableName } from "../names";
import type { Plan } from "../plan";
import type { PlanProblem } from "./planProblem";
import {
  checked,
  type Draft,
  itemPlace,
  keyPlace,
  objectOf,
  oneOf,
  optional,
  type Place,
  problemAt,
  readDate,
  readId,
  readPeriod,
  someOf,
  text,
} from "./reader";
import { readTable, type TableParts } from "./readTable";

const EDITIONS = new Map<string, Plan["edition"]>([
  ["issued", "issued"],
  ["draft", "draft"],
]);

type Tables = readonly (Draft<TableParts> | undefined)[];

interface PlanParts extends Omit<Plan, "period" | "tables"> {
  readonly period: Draft<Plan["period"]>;
  readonly tables: Tables;
}

const planParts = objectOf<PlanParts>({
  id: readId,
  name: text,
  title: text,
  issuer: optional(text),
  documentNumber: optional(text),
  date: optional(readDate),
  edition: oneOf(EDITIONS),
  period: readPeriod,
  source: optional(text),
  tables: checked(someOf(readTable), checkTableIds),
});

/** Reads a plan from JSON that nobody has checked yet: the plan, or all that is wrong with it. */
export function readPlan(json: unknown): Result<Plan, readonly PlanProblem[]> {
  const problems: PlanProblem[] = [];
  const report = (problem: PlanProblem) => problems.push(problem);
  const plan = planParts(json, { path: "", report });
  // Where no reader reported anything, every one of them gave its value: the draft is whole.
  return problems.length === 0 ? ok(plan as Plan) : fail(problems);
}

function checkTableIds(tables: Tables, place: Place): void {
  const ids = tables.map((table) => (table?.id === undefined ? null : comparableName(table.id)));
  ids.forEach((id, index) => {
    const first = ids.indexOf(id);
    const read = tables[index]?.id;
    if (read === undefined || first === index) return;
    const firstPath = keyPlace(itemPlace(place, first), "id").path;
    problemAt(keyPlace(itemPlace(place, index), "id"), { name: "duplicate", read, firstPath });
  });
}
