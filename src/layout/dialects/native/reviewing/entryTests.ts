import { SHARE_TARGET_ABOVE } from "../../../../rules/defaults";
import { convert } from "../../../../rules/figures/convert";
import { toFifteenDigits } from "../../../../rules/figures/compare";
import type { Figure } from "../../../../rules/figures/figure";
import { comparableUnit, isRateUnit, UNITS } from "../../../../rules/figures/units";
import { MOST_SHOWN, TIME_NUMBERS } from "../../../../rules/reviewing/readEntry";
import { isKept } from "../../../../rules/reviewing/keptOverYears";
import {
  gradesOf,
  isShare,
  isTotalRow,
  numberInUnit,
  percentTarget,
  type ReviewedRow,
} from "../../../../rules/reviewing/reviewedRow";
import type { ReviewRuleId, Severity } from "../../../../rules/reviewing/reviewRules";
import { isUndivided, mayHoldPercent, NEAR_TIMES } from "../../../../rules/reviewing/valueRules";
import { ENTRY_ERROR, REVIEW_PIECES as SAY, UNREADABLE } from "../../../../text/sheets/reviewWords";
import { quoted } from "../../../formula";
import type { FormulaScope } from "../../../formulaScope";
import { GAP_MARK as GAP, literal, textWithCells } from "../references";
import { type EntryPlace, isTotalEntry, stepCell } from "./entryHelpers";

/** Where a rule is broken, and the formula of what is said then. */
type Test = readonly [test: string, said: string];

/** A number to compare with: one that is printed, or a cell, which may hold none. */
export interface Reference {
  readonly formula: string;
  readonly isCell: boolean;
}

/** An entry with all that its rules look at. */
export interface TestedEntry {
  readonly entry: EntryPlace;
  readonly row: ReviewedRow;
  readonly scope: FormulaScope;
  /** The year in figures; null for the row's only figure. */
  readonly year: number | null;
  /** What it is compared with as last year's; null for nothing. */
  readonly previous: Reference | null;
  /** [§8] The number of the row that it is part of; null for none. */
  readonly whole: string | null;
  /** The year of the data date, and the elapsed share, which is a number where the date is one. */
  readonly date: { readonly year: string; readonly elapsed: string } | null;
  /** The values of all years of the row, in their order; empty for a single figure. */
  readonly values: readonly string[];
  /** Whether a rule holds, and its limit, as formulas. */
  readonly isOn: (rule: ReviewRuleId) => string | null;
  readonly limit: (rule: "E8" | "E10") => string;
}

/** What is wrong with an entry, in the order of the rules; blank where nothing is. */
export function errorFormula(tested: TestedEntry): string {
  const { entry, row, scope } = tested;
  const value = stepCell(entry, "value", scope);
  const grades = gradesOf(row);
  const beyond = beyondDate(tested);
  const last = beyond === null ? [] : [beyond];
  const ofEntry =
    grades === null
      ? `IF(${value}="${UNREADABLE}",${firstOf(unreadable(tested))},${firstOf([...numberErrors(tested), ...last])})`
      : firstOf([...structureErrors(tested, grades), ...last]);
  return `IF(${value}="","",${ofEntry})`;
}

/** What someone should look at: asked where nothing is wrong. */
export function checkFormula(tested: TestedEntry): string {
  const { entry, row, scope } = tested;
  const [value, error] = [stepCell(entry, "value", scope), stepCell(entry, "error", scope)];
  const ofNumber = gradesOf(row) === null ? firstOf(numberChecks(tested)) : `""`;
  const reported = `IF(OR(${error}<>"",${value}=""),"",${ofNumber})`;
  const gap = gapTest(tested);
  return gap === null ? reported : `IF(${gap[0]},${gap[1]},${reported})`;
}

/** The first test that is true; blank for none. */
const firstOf = (tests: readonly Test[]): string =>
  tests.reduceRight((otherwise, [test, said]) => `IF(${test},${said},${otherwise})`, `""`);

function said(
  { year }: TestedEntry,
  severity: Severity,
  sentence: string,
  cells: readonly string[],
): string {
  return textWithCells(SAY.opening(severity, year) + sentence, cells);
}

/** What is said of an entry that may be anything. */
const readText = (cell: string): string =>
  `IFERROR(IF(LEN(${cell})>${MOST_SHOWN},LEFT(${cell},${MOST_SHOWN})&"…",${cell}&""),"${ENTRY_ERROR}")`;

const SHARE_SIGNS = `{0,1,2,3,4,5,6,7,8,9,".",":"}`;

/** [E1, E4] */
function unreadable(tested: TestedEntry): readonly Test[] {
  const { entry, row, scope } = tested;
  const text = stepCell(entry, "text", scope);
  const read = readText(entry.cell(scope));
  const signs = `SUMPRODUCT(LEN(${text})-LEN(SUBSTITUTE(${text},${SHARE_SIGNS},"")))=LEN(${text})`;
  const colons = `ISNUMBER(FIND(":",${text})),LEFT(${text})<>":",RIGHT(${text})<>":"`;
  const year = `OR(LEFT(${text},2)={"19","20","21"}),ISNUMBER(VALUE(MID(${text},3,2)))`;
  return [
    [
      `AND(${signs},${colons})`,
      said(tested, "error", SAY.mistaken("structure", GAP, null), [read]),
    ],
    [
      `AND(${year},OR(MID(${text},5,1)={"-","/","年"}))`,
      said(tested, "error", SAY.mistaken("date", GAP, null), [read]),
    ],
    ["TRUE", said(tested, "error", SAY.unreadable(GAP, row.unit), [read])],
  ];
}

/** [E2–E7, E11] */
function numberErrors(tested: TestedEntry): readonly Test[] {
  const { entry, row, scope, whole } = tested;
  const cell = entry.cell(scope);
  const value = stepCell(entry, "value", scope);
  const tests: (Test | null)[] = [...unitErrors(tested)];
  if (tested.year !== null || !isTotalRow(row)) {
    const isTotal = `AND(NOT(ISNUMBER(${cell})),${isTotalEntry(entry, scope)})`;
    tests.push([isTotal, said(tested, "error", SAY.mistaken("total", GAP, null), [cell])]);
  }
  tests.push(dayNumber(tested), timeNumber(tested));
  if (isRateUnit(comparableUnit(row.unit)) === false || isShare(row)) {
    tests.push([`${value}<0`, said(tested, "error", SAY.belowZero(GAP), [cell])]);
  }
  if (isShare(row)) {
    tests.push([`${value}>100`, said(tested, "error", SAY.aboveWhole(GAP), [cell])]);
  }
  if ((percentTarget(row) ?? 0) > SHARE_TARGET_ABOVE) {
    const suggested = `ROUND(${value}*100,10)`;
    tests.push([
      `AND(${value}>0,${value}<=1)`,
      said(tested, "error", SAY.percentAsFraction(GAP, GAP), [cell, suggested]),
    ]);
  }
  if (whole !== null) {
    tests.push([
      `IF(ISNUMBER(${whole}),ROUND(${value}-${whole},10)>0,FALSE)`,
      said(tested, "error", SAY.abovePartOf(GAP, GAP), [cell, whole]),
    ]);
  }
  return tests.filter((test) => test !== null);
}

/** [E2, E3] */
function unitErrors(tested: TestedEntry): readonly Test[] {
  const { entry, row, scope } = tested;
  const wanted = comparableUnit(row.unit);
  if (wanted === "") return [];
  const cell = entry.cell(scope);
  const [unit, value] = [stepCell(entry, "unit", scope), stepCell(entry, "value", scope)];
  const isWritten = `NOT(ISNUMBER(${cell}))`;
  const family = UNITS.get(wanted)?.family;
  const others = [...UNITS].filter(([name, known]) => known.family === family && name !== wanted);
  return [
    ...others.map(([name]): Test => {
      const scale = convert(1, name, wanted);
      const suggested = `ROUND(${value}*${literal(scale.ok ? scale.value : 1)},10)`;
      return [
        `AND(${isWritten},${unit}="${name}")`,
        said(tested, "error", SAY.otherUnit(GAP, name, wanted, GAP), [cell, suggested]),
      ];
    }),
    [
      `AND(${isWritten},${unit}<>"",${unit}<>"${wanted}")`,
      said(tested, "error", SAY.otherFamily(GAP, GAP, wanted), [cell, unit]),
    ],
  ];
}

/** [E4] A date that was stored as the number of a day, far above all that the row prints. */
function dayNumber(tested: TestedEntry): Test | null {
  const { entry, row, scope } = tested;
  const known = [row.target, row.base].map((figure) => numberInUnit(figure, row.unit) ?? 0);
  const largest = Math.max(...known);
  if (largest <= 0) return null;
  const cell = entry.cell(scope);
  const isDay =
    `IF(ISNUMBER(${cell}),AND(${cell}=INT(${cell}),${cell}>=36526,${cell}<=73050,` +
    `${cell}>=${literal(toFifteenDigits(100 * largest))}),FALSE)`;
  return [isDay, said(tested, "error", SAY.mistaken("dateNumber", GAP, null), [cell])];
}

/** [E4] A time that was stored as a fraction of a day. */
function timeNumber(tested: TestedEntry): Test {
  const { entry, row, scope } = tested;
  const { lastDays, secondsOff, decimals, decimalsOfStructure } = TIME_NUMBERS;
  const cell = entry.cell(scope);
  const seconds = `ROUND(${cell}*86400,0)`;
  const printed = [row.target, row.base].map((figure) =>
    figure?.kind === "number" ? figure.decimals : 0,
  );
  const longerThan = (least: number): string =>
    `ROUND(${cell}-ROUND(${cell},${Math.max(least, ...printed)}),14)<>0`;
  // MOD refuses large numbers, so that they are sorted out first.
  const isTime =
    `IF(ISNUMBER(${cell}),IF(AND(${cell}>0,${cell}<${lastDays}),` +
    `AND(ABS(${cell}*86400-${seconds})<${literal(secondsOff)},MOD(${seconds},3600)<>0,` +
    `OR(${longerThan(decimals)},AND(${partsOfTime(seconds)}=100,${longerThan(decimalsOfStructure)}))),FALSE),FALSE)`;
  return [isTime, said(tested, "error", SAY.mistaken("timeNumber", GAP, null), [cell])];
}

const partsOfTime = (seconds: string): string =>
  `INT(${seconds}/3600)+INT(MOD(${seconds},3600)/60)+MOD(${seconds},60)`;

const PARTS_OF_TIME = 3;

/** [E1, E4] */
function structureErrors(tested: TestedEntry, grades: number): readonly Test[] {
  const { entry, scope } = tested;
  const cell = entry.cell(scope);
  const value = stepCell(entry, "value", scope);
  const seconds = `ROUND(${value}*86400,0)`;
  const parts = `${partsOfTime(seconds)}=100`;
  const read = readText(cell);
  const time: Test = [
    `IF(ISNUMBER(${value}),IF(AND(${value}>0,${value}<100),${parts},FALSE),FALSE)`,
    said(tested, "error", SAY.mistaken("time", GAP, grades), [cell]),
  ];
  return [
    ...(grades === PARTS_OF_TIME ? [time] : []),
    [`ISNUMBER(${value})`, said(tested, "error", SAY.mistaken("number", GAP, grades), [cell])],
    [`${value}="${UNREADABLE}"`, said(tested, "error", SAY.noStructure(GAP, grades), [read])],
  ];
}

/** [E12] */
function beyondDate(tested: TestedEntry): Test | null {
  const { entry, scope, date, year } = tested;
  if (date === null || year === null) return null;
  const cell = entry.cell(scope);
  const value = stepCell(entry, "value", scope);
  const isBeyond = `IF(ISNUMBER(${date.elapsed}),${date.year}<${year},FALSE)`;
  const read = readText(cell);
  return [`AND(${value}<>"",${isBeyond})`, said(tested, "error", SAY.beyondDate(GAP), [read])];
}

/** [E8–E10, E14, E15] */
function numberChecks(tested: TestedEntry): readonly Test[] {
  const { row, isOn, year } = tested;
  const isToDate = year === null && isTotalRow(row);
  const rules: readonly (readonly [ReviewRuleId, readonly Test[]])[] = [
    ["E8", farTests(tested)],
    ["E9", fractionTests(tested)],
    ["E10", isToDate ? [] : changeTests(tested)],
    ["E14", year === null ? [] : brokenTests(tested)],
    ["E15", isToDate ? fallTests(tested) : []],
  ];
  return rules.flatMap(([rule, tests]) => tests.map((test) => onlyWhere(isOn(rule), test)));
}

const onlyWhere = (isOn: string | null, [test, text]: Test): Test => [
  isOn === null ? test : `AND(${isOn},${test})`,
  text,
];

/** That a number above 0 stands in a cell, for AND; one that is printed is above 0. */
const isThere = ({ formula, isCell }: Reference): string =>
  isCell ? `ISNUMBER(${formula}),N(${formula})>0,` : "";
/** The number, which is never an error. */
const numberAt = ({ formula, isCell }: Reference): string => (isCell ? `N(${formula})` : formula);

/** [E8] */
function farTests(tested: TestedEntry): readonly Test[] {
  const { entry, row, scope, previous, limit } = tested;
  const cell = entry.cell(scope);
  const value = stepCell(entry, "value", scope);
  const times = limit("E8");
  const printed = (figure: Figure | null): Reference | null => {
    const number = numberInUnit(figure, row.unit);
    return number === null || number <= 0 ? null : { formula: literal(number), isCell: false };
  };
  const known = { previous, base: printed(row.base), target: printed(row.target) };
  const far = (["previous", "base", "target"] as const).flatMap((against): readonly Test[] => {
    const reference = known[against];
    if (reference === null) return [];
    const number = numberAt(reference);
    const gaps = [cell, reference.formula, times];
    return [
      [
        `AND(${isThere(reference)}${value}>=${number}*${times})`,
        said(tested, "check", SAY.far(GAP, against, GAP, true, GAP), gaps),
      ],
      [
        `AND(${isThere(reference)}${value}>0,${value}*${times}<${number})`,
        said(tested, "check", SAY.far(GAP, against, GAP, false, GAP), gaps),
      ],
    ];
  });
  if (!mayHoldPercent(row)) return far;
  const percent = `ROUND(${value}*100,10)`;
  const references = Object.values(known).filter((reference) => reference !== null);
  const each = (tests: (number: string) => string): string =>
    references
      .map((reference) => `AND(${isThere(reference)}${tests(numberAt(reference))})`)
      .join(",");
  const near = each(
    (number) => `${percent}*${NEAR_TIMES}>=${number},${percent}<=${number}*${NEAR_TIMES}`,
  );
  const small = each((number) => `${number}<${SHARE_TARGET_ABOVE}`);
  if (references.length === 0) return far;
  const sentence = said(tested, "check", SAY.nearAsPercent(GAP, GAP), [cell, percent]);
  return [...far, [`AND(${value}>0,${value}<1,OR(${near}),NOT(OR(${small})))`, sentence]];
}

/** [E9] */
function fractionTests(tested: TestedEntry): readonly Test[] {
  const { entry, row, scope } = tested;
  if (!isUndivided(row.unit)) return [];
  const value = stepCell(entry, "value", scope);
  const sentence = SAY.fraction(GAP, comparableUnit(row.unit));
  return [[`${value}<>INT(${value})`, said(tested, "check", sentence, [entry.cell(scope)])]];
}

/** [E10] */
function changeTests(tested: TestedEntry): readonly Test[] {
  const { entry, scope, previous, limit } = tested;
  if (previous === null) return [];
  const cell = entry.cell(scope);
  const value = stepCell(entry, "value", scope);
  const percent = limit("E10");
  const there = isThere(previous);
  const gaps = [cell, previous.formula, percent];
  const apart = (sign: "+" | "-"): string =>
    `ROUND(${value}-${numberAt(previous)}*(100${sign}${percent})/100,10)`;
  return [
    [`AND(${there}${value}=0)`, said(tested, "check", SAY.toZero(GAP), [previous.formula])],
    [`AND(${there}${apart("+")}>0)`, said(tested, "check", SAY.changed(GAP, GAP, "up", GAP), gaps)],
    [
      `AND(${there}${apart("-")}<0)`,
      said(tested, "check", SAY.changed(GAP, GAP, "down", GAP), gaps),
    ],
  ];
}

/** [E15] */
function fallTests(tested: TestedEntry): readonly Test[] {
  const { entry, scope, previous } = tested;
  if (previous === null) return [];
  const cell = entry.cell(scope);
  const fallen = `ROUND(${stepCell(entry, "value", scope)}-${numberAt(previous)},10)<0`;
  const test = previous.isCell ? `AND(ISNUMBER(${previous.formula}),${fallen})` : fallen;
  return [[test, said(tested, "check", SAY.fell(GAP, GAP), [cell, previous.formula])]];
}

/** [E14] */
function brokenTests(tested: TestedEntry): readonly Test[] {
  const { entry, row, scope } = tested;
  const { target } = row;
  if (target?.kind !== "number" || !isKept(row)) return [];
  const cell = entry.cell(scope);
  const apart = `ROUND(${stepCell(entry, "value", scope)}-${literal(target.value)},10)`;
  return [
    [
      target.bound === "upper" ? `${apart}>0` : `${apart}<0`,
      said(tested, "check", SAY.broken(GAP, target.text), [cell]),
    ],
  ];
}

/** [E13] The year is blank, and there is something before and behind it. */
function gapTest(tested: TestedEntry): Test | null {
  const { values, isOn, entry, year } = tested;
  if (entry.year === null || year === null) return null;
  const before = values.slice(0, entry.year - 1);
  const behind = values.slice(entry.year);
  const own = values[entry.year - 1];
  if (own === undefined || before.length === 0 || behind.length === 0) return null;
  const test = `AND(${own}="",${before.join("&")}<>"",${behind.join("&")}<>"")`;
  return onlyWhere(isOn("E13"), [test, quoted(SAY.opening("check", null) + SAY.gap(year))]);
}
