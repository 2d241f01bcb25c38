import { returnRules, type ReturnRule } from "../plan/returnRules";
import { CHECK_RULE_LINES, EXPLANATION_LINES } from "../text/returnForm";
import type { LayoutInput } from "./layoutInput";
import { rowList } from "./rowList";

const OF_ROWS = ["notNegative", "atMostHundred", "sharesOfHundred"] as const;

/** 审核关系: the rules that the form checks by, each with the rows that it holds for. */
export function checkRuleLines({ table: { indicators } }: LayoutInput): readonly string[] {
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
