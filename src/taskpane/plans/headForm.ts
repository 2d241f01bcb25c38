import { ownPlanId } from "../../plan/names";
import type { PlanPeriod } from "../../plan/plan";
import { planJson } from "../../plan/tables/planJson";
import type { TableDraft } from "../../plan/tables/tableDraft";
import { readGivenPeriod } from "../../rules/time/period";
import type { HeadField, ReadingText } from "../../text/plans/readingText";
import { FIRST_TABLE } from "../../text/plans/reading";
import { element } from "../controls/element";

export interface HeadForm {
  readonly content: HTMLElement;
  /** The plan as JSON, with what stands in the fields now. */
  readonly plan: (draft: TableDraft) => object;
  /** A place of that JSON in the user's words: 简称, or the name of an indicator. */
  readonly placeName: (path: string, draft: TableDraft) => string;
}

const FIELDS: readonly HeadField[] = [
  ...(["name", "title", "period", "tableId", "tableTitle", "edition"] as const),
  ...(["issuer", "documentNumber", "date", "source"] as const),
];

let count = 0;

/** What the plan is called and when it runs, filled in as far as the table says it. */
export function headForm(draft: TableDraft, text: ReadingText): HeadForm {
  count += 1;
  const edition = element(
    "select",
    { class: "pane-select" },
    element("option", { value: "issued" }, text.editions.issued),
    element("option", { value: "draft" }, text.editions.draft),
  );
  const known: Readonly<Partial<Record<HeadField, string>>> = {
    period: periodWords(draft),
    tableId: draft.id ?? FIRST_TABLE.id,
    tableTitle: draft.title ?? FIRST_TABLE.title,
  };
  const inputs = new Map<HeadField, HTMLInputElement | HTMLSelectElement>(
    FIELDS.map((field) => [
      field,
      field === "edition"
        ? edition
        : element("input", { class: "pane-select", type: "text", value: known[field] ?? "" }),
    ]),
  );
  const valueOf = (field: HeadField): string => inputs.get(field)?.value.trim() ?? "";
  const content = element(
    "details",
    { class: "pane-section", open: true, "data-part": "plan-head" },
    element("summary", {}, text.head),
    ...[...inputs].map(([field, input]) => labelled(field, input, text)),
  );

  function plan(current: TableDraft): object {
    const period = periodOf(valueOf("period"));
    const name = valueOf("name");
    const table = { id: valueOf("tableId"), title: valueOf("tableTitle"), period, draft: current };
    return planJson(
      {
        ...{ id: ownPlanId(name), name, title: valueOf("title"), period },
        edition: edition.value === "draft" ? "draft" : "issued",
        issuer: valueOf("issuer"),
        documentNumber: valueOf("documentNumber"),
        date: valueOf("date"),
        source: valueOf("source"),
      },
      [table],
    );
  }

  function placeName(path: string, current: TableDraft): string {
    const [, index] = /indicators\[(\d+)\]/u.exec(path) ?? [];
    const indicators = current.rows.flatMap(({ indicator }) => indicator ?? []);
    if (index !== undefined) {
      const key = path.split(".").at(-1) ?? "";
      const role = Object.hasOwn(text.roles, key)
        ? text.roles[key as keyof typeof text.roles]
        : key;
      return `${indicators[Number(index)]?.name ?? path} ${role}`;
    }
    const key = (path.split(".")[0] ?? path) as HeadField;
    return Object.hasOwn(text.fields, key) ? text.fields[key] : path;
  }

  return { content, plan, placeName };
}

function labelled(
  field: HeadField,
  input: HTMLInputElement | HTMLSelectElement,
  text: ReadingText,
): HTMLElement {
  const id = `plan-pane-head-${field}-${String(count)}`;
  const hint = text.fieldHints[field];
  input.id = id;
  input.dataset["part"] = `head-${field}`;
  return element(
    "div",
    { class: "pane-group" },
    element("label", { for: id, class: "pane-label" }, text.fields[field]),
    ...(hint === undefined ? [] : [element("span", { class: "pane-hint" }, hint)]),
    input,
  );
}

/** [T1] From the year after the base's to the target's: 十五五, or 2026-2030. */
function periodWords({ baseYear, targetYear }: TableDraft): string {
  if (baseYear === null || targetYear === null || baseYear >= targetYear) return "";
  const read = readGivenPeriod(`${String(baseYear + 1)}-${String(targetYear)}`);
  return read.ok ? (read.value?.name ?? "") : "";
}

/** What cannot be read keeps its words and no years: the check of the plan then says so. */
function periodOf(words: string): PlanPeriod {
  const read = readGivenPeriod(words);
  return read.ok && read.value !== null ? read.value : { name: words, firstYear: 0, lastYear: 0 };
}
