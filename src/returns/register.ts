import { isoDate, readDate } from "../rules/time/readDate";
import type { Collection, ReturnedForm } from "./returnedForm";
import type { ReturnSource } from "./returnPlace";
import type { ReturnFinding } from "./returnFinding";
import { compareTexts } from "./reviewTogether";

/** 已报, 迟报, 未报, 重复, 退回. */
export type ReturnState = "reported" | "late" | "missing" | "doubled" | "sentBack";

/** What 收表台 keeps of a collection: a row for each expected unit, and for units that nobody expected behind them. */
export interface Register {
  readonly collection: Collection;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly unit: string;
  readonly isExpected: boolean;
  readonly state: ReturnState;
  /** The return that counts: what the user chose, else the newest. Null: none came. */
  readonly shown: RegisteredReturn | null;
  /** All that came for the unit, the newest first. */
  readonly returns: readonly RegisteredReturn[];
  /** The return that the user chose of several; null: the newest counts. */
  readonly chosenId: string | null;
}

/** What is kept of one returned form. */
export interface RegisteredReturn {
  /** Of `ReturnedForm`. */
  readonly id: string;
  readonly source: ReturnSource;
  /** 填表人 */
  readonly author: string;
  /** 报出日期 where it can be read, else the file's: `2026-07-09`; null: nothing says it. */
  readonly reportedOn: string | null;
  readonly isLate: boolean;
  readonly errors: number;
  readonly checks: number;
  /** The day on which it was sent back to its unit; null: it was not. */
  readonly sentBackOn: string | null;
}

/** A collection before anything came. */
export const emptyRegister = (collection: Collection): Register => settled(collection, new Map());

/**
 * The register with further forms in it. Collecting the same again changes nothing, and the order in which
 * forms come makes no difference: what the user chose and sent back stays. Counted are the findings of each
 * form by itself; `withFindings` counts those of `reviewTogether` in their place.
 */
export function collect(register: Register, forms: readonly ReturnedForm[]): Register {
  const rows = new Map(register.rows.map((row): [string, Kept] => [row.unit, row]));
  for (const form of forms) {
    const unit = form.match.unit ?? "";
    const row = rows.get(unit) ?? emptyRow(unit);
    const came = registered(form, register.collection.dueOn);
    rows.set(unit, { ...row, returns: withReturn(row.returns, came) });
  }
  return settled(register.collection, rows);
}

/** Of several returns of a unit the one that counts. */
export const withChoice = (register: Register, unit: string, chosenId: string | null): Register =>
  withRow(register, unit, (row) => ({ ...row, chosenId }));

/** @param on the day, `2026-07-12`; null takes it back */
export const withSentBack = (
  register: Register,
  unit: string,
  id: string,
  on: string | null,
): Register =>
  withRow(register, unit, (row) => ({
    ...row,
    returns: row.returns.map((each) => (each.id === id ? { ...each, sentBackOn: on } : each)),
  }));

/** With another date, term or list of units: all that came is kept. */
export const withCollection = (register: Register, collection: Collection): Register =>
  settled(
    collection,
    new Map(
      register.rows.map((row) => [
        row.unit,
        {
          ...row,
          returns: row.returns.map((each) => ({
            ...each,
            isLate: isLate(each.reportedOn, collection.dueOn),
          })),
        },
      ]),
    ),
  );

/** With the findings about the forms that count. */
export const withFindings = (register: Register, findings: readonly ReturnFinding[]): Register => ({
  ...register,
  rows: register.rows.map((row) => {
    const { shown } = row;
    if (shown === null) return row;
    const own = findings.filter(({ unit }) => (unit ?? "") === row.unit);
    const counted = { ...shown, ...countsOf(own) };
    const returns = row.returns.map((each) => (each.id === shown.id ? counted : each));
    return { ...row, shown: counted, returns };
  }),
});

/** Of the forms that were read those that count, one for each unit, in the register's order. */
export function shownForms(
  { rows }: Register,
  forms: readonly ReturnedForm[],
): readonly ReturnedForm[] {
  return rows.flatMap(({ shown }) => {
    const same = forms.filter(({ id }) => id === shown?.id);
    const [first] = [...same].sort((one, other) => compareTexts(fileOf(one), fileOf(other)));
    return first ?? [];
  });
}

function withRow(
  { collection, rows }: Register,
  unit: string,
  change: (row: RegisterRow) => RegisterRow,
): Register {
  return settled(
    collection,
    new Map(rows.map((row) => [row.unit, row.unit === unit ? change(row) : row])),
  );
}

type Kept = Pick<RegisterRow, "unit" | "returns" | "chosenId">;

const emptyRow = (unit: string): Kept => ({ unit, returns: [], chosenId: null });

/** The rows in their order, each with what follows from its returns. */
function settled(collection: Collection, kept: ReadonlyMap<string, Kept>): Register {
  const { units } = collection;
  const others = [...kept.values()]
    .filter(({ unit, returns }) => !units.includes(unit) && returns.length > 0)
    .map(({ unit }) => unit)
    .sort(compareTexts);
  return {
    collection,
    rows: [...units, ...others].map((unit) =>
      settledRow(kept.get(unit) ?? emptyRow(unit), units.includes(unit)),
    ),
  };
}

function settledRow({ unit, returns: all, chosenId }: Kept, isExpected: boolean): RegisterRow {
  const returns = [...all].sort(newestFirst);
  const chosen = returns.find(({ id }) => id === chosenId) ?? null;
  const shown = chosen ?? returns[0] ?? null;
  const open = returns.filter(({ sentBackOn }) => sentBackOn === null);
  const isDoubled = open.length > 1 && chosen === null;
  return {
    ...{ unit, isExpected, shown, returns },
    chosenId: chosen?.id ?? null,
    state: stateOf(shown, isDoubled),
  };
}

function stateOf(shown: RegisteredReturn | null, isDoubled: boolean): ReturnState {
  if (shown === null) return "missing";
  if (isDoubled) return "doubled";
  if (shown.sentBackOn !== null) return "sentBack";
  return shown.isLate ? "late" : "reported";
}

/** What was sent back stands behind what came since, whatever times the files bear. */
function newestFirst(one: RegisteredReturn, other: RegisteredReturn): number {
  const sentBack = Number(one.sentBackOn !== null) - Number(other.sentBackOn !== null);
  return sentBack || compareTexts(timeOf(other), timeOf(one));
}

const timeOf = ({ source, reportedOn, id }: RegisteredReturn): string =>
  [source.modifiedAt ?? reportedOn ?? "", reportedOn ?? "", id].join(" ");

/** The same form in two files is one return, of the file that sorts first. */
function withReturn(
  returns: readonly RegisteredReturn[],
  came: RegisteredReturn,
): readonly RegisteredReturn[] {
  const known = returns.find(({ id }) => id === came.id);
  if (known === undefined) return [...returns, came];
  const first = compareTexts(fileOf(known), fileOf(came)) <= 0 ? known : came;
  const merged = { ...first, sentBackOn: known.sentBackOn };
  return returns.map((each) => (each === known ? merged : each));
}

const fileOf = ({ source }: Pick<RegisteredReturn, "source">): string =>
  [source.fileName, source.sheetName, source.modifiedAt ?? ""].join("\n");

function registered(
  { id, source, head, findings }: ReturnedForm,
  dueOn: string | null,
): RegisteredReturn {
  const date = readDate(head.reportedOn);
  const typed = date.ok && date.value !== null ? isoDate(date.value) : null;
  const reportedOn = typed ?? source.modifiedAt?.slice(0, "2026-07-09".length) ?? null;
  return {
    ...{ id, source, reportedOn },
    author: String(head.author ?? "").trim(),
    isLate: isLate(reportedOn, dueOn),
    ...countsOf(findings),
    sentBackOn: null,
  };
}

const countsOf = (
  findings: readonly ReturnFinding[],
): Pick<RegisteredReturn, "errors" | "checks"> => ({
  errors: findings.filter(({ severity }) => severity === "error").length,
  checks: findings.filter(({ severity }) => severity === "check").length,
});

const isLate = (reportedOn: string | null, dueOn: string | null): boolean =>
  reportedOn !== null && dueOn !== null && reportedOn > dueOn;
