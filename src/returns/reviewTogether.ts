import { comparableName } from "../plan/names";
import type { Plan, PlanTable } from "../plan/plan";
import { toFifteenDigits } from "../rules/figures/compare";
import type { CellValue } from "../rules/figures/figure";
import { figureOf } from "./formReview";
import { brokenRelation, type Relation } from "./relations";
import {
  asFinding,
  type Found,
  RETURN_SEVERITIES,
  type ReturnFinding,
  type ReturnRuleId,
} from "./returnFinding";
import type { Collection, EarlierReturn, ReturnedEntry, ReturnedForm } from "./returnedForm";
import type { EntryName } from "./returnPlace";
import { unitsWithin } from "./unitNames";

export interface ReviewFacts {
  readonly collection: Collection;
  readonly plans: readonly Plan[];
  /** What the units reported before: for this date, for earlier ones. */
  readonly earlier: readonly EarlierReturn[];
  /** The user's own 审核关系. */
  readonly relations: readonly Relation[];
}

/**
 * All findings about the forms that count: those of each form by itself, and what only several forms,
 * periods and the collection show. In the order of the expected units, whatever order the forms came in.
 */
export function reviewTogether(
  forms: readonly ReturnedForm[],
  facts: ReviewFacts,
): readonly ReturnFinding[] {
  return inUnitOrder(forms, facts.collection.units).flatMap((form) => {
    const table = tableOf(form, facts.plans);
    const own = table === null ? [] : foundTogether(form, table, facts);
    const { unit } = form.match;
    const findings = own.map((each) =>
      asFinding(each, { unit, source: form.source, table: table ?? NO_TABLE }),
    );
    return [...findings, ...form.findings];
  });
}

const NO_TABLE = { indicators: [] };

function tableOf({ match }: ReturnedForm, plans: readonly Plan[]): PlanTable | null {
  const plan = plans.find(({ id }) => id === match.planId);
  return plan?.tables.find(({ id }) => id === match.tableId) ?? null;
}

/** Units that are not expected stand behind the others, by name; forms of one unit by file. */
export function inUnitOrder(
  forms: readonly ReturnedForm[],
  units: readonly string[],
): readonly ReturnedForm[] {
  const place = ({ match: { unit } }: ReturnedForm): number => {
    const at = units.indexOf(unit ?? "");
    return at < 0 ? units.length : at;
  };
  const name = ({ match, source, id }: ReturnedForm): string =>
    [match.unit ?? "", source.fileName, source.sheetName, id].join("\n");
  return [...forms].sort(
    (one, other) => place(one) - place(other) || compareTexts(name(one), name(other)),
  );
}

/** By character codes: the same everywhere. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function foundTogether(form: ReturnedForm, table: PlanTable, facts: ReviewFacts): readonly Found[] {
  return [
    ...otherKind(form, facts),
    ...otherUnit(form, facts.collection.units),
    ...(form.sentBack === null ? changedSince(form, facts.earlier) : sinceSentBack(form)),
    ...brokenRelations(form, table, facts.relations),
  ];
}

const asFound = (rule: ReturnRuleId, found: Omit<Found, "rule" | "severity">): Found => ({
  rule,
  severity: RETURN_SEVERITIES[rule],
  ...found,
});

/** [R7] */
function otherKind(
  { match, head }: ReturnedForm,
  { collection, plans }: ReviewFacts,
): readonly Found[] {
  const { planId, tableId, dataDate } = match;
  if (planId !== collection.planId || tableId !== collection.tableId) {
    const nameOf = (wanted: string): string =>
      plans.find(({ id }) => id === wanted)?.name ?? wanted;
    const facts = {
      name: "otherTable",
      found: `${nameOf(planId)} ${tableId}`,
      expected: `${nameOf(collection.planId)} ${collection.tableId}`,
    } as const;
    return [asFound("R7", { entry: null, facts, found: facts.found, expected: facts.expected })];
  }
  if (dataDate === null || collection.dataDate === null || dataDate === collection.dataDate) {
    return [];
  }
  const facts = { name: "otherDate", found: dataDate, expected: collection.dataDate } as const;
  return [asFound("R7", { entry: null, facts, found: head.dataDate, expected: facts.expected })];
}

/** [R8] */
function otherUnit(
  { match, head, source }: ReturnedForm,
  units: readonly string[],
): readonly Found[] {
  const unit = match.unit ?? "";
  const found: Found[] = [];
  const typed = String(head.unit ?? "").trim();
  const isTyped = comparableName(typed).includes(comparableName(unit)) || typed === "";
  if (!isTyped && unitsWithin(typed, units).every((each) => each !== unit)) {
    const facts = { name: "otherUnitTyped", unit, typed } as const;
    found.push(asFound("R8", { entry: null, facts, found: typed, expected: unit }));
  }
  const inFile = unitsWithin(source.fileName, units);
  if (unit !== "" && inFile.length > 0 && !inFile.includes(unit)) {
    const facts = { name: "otherUnitInFile", unit, file: source.fileName } as const;
    found.push(asFound("R8", { entry: null, facts, found: unit }));
  }
  if (units.length > 0 && !units.includes(unit)) {
    const facts = { name: "unexpectedUnit", unit } as const;
    found.push(asFound("R8", { entry: null, facts, found: unit === "" ? null : unit }));
  }
  return found;
}

/** What a form reported, for the forms that come after it. */
export function earlierOf({ match, entries }: ReturnedForm): EarlierReturn {
  return {
    unit: match.unit ?? "",
    template: match.template,
    dataDate: match.dataDate,
    figures: entries.map(({ indicator, year, part, value }) => ({ indicator, year, part, value })),
  };
}

/** [R2] */
function changedSince(form: ReturnedForm, earlier: readonly EarlierReturn[]): readonly Found[] {
  const { match } = form;
  const ofUnit = earlier.filter(
    ({ unit, template }) => unit === match.unit && template === match.template,
  );
  const found = ofUnit.flatMap((before) =>
    form.entries.flatMap((entry) => changed(entry, before, match.dataDate)),
  );
  // Several earlier returns may say the same.
  const seen = new Set<string>();
  return found.filter(({ entry, facts }) => {
    const key = JSON.stringify([entry, facts]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function changed(
  entry: ReturnedEntry,
  before: EarlierReturn,
  dataDate: string | null,
): readonly Found[] {
  const what = comparedAs(entry, before.dataDate, dataDate);
  if (what === null) return [];
  const wanted = what === "lastYear" ? { ...entry, part: "figure" as const } : entry;
  const value = valueIn(before.figures, wanted);
  if (value === null || isSameValue(value, entry.value) || entry.explanation !== "") return [];
  // Last year's figure need not be repeated.
  if (what === "lastYear" && entry.value === null) return [];
  return [changedFound(entry, value, what)];
}

type Compared = Extract<Found["facts"], { name: "changed" }>["what"];

/** How a figure of a form is compared with an earlier one's; null: not at all. */
function comparedAs(
  { year, part }: EntryName,
  before: string | null,
  now: string | null,
): Compared | null {
  if (part === "lastYear") return isYearApart(before, now) ? "lastYear" : null;
  if (before === now) return "sameDate";
  if (year === null || before === null) return null;
  // The year that was running then has gone on since.
  const isOver = year < Number(before.slice(0, 4)) || before === `${year}-12-31`;
  return isOver ? "sameYear" : null;
}

function isYearApart(before: string | null, now: string | null): boolean {
  if (before === null || now === null) return false;
  return (
    Number(now.slice(0, 4)) - Number(before.slice(0, 4)) === 1 && now.slice(4) === before.slice(4)
  );
}

function valueIn(figures: EarlierReturn["figures"], name: EntryName): CellValue {
  const found = figures.find(
    ({ indicator, year, part }) =>
      indicator === name.indicator && year === name.year && part === name.part,
  );
  return found?.value ?? null;
}

/** Two figures are the same however they are typed; anything else goes by its text. */
function isSameValue(one: CellValue, other: CellValue): boolean {
  const [first, second] = [figureOf(one), figureOf(other)];
  if (first?.kind === "number" && second?.kind === "number") {
    return (
      toFifteenDigits(first.value) === toFifteenDigits(second.value) && first.unit === second.unit
    );
  }
  return textOf(one) === textOf(other);
}

const textOf = (value: CellValue): string => String(value ?? "").trim();

function changedFound(entry: ReturnedEntry, before: CellValue, what: Compared): Found {
  const { indicator, year, part, cell, value: found, explanation } = entry;
  return asFound("R2", {
    ...{ entry: { indicator, year, part }, cell, found, explanation },
    facts: { name: "changed", before: textOf(before), now: textOf(found), what },
    about: what,
  });
}

/** [R2, R11] A 退回件 that came back: what was asked about is changed or explained, and nothing else is changed. */
function sinceSentBack({ entries, sentBack }: ReturnedForm): readonly Found[] {
  if (sentBack === null) return [];
  return entries.flatMap((entry): readonly Found[] => {
    const asked = sentBack.asked.filter(
      ({ indicator, year, part }) =>
        indicator === entry.indicator &&
        (year === null || year === entry.year) &&
        part === entry.part,
    );
    const before = valueIn(sentBack.figures, entry);
    const isSaid = entry.explanation !== "" || asked.some(({ answer }) => answer !== "");
    if (isSaid) return [];
    if (!isSameValue(before, entry.value)) {
      return asked.length > 0 ? [] : [changedFound(entry, before, "sameDate")];
    }
    if (!asked.some(({ isOfFigure }) => isOfFigure)) return [];
    const { indicator, year, part, cell, value: found, explanation } = entry;
    return [
      asFound("R11", {
        ...{ entry: { indicator, year, part }, cell, found, explanation },
        facts: { name: "notMended", found: textOf(found) },
      }),
    ];
  });
}

/** [R9] A relation is tried for every year that the form has. */
function brokenRelations(
  { entries }: ReturnedForm,
  table: PlanTable,
  relations: readonly Relation[],
): readonly Found[] {
  const years = [...new Set(entries.map(({ year }) => year))];
  return relations.flatMap((relation) =>
    years.flatMap((year): readonly Found[] => {
      const entryOf = (indicator: number): ReturnedEntry | undefined =>
        entries.find(
          (entry) =>
            entry.indicator === indicator && entry.year === year && entry.part === "figure",
        );
      const broken = brokenRelation(relation, table, (number) => entryOf(number)?.value ?? null);
      const first = entryOf(relation.left[0]?.indicator ?? 0);
      if (broken === null || first === undefined) return [];
      const { indicator, part, cell, value: found, explanation } = first;
      return [
        asFound("R9", {
          ...{ entry: { indicator, year, part }, cell, found, explanation },
          facts: { name: "relationBroken", relation: relation.text, ...broken },
          about: relation.text,
        }),
      ];
    }),
  );
}
