import { planRowFinding } from "../../layout/planSheets/planRow";
import { planRowOf, planRows } from "../../layout/subjects/planSubjects";
import type { Plan, PlanTable } from "../../plan/plan";
import { readPlan } from "../../plan/reading/readPlan";
import type { Language } from "../../text/language";
import { readingText } from "../../text/plans/reading";
import type { ReadingText } from "../../text/plans/readingText";
import { planProblemSentence } from "../../text/problems/planProblems";
import { periodText, PLAN_FINDINGS } from "../../text/sheets/planSheet";
import { ATTRIBUTE_WORDS } from "../../text/sheets/sheets";
import { element, printed } from "../controls/element";

/** A plan that needs no reading, before it is written: its head and its tables with their rows. */
export function planPreview(plan: Plan, language: Language): HTMLElement {
  const text = readingText(language);
  return element(
    "div",
    { class: "pane-group", "data-part": "whole-plan" },
    element("p", {}, printed(text.whole(plan.name, plan.title, periodText(plan.period)))),
    ...plan.tables.map((table) => tableSection(table, text)),
    planChecks(plan, language),
  );
}

function tableSection(table: PlanTable, text: ReadingText): HTMLElement {
  const rows = planRows(table);
  return element(
    "details",
    { class: "pane-section" },
    element("summary", {}, printed(text.tableOf(table.id, table.title, rows.length))),
    element(
      "ul",
      { class: "pane-differences" },
      ...rows.map(({ number, name, unit, base, target, attribute }) => {
        const figures = text.baseToTarget(base?.text ?? text.empty, target.text || text.empty);
        const words = [text.rowOf(number, name), unit, figures, ATTRIBUTE_WORDS[attribute]];
        return element("li", {}, printed(words.join(" · ")));
      }),
    ),
  );
}

/**
 * What keeps a plan's JSON from being written, or what 规划表 would say of its rows; nothing where there is nothing.
 *
 * @param placeName what the user calls a place of the JSON
 */
export function jsonChecks(
  json: object,
  language: Language,
  placeName: (path: string) => string,
): HTMLElement {
  const read = readPlan(json);
  if (read.ok) return planChecks(read.value, language);
  const lines = read.reason.map((problem) =>
    planProblemSentence({ ...problem, path: placeName(problem.path) }, language),
  );
  return checkList(readingText(language).notYet, lines);
}

/** [§14] The findings that the column 审核 of 规划表 will have. */
function planChecks({ tables }: Plan, language: Language): HTMLElement {
  const text = readingText(language);
  const lines = tables.flatMap((table) => {
    const indicators = planRows(table);
    const rows = indicators.map(planRowOf);
    return indicators.flatMap(({ number, name }, index) => {
      const row = rows[index];
      const found = row === undefined ? null : planRowFinding(row, rows);
      return found === null ? [] : [`${text.rowOf(number, name)}：${PLAN_FINDINGS[found]}`];
    });
  });
  return checkList(text.toCheck, lines);
}

function checkList(heading: string, lines: readonly string[]): HTMLElement {
  const list = element(
    "ul",
    { class: "pane-differences" },
    ...lines.map((line) => element("li", {}, printed(line))),
  );
  const parts = lines.length === 0 ? [] : [element("div", { class: "pane-label" }, heading), list];
  return element("div", { "data-part": "plan-checks" }, ...parts);
}
