import { builtInPlans } from "../../plan/builtInPlans";
import type { Indicator } from "../../plan/plan";
import { type ReturnRule, returnRules } from "../../plan/returnRules";
import type { LineSource, LinesPart } from "../../templates/vocabulary/template";
import { CHECK_RULE_LINES, EXPLANATION_LINES } from "../../text/sheets/returnForm";
import { lineOf } from "../cells/cells";
import { rowHeightPoints } from "../cells/measure";
import type { NormalSheet } from "../normalise/normalSheet";
import { asksParts } from "../subjects/rateParts";
import type { SheetPart } from "./part";

const SOURCES: Readonly<Record<LineSource, (sheet: NormalSheet) => readonly string[]>> = {
  explanations: explanationLines,
  checkRules: checkRuleLines,
};

/** Lines of text over the whole width. */
export function linesPart({ source }: LinesPart, sheet: NormalSheet): SheetPart {
  const lines = SOURCES[source](sheet);
  return {
    rowCount: lines.length,
    widthsChars: [],
    lay: ({ widthsChars }, firstRow) => {
      const widthChars = widthsChars.reduce((sum, chars) => sum + chars, 0);
      const columnCount = widthsChars.length;
      return {
        rows: lines.map((text, index) => ({
          heightPoints: rowHeightPoints([{ text, widthChars }]),
          key: `${source}.${index + 1}`,
          cells: lineOf(columnCount, text, "note"),
        })),
        merges: lines.map((_, index) => ({
          row: firstRow + index,
          column: 0,
          rowCount: 1,
          columnCount,
        })),
      };
    },
  };
}

/** 指标解释: the notations that the table prints, and what is noted of single indicators. */
function explanationLines(sheet: NormalSheet): readonly string[] {
  const { plan, unitTargets } = sheet;
  const { indicators } = sheet.table;
  // What is noted of a built-in plan are this project's remarks on its slips: nothing for units.
  const isNoted = builtInPlans().every(({ id }) => id !== plan.id);
  const words = EXPLANATION_LINES;
  const about = (
    is: (indicator: Indicator) => boolean,
    say: (rows: string) => string,
  ): string[] => {
    const rows = indicators.filter(is).map(({ number }) => number);
    return rows.length === 0 ? [] : [say(CHECK_RULE_LINES.rows(rowList(rows)))];
  };
  const lines = [
    ...about(isTotal, words.total),
    ...(indicators.every(isTotal) ? [] : [words.level]),
    ...about(({ target }) => target.kind === "number" && target.bound === "lower", words.lower),
    ...about(({ target }) => target.kind === "number" && target.bound === "upper", words.upper),
    ...about(({ target }) => target.kind === "structure", words.structure),
    ...about(asksParts, words.rateParts),
    ...about(({ key }) => unitTargets?.has(key) === true, words.unitTarget),
    words.blank,
    ...indicators.flatMap(({ number, name, note }) =>
      note === null || !isNoted ? [] : [words.note(number, name, note)],
    ),
  ];
  return [words.heading, ...lines.map((line, index) => words.numbered(index + 1, line))];
}

const isTotal = ({ target }: Indicator): boolean => target.kind === "number" && target.isTotal;

const OF_ROWS = ["notNegative", "atMostHundred", "sharesOfHundred"] as const;

/** 审核关系: the rules that the form checks by, each with the rows that it holds for. */
function checkRuleLines({ table: { indicators } }: NormalSheet): readonly string[] {
  const words = CHECK_RULE_LINES;
  const ruled = indicators.map((indicator) => ({
    number: indicator.number,
    rules: returnRules(indicator, indicators),
  }));
  const rowsWith = (kind: ReturnRule["kind"]): string | null => {
    const rows = ruled.filter(({ rules }) => rules.some((rule) => rule.kind === kind));
    return rows.length === 0 ? null : words.rows(rowList(rows.map(({ number }) => number)));
  };
  const pairs = ruled.flatMap(({ number, rules }) =>
    rules.flatMap((rule) =>
      rule.kind === "withinWhole" ? words.pair(rule.whole.number, number) : [],
    ),
  );
  const totals = rowsWith("notBelowLastYear");
  const lines = [
    ...OF_ROWS.flatMap((kind) => {
      const rows = rowsWith(kind);
      return rows === null ? [] : words[kind](rows);
    }),
    ...(pairs.length === 0 ? [] : [words.withinWhole(pairs.join("，"))]),
    ...(totals === null ? [] : [words.notBelowLastYear(totals)]),
  ];
  if (lines.length === 0) return [];
  return [
    words.heading,
    ...lines.map((line, index) => EXPLANATION_LINES.numbered(index + 1, line)),
  ];
}

/** Numbers of rows as people write them: 1—3、5. */
export function rowList(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}—${last}`)).join("、");
}
