import { LARGEST_THRESHOLD } from "../../rules/defaults";
import type { Accepts, FormField } from "../../templates/vocabulary/template";
import { LOCK_WORDS } from "../../text/sheets/breakdown";
import {
  GROUP_ROW,
  PROMPTS,
  REFUSALS,
  WORD_LISTS,
  type WordListName,
} from "../../text/sheets/entryWords";
import { PERCENT_DONE } from "../../text/sheets/ledger";
import { LINE_WORDS, REPORTED_REFUSALS } from "../../text/sheets/returnForm";
import { RULE_STATES } from "../../text/sheets/reviewWords";
import { RULE_INPUTS } from "../../text/sheets/ruleRows";
import type { BodyRow } from "../normalise/normalSheet";
import type { SheetSetup } from "../parts/part";
import type { SheetColumn } from "../sheetColumn";
import type { CellRange, RowModel, StyleName, ValidationModel } from "../sheetModel";
import type { Subject } from "../subjects/subject";
import { absoluteAddress, cellAddress, columnLetters } from "./address";

/** Units whose values may fall below zero (a growth rate); counts and amounts may not. */
const RATE_UNITS: readonly string[] = ["%", "‰", "个百分点"];

/** One validation for every block of alike input cells: in a row, and in the rows below that ask for the same. */
export function bodyValidations(
  columns: readonly SheetColumn[],
  body: readonly BodyRow[],
  rows: readonly RowModel[],
  firstRow: number,
): readonly ValidationModel[] {
  const ofRows = body.flatMap((item, index) =>
    item.kind === "group"
      ? []
      : inputRuns(columns, rows[index], item.subject).map(
          ({ column, columnCount, style, accepts }) =>
            inputValidation(
              { row: firstRow + index, column, rowCount: 1, columnCount },
              item.subject,
              style,
              accepts,
            ),
        ),
  );
  return mergedDown(ofRows);
}

/** A rule for several rows is written for the first: its references move with the rows. */
function mergedDown(rules: readonly ValidationModel[]): readonly ValidationModel[] {
  const merged: ValidationModel[] = [];
  const lastOfKind = new Map<string, number>();
  for (const rule of rules) {
    const kind = kindOf(rule);
    const at = lastOfKind.get(kind) ?? -1;
    const above = merged[at];
    if (above !== undefined && above.range.row + above.range.rowCount === rule.range.row) {
      merged[at] = { ...above, range: { ...above.range, rowCount: above.range.rowCount + 1 } };
    } else {
      lastOfKind.set(kind, merged.length);
      merged.push(rule);
    }
  }
  return merged;
}

/** What a rule asks for and says, wherever its row stands. */
function kindOf({ range, rule, prompt, error }: ValidationModel): string {
  const own = cellAddress(range.row, range.column);
  const asked =
    rule.kind === "custom"
      ? rule.formula.replaceAll(new RegExp(`(?<![A-Z$])${own}(?!\\d)`, "gu"), "")
      : rule;
  return JSON.stringify([range.column, range.columnCount, asked, prompt, error]);
}

/** What is typed into the heading of a group is refused; a blank that is pasted over it is none. */
export function pastedOverValidations(
  rows: readonly RowModel[],
  firstRow: number,
): readonly ValidationModel[] {
  return rows.flatMap(({ cells }, index) => {
    const columns = cells.flatMap(({ isPastedOver }, column) =>
      isPastedOver === true ? [column] : [],
    );
    return runsOf(columns).map(({ first, last }): ValidationModel => {
      const range = {
        row: firstRow + index,
        column: first,
        rowCount: 1,
        columnCount: last - first + 1,
      };
      const formula = `=LEN(${cellAddress(range.row, range.column)})=0`;
      return { range, rule: { kind: "custom", formula }, ...GROUP_ROW };
    });
  });
}

/** Numbers that rise, as runs without a gap. */
function runsOf(numbers: readonly number[]): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

interface InputRun {
  readonly column: number;
  readonly columnCount: number;
  readonly style: StyleName;
  readonly accepts: Accepts;
}

function inputRuns(
  columns: readonly SheetColumn[],
  row: RowModel | undefined,
  { inputs }: Subject,
): readonly InputRun[] {
  const runs: InputRun[] = [];
  columns.forEach(({ spec, content }, column) => {
    const style = row?.cells[column]?.style;
    if (content.kind !== "input" || style === undefined) return;
    const accepts = inputs?.[spec] ?? content.accepts;
    if (accepts === "locked") return;
    const last = runs.at(-1);
    const continues =
      last?.style === style &&
      last.accepts === accepts &&
      last.column + last.columnCount === column;
    if (continues) runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ column, columnCount: 1, style, accepts });
  });
  return runs;
}

/** What may be entered in a row, said to the user before and, where refused, after. */
function inputValidation(
  range: CellRange,
  subject: Subject,
  style: StyleName,
  accepts: Accepts,
): ValidationModel {
  if (typeof accepts === "object") return listValidation(range, accepts.words);
  if (accepts === "date") return { ...dateValidation(range), prompt: PROMPTS.day };
  if (accepts === "percentDone") return percentDoneValidation(range);
  if (isRuleInput(accepts)) return ruleValidation(range, accepts);
  if (accepts === "text") {
    return { range, rule: shortText(range, LONGEST_TEXT_CHARS), ...PROMPTS.text };
  }
  const { unit } = subject.fields;
  const unitText = typeof unit === "string" ? unit : "";
  if (accepts === "reported") return reportedValidation(range, subject, unitText);
  if (style === "inputNumber") return numberValidation(range, unitText);
  const isStructure = subject.indicator?.target.kind === "structure";
  const prompt = isStructure ? PROMPTS.structure : PROMPTS.figure(unitText);
  return { range, rule: shortText(range, LONGEST_FIGURE_CHARS), prompt, error: REFUSALS.text };
}

/** Only what can be added up and checked by formulas is reported, and the refusal says so. */
function reportedValidation(
  range: CellRange,
  { indicator }: Subject,
  unit: string,
): ValidationModel {
  const target = indicator?.target;
  if (target?.kind === "structure") {
    const rule = structureShape(range, target.parts.length);
    return { range, rule, prompt: PROMPTS.structure, error: REPORTED_REFUSALS.structure };
  }
  const { number, rate } = REPORTED_REFUSALS;
  return { ...numberValidation(range, unit), error: RATE_UNITS.includes(unit) ? rate : number };
}

/** As many numbers as there are shares, with colons between them: n:n:n. */
function structureShape({ row, column }: CellRange, count: number): ValidationModel["rule"] {
  const shares = `SUBSTITUTE(${cellAddress(row, column)},"：",":")`;
  const digits = `SUBSTITUTE(SUBSTITUTE(${shares},":",""),".","")`;
  return {
    kind: "custom",
    formula:
      `=AND(LEN(${shares})-LEN(SUBSTITUTE(${shares},":",""))=${count - 1},` +
      `ISNUMBER(VALUE(${digits})),ISERROR(FIND("::",":"&${shares}&":")))`,
  };
}

/** A value in the lines of a form. */
export function lineValidation(
  range: CellRange,
  accepts: NonNullable<FormField["accepts"]>,
): ValidationModel {
  if (typeof accepts === "object") return listValidation(range, accepts.words);
  if (accepts === "lines") {
    return { range, rule: shortText(range, LONGEST_TEXT_CHARS), ...PROMPTS.text };
  }
  const longest = accepts === "date" ? LONGEST_FIGURE_CHARS : LONGEST_LINE_CHARS;
  return { range, rule: shortText(range, longest), ...LINE_WORDS[accepts] };
}

/** A date as the functions read it, above a table or within one. */
export function dateValidation(range: CellRange): ValidationModel {
  return {
    range,
    rule: shortText(range, LONGEST_FIGURE_CHARS),
    prompt: PROMPTS.dataDate,
    error: REFUSALS.date,
  };
}

/** One of the words of a list in `src/text`. */
export function listValidation(range: CellRange, list: WordListName): ValidationModel {
  const { words, prompt, error } = WORD_LISTS[list];
  return { range, rule: { kind: "list", words }, prompt, error };
}

function percentDoneValidation(range: CellRange): ValidationModel {
  const address = cellAddress(range.row, range.column);
  const formula = `=AND(ISNUMBER(${address}),${address}>=0,${address}<=100)`;
  return { range, rule: { kind: "custom", formula }, ...PERCENT_DONE };
}

/** A number cell: counts from 0, rates any number. */
function numberValidation(range: CellRange, unit: string): ValidationModel {
  const isRate = RATE_UNITS.includes(unit);
  return {
    range,
    rule: { kind: "decimal", minimum: isRate ? null : 0 },
    prompt: PROMPTS.number(unit),
    error: isRate ? REFUSALS.rate : REFUSALS.number,
  };
}

const LONGEST_FIGURE_CHARS = 30;
const LONGEST_LINE_CHARS = 60;
const LONGEST_TEXT_CHARS = 2000;

const shortText = (range: CellRange, longestChars: number): ValidationModel["rule"] => ({
  kind: "custom",
  formula: `=LEN(${cellAddress(range.row, range.column)})<=${longestChars}`,
});

type RuleInput = keyof typeof RULE_INPUTS;

/** A name is a column heading. */
const LONGEST_NAME_CHARS = 30;

const isRuleInput = (accepts: Accepts): accepts is RuleInput =>
  typeof accepts === "string" && accepts in RULE_INPUTS;

/**
 * [§6] What 规则设置 takes: thresholds that do not rise would make an error of every judgement, and of
 * two units with one name nobody could tell the parts.
 */
function ruleValidation(range: CellRange, accepts: RuleInput): ValidationModel {
  const formula = `=AND(${conditions(accepts, range).join(",")})`;
  return { range, rule: { kind: "custom", formula }, ...RULE_INPUTS[accepts] };
}

function conditions(accepts: RuleInput, { row, column }: CellRange): readonly string[] {
  const own = cellAddress(row, column);
  const above = cellAddress(row - 1, column);
  const below = cellAddress(row + 1, column);
  switch (accepts) {
    case "lowerThreshold":
      return [`ISNUMBER(${own})`, `${own}>0`, `OR(${below}="",${own}<${below})`];
    case "upperThreshold":
      return [
        `ISNUMBER(${own})`,
        `${own}>0`,
        `${own}<=${LARGEST_THRESHOLD}`,
        `OR(${above}="",${own}>${above})`,
      ];
    case "tolerance":
      return [`ISNUMBER(${own})`, `${own}>=0`, `${own}<1`];
    case "days":
      return [`ISNUMBER(${own})`, `${own}>=0`, `${own}=INT(${own})`];
    case "reviewLimit":
      return [`OR(${own}="${RULE_STATES.off}",N(${own})>0)`];
    case "weight":
      return [`ISNUMBER(${own})`, `${own}>=0`];
    case "unitName": {
      const list = `$${columnLetters(column)}:$${columnLetters(column)}`;
      return [`LEN(${own})<=${LONGEST_NAME_CHARS}`, `COUNTIF(${list},${own})<=1`];
    }
  }
}

/**
 * The tests of an input that refuses changes once the sheet is locked. They look at a computed cell,
 * which is never empty: Excel lets everything pass where a rule that ignores blanks meets one.
 */
export function lockedInputRule(
  tests: readonly string[],
  { settings }: Pick<SheetSetup, "settings">,
): ValidationModel["rule"] {
  const lock = settings.get("lock");
  const isOpen =
    lock === undefined ? [] : [`${absoluteAddress(lock.row, lock.column)}<>"${LOCK_WORDS.locked}"`];
  return { kind: "custom", formula: `=AND(${[...tests, ...isOpen].join(",")})` };
}
