import type { Indicator } from "../../plan/plan";
import { isRateUnit } from "../../rules/figures/units";
import { RETURN_STATES, ROLL_UP_WORDS } from "../../text/sheets/returnDesk";
import type { LayoutInput } from "../layoutInput";
import { type RatePart, ratePartKey } from "./rateParts";
import type { Subject } from "./subject";

const BARE = { group: null, indent: 0, indicator: null } as const;

/** How many lines a new sheet has for each purpose, and the beginning of their keys. */
const LINES = {
  finding: { key: "finding", least: 30 },
  relation: { key: "relation", least: 20 },
  order: { key: "order", least: 30 },
} as const;

export const lineKey = (line: keyof typeof LINES, number: number): string =>
  `${LINES[line].key}.${number}`;

export const findingLines = (input: LayoutInput): readonly Subject[] => lines("finding", input);
export const relationLines = (input: LayoutInput): readonly Subject[] => lines("relation", input);
export const comparisonLines = (input: LayoutInput): readonly Subject[] => lines("order", input);

/** As many lines as the sheet has already, or is to have. */
function lines(line: keyof typeof LINES, { standing }: LayoutInput): readonly Subject[] {
  const { key, least } = LINES[line];
  const count = countOf(key, least, standing?.rows ?? []);
  return Array.from({ length: count }, (_, index) => ({
    ...BARE,
    key: lineKey(line, index + 1),
    fields: { number: index + 1 },
  }));
}

function countOf(key: string, least: number, standing: readonly string[]): number {
  const numbers = standing
    .filter((row) => row.startsWith(`${key}.`))
    .map((row) => Number(row.slice(key.length + 1)));
  return Math.max(least, ...numbers.filter(Number.isInteger));
}

const LEAST_UNITS = 12;
const SPARE_UNITS = 3;
const UNIT_LINE = "return";

export const unitLineKey = (number: number): string => `${UNIT_LINE}.${number}`;

/** The units that shall report, and rows to add more. */
export function returningUnits({ units, standing }: LayoutInput): readonly Subject[] {
  const least = Math.max(LEAST_UNITS, units.length + SPARE_UNITS);
  const count = countOf(UNIT_LINE, least, standing?.rows ?? []);
  return Array.from({ length: count }, (_, index) => ({
    ...BARE,
    key: unitLineKey(index + 1),
    fields: { number: index + 1, unitName: units[index]?.name ?? null },
    // Who is expected is missing until something came.
    handedOut: (columnKey) => {
      if (columnKey !== "returnState") return null;
      return units[index] === undefined ? "" : RETURN_STATES.missing;
    },
  }));
}

/** [B3] How the units' figures become one. */
export type RollUpKind = "sum" | "ratio" | "weighted" | "structure";

export function rollUpKind({ target, unit, numerator, denominator }: Indicator): RollUpKind {
  if (target.kind === "structure") return "structure";
  if (isRateUnit(unit) === false) return "sum";
  return numerator !== null && denominator !== null ? "ratio" : "weighted";
}

/** What a rate is of the quotient of its parts. */
const FACTORS: Readonly<Record<string, number>> = { "%": 100, "‰": 1000 };

/** For so many characters of the names of units that are missing a row has room. */
const NAMED_CHARS = 40;

/** [B3] The indicators, each with the parts of its rate below it. */
export function rolledUpSubjects({ table, units }: LayoutInput): readonly Subject[] {
  const names = units.map(({ name }) => name).join(" ");
  const longest = { missingUnits: names.slice(0, NAMED_CHARS) };
  return table.indicators.flatMap((indicator): readonly Subject[] => {
    const kind = rollUpKind(indicator);
    const own: Subject = {
      ...BARE,
      key: indicator.key,
      indent: indicator.partOf === null ? 0 : 1,
      fields: {
        number: indicator.number,
        name: indicator.name,
        unit: indicator.unit,
        rollUpKind: kind,
        factor: FACTORS[indicator.unit] ?? 1,
      },
      indicator,
      longest,
      ...(kind === "structure" ? { inputs: { units: "text", cityFigure: "text" } } : {}),
    };
    if (kind !== "ratio") return [own];
    return [own, part(indicator, "numerator"), part(indicator, "denominator")];
  });
}

const part = (indicator: Indicator, name: RatePart): Subject => ({
  ...BARE,
  key: ratePartKey(indicator.key, name),
  indent: 1,
  fields: {
    number: null,
    name: `${ROLL_UP_WORDS[name]}：${indicator[name] ?? ""}`,
    unit: null,
    rollUpKind: "sum",
  },
});

export const SOURCE_ROWS = { file: "source.file", sheet: "source.sheet" } as const;

/** The key of the row that tells the cells that another row's figures came from. */
export const sourceKey = (key: string): string => `source.${key}`;

/** Where the figures came from: file and sheet of each unit, and the cell of each figure. */
export function rollUpSources(input: LayoutInput): readonly Subject[] {
  const heads = (["file", "sheet"] as const).map((key) => ({
    ...BARE,
    key: SOURCE_ROWS[key],
    fields: { name: ROLL_UP_WORDS.sources[key] },
  }));
  const rows = rolledUpSubjects(input).map(({ key, fields: { number = null, name = null } }) => ({
    ...BARE,
    key: sourceKey(key),
    fields: { number, name },
  }));
  return [...heads, ...rows];
}
