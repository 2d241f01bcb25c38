import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { reviewSheet, type SheetFinding } from "../layout/sheetFindings";
import { cellAddress } from "../layout/cells/address";
import type { Indicator, Plan, PlanTable } from "../plan/plan";
import { reviewedIndicator } from "../plan/returnRules";
import { partsTogether, rateOfParts } from "../rules/breakdown/rateOfParts";
import { reaches, toFifteenDigits } from "../rules/figures/compare";
import type { CellValue, Figure } from "../rules/figures/figure";
import { plainDecimal } from "../rules/figures/rational";
import { roundHalfUp, roundNumber } from "../rules/figures/round";
import { comparableUnit } from "../rules/figures/units";
import { parseFigure } from "../rules/notation/notation";
import { sumAboveWhole } from "../rules/reviewing/sumAboveWhole";
import { isShare } from "../rules/reviewing/reviewedRow";
import { askedEntries } from "./entries";
import type { FormSheet } from "./formSheet";
import { type Found, type ReturnRuleId, RETURN_SEVERITIES } from "./returnFinding";
import type { ReturnedEntry } from "./returnedForm";
import type { EntryName, EntryPart } from "./returnPlace";

/**
 * [§14, R1, R10, R12, R13] What is found in the entries of one form.
 *
 * @param ruleSheets 规则设置 of the workbook that collects: its limits are the ones that count
 */
export function formReview(
  form: FormSheet,
  entries: readonly ReturnedEntry[],
  plans: readonly Plan[],
  ruleSheets: readonly KeyedGrid[],
): readonly Found[] {
  return [
    ...entryFindings(form, plans, ruleSheets),
    ...partsAboveWhole(form.table, entries),
    ...form.table.indicators.flatMap((indicator) => rateFindings(indicator, entries)),
    ...formulaFindings(form, entries),
    ...nameFindings(form),
  ];
}

/** [E1–E15] */
function entryFindings(
  form: FormSheet,
  plans: readonly Plan[],
  ruleSheets: readonly KeyedGrid[],
): readonly Found[] {
  const { table, template } = form;
  const sheet = withoutFormulas(form.sheet);
  const workbook = { takenNames: [], sheets: [...ruleSheets, sheet] };
  const review = reviewSheet(sheet, workbook, plans);
  const asked = new Map(
    askedEntries(table, template).map(({ rowKey, columnKey, ...name }) => [
      `${rowKey} ${columnKey}`,
      name,
    ]),
  );
  return (review?.findings ?? []).map((found: SheetFinding): Found => {
    const { rule, severity, rowKey, columnKey, row, column, text } = found;
    return {
      ...{ rule, severity },
      entry: asked.get(`${rowKey} ${columnKey}`) ?? null,
      cell: cellAddress(row, column),
      found: found.found,
      expected: found.suggested,
      facts: { name: "entry", sentence: text },
    };
  });
}

/** Which sheets its formulas refer to is long to find out, and says nothing where they are not. */
function withoutFormulas(sheet: KeyedGrid): KeyedGrid {
  const cells = sheet.grid.cells.map((line) =>
    line.map((cell) => (cell.formula === null ? cell : { ...cell, formula: null })),
  );
  return { ...sheet, grid: { ...sheet.grid, cells } };
}

const asFound = (rule: ReturnRuleId, found: Omit<Found, "rule" | "severity">): Found => ({
  rule,
  severity: RETURN_SEVERITIES[rule],
  ...found,
});

/** The figure that a value says; null for none, and for one that cannot be read: E1 tells of that. */
export function figureOf(value: CellValue): Figure | null {
  const figure = parseFigure(value);
  return figure.ok ? figure.value : null;
}

/** [R1] Several parts of one whole; a single one that is above it is found by E11. */
function partsAboveWhole(
  { indicators }: PlanTable,
  entries: readonly ReturnedEntry[],
): readonly Found[] {
  return indicators.flatMap((whole) => {
    const parts = indicators.filter(
      ({ partOf, unit }) => partOf === whole.number && unit === whole.unit,
    );
    if (parts.length < 2) return [];
    const ofWhole = entries.filter(
      ({ indicator, part }) => indicator === whole.number && part === "figure",
    );
    return ofWhole.flatMap((entry): readonly Found[] => {
      const figure = figureOf(entry.value);
      if (figure?.kind !== "number") return [];
      const figures = parts.map(({ number }) =>
        figureOf(valueOf(entries, { ...entry, indicator: number })),
      );
      const sum = sumAboveWhole(figure, figures, comparableUnit(whole.unit));
      if (sum === null) return [];
      return [
        asFound("R1", {
          ...placeOf(entry),
          facts: { name: "partsAboveWhole", sum, whole: figure.text },
        }),
      ];
    });
  });
}

const placeOf = ({
  indicator,
  year,
  part,
  cell,
  value: found,
  explanation,
}: ReturnedEntry): Pick<Found, "entry" | "cell" | "found" | "explanation"> => ({
  ...{ entry: { indicator, year, part }, cell, found, explanation },
});

function entryNamed(
  entries: readonly ReturnedEntry[],
  { indicator, year, part }: EntryName,
): ReturnedEntry | undefined {
  return entries.find(
    (each) => each.indicator === indicator && each.year === year && each.part === part,
  );
}

const valueOf = (entries: readonly ReturnedEntry[], name: EntryName): CellValue =>
  entryNamed(entries, name)?.value ?? null;

/** [R10] Numerator and denominator of a rate, each by itself, beside each other, and the rate beside them. */
function rateFindings(indicator: Indicator, entries: readonly ReturnedEntry[]): readonly Found[] {
  const entryOf = (part: EntryPart): ReturnedEntry | undefined =>
    entryNamed(entries, { indicator: indicator.number, year: null, part });
  const [numerator, denominator] = [entryOf("numerator"), entryOf("denominator")];
  if (numerator === undefined || denominator === undefined) return [];
  const own = [numerator, denominator].flatMap(partFinding);
  if (own.length > 0) return own;
  const [above, below] = [figureOf(numerator.value), figureOf(denominator.value)];
  if (above === null && below === null) return [];
  if (above === null || below === null) {
    const [missing, part] =
      above === null
        ? ([numerator, "numerator"] as const)
        : ([denominator, "denominator"] as const);
    return [asFound("R10", { ...placeOf(missing), facts: { name: "partMissing", part } })];
  }
  const parts = partsTogether([[above, below]]);
  if (!parts.ok || parts.value === null) {
    const read = String(numerator.value);
    return [asFound("R10", { ...placeOf(numerator), facts: { name: "partUnreadable", read } })];
  }
  const rate = rateOfParts(parts.value, indicator.unit);
  if (rate === null) {
    return [asFound("R10", { ...placeOf(denominator), facts: { name: "zeroDenominator" } })];
  }
  const isAbove = !reaches(parts.value.denominator, parts.value.numerator);
  if (isAbove && isShare(reviewedIndicator(indicator))) {
    const facts = {
      name: "numeratorAbove",
      numerator: above.text,
      denominator: below.text,
    } as const;
    return [asFound("R10", { ...placeOf(numerator), facts })];
  }
  const typed = entryOf("figure");
  return typed === undefined ? [] : otherRate(typed, rate);
}

/** A part that is no plain number of at least 0. */
function partFinding(entry: ReturnedEntry): readonly Found[] {
  const figure = parseFigure(entry.value);
  const isBlank = figure.ok && (figure.value === null || figure.value.kind === "none");
  if (isBlank) return [];
  const isPlain = figure.ok && figure.value?.kind === "number" && figure.value.bound === null;
  const read = String(entry.value);
  if (!isPlain) {
    return [asFound("R10", { ...placeOf(entry), facts: { name: "partUnreadable", read } })];
  }
  if (figure.value.value >= 0) return [];
  return [asFound("R10", { ...placeOf(entry), facts: { name: "partNegative", read } })];
}

/** A rate that was typed is held against the computed one at its own decimals. */
function otherRate(entry: ReturnedEntry, rate: number): readonly Found[] {
  const figure = figureOf(entry.value);
  if (figure?.kind !== "number") return [];
  const rounded = roundNumber(rate, figure.decimals, roundHalfUp);
  if (toFifteenDigits(figure.value) === toFifteenDigits(rate) || figure.value === rounded) {
    return [];
  }
  const computed = plainDecimal(roundNumber(rate, Math.max(2, figure.decimals), roundHalfUp));
  const facts = { name: "otherRate", found: figure.text, computed } as const;
  return [asFound("R10", { ...placeOf(entry), facts, expected: Number(computed) })];
}

/** `[1]Sheet1!A1`, `'C:\[表.xlsx]Sheet1'!A1`: a reference to another file, outside quoted texts. */
const OTHER_FILE = /\[[^\]]+\][^!]*!/u;

/** [R12] Formulas of the unit's own: their results count, they themselves go nowhere. */
function formulaFindings(
  { sheet, table, template }: FormSheet,
  entries: readonly ReturnedEntry[],
): readonly Found[] {
  return askedEntries(table, template).flatMap((asked): readonly Found[] => {
    const place = sheet.cellAt(asked.rowKey, asked.columnKey);
    const cell = place === null ? undefined : sheet.grid.cells[place.row]?.[place.column];
    const entry = entryNamed(entries, asked);
    // A rate that the form computes from its parts is the form's own formula.
    const isComputed =
      asked.part === "figure" && entryNamed(entries, { ...asked, part: "numerator" }) !== undefined;
    if (cell === undefined || cell.formula === null || entry === undefined || isComputed) return [];
    const { formula } = cell;
    const isOfOtherFile = OTHER_FILE.test(formula.replace(/"(?:[^"]|"")*"/gu, ""));
    return [
      asFound("R12", { ...placeOf(entry), facts: { name: "formula", formula, isOfOtherFile } }),
    ];
  });
}

/** [R13] */
function nameFindings({ rows, table, sheet, by }: FormSheet): readonly Found[] {
  if (by === "keys") return [];
  return rows
    .filter(({ likeness }) => likeness < 1)
    .map(({ read, row, indicator }): Found => {
      const cell = cellAddress(row - 1, sheet.columns.get("name") ?? 0);
      const taken = table.indicators.find(({ number }) => number === indicator);
      if (taken === undefined) {
        return asFound("R13", {
          entry: null,
          cell,
          found: read,
          facts: { name: "nameUnknown", read },
        });
      }
      return asFound("R13", {
        entry: { indicator: taken.number, year: null, part: "figure" },
        ...{ cell, found: read, expected: taken.name },
        facts: { name: "nameTaken", read, indicator: taken.name },
      });
    });
}
