import type { RuleCount } from "../../rules/reviewing/review";
import { REVIEW_RULES, severityOf } from "../../rules/reviewing/reviewRules";
import type { RuleSummaryText } from "../../text/pane/paneText";
import { element } from "../controls/element";

const KINDS = ["error", "check"] as const;

/** [§14] Folded: totals by kind, then for each rule how many entries passed, failed, and could not be judged. */
export function ruleSummary(counts: readonly RuleCount[], text: RuleSummaryText): HTMLElement {
  const off = REVIEW_RULES.map(({ id }) => id).filter(
    (id) => !counts.some(({ rule }) => rule === id),
  );
  return element(
    "details",
    { "data-part": "rule-summary" },
    element("summary", {}, text.heading),
    ...KINDS.map((kind) =>
      element(
        "p",
        { class: "pane-hint" },
        text.totals(kind, total(counts.filter(({ rule }) => severityOf(rule) === kind))),
      ),
    ),
    ...(off.length === 0 ? [] : [element("p", { class: "pane-hint" }, text.switchedOff(off))]),
    element(
      "table",
      { class: "pane-counts" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...text.columns.map((heading) => element("th", { scope: "col" }, heading)),
        ),
      ),
      element("tbody", {}, ...counts.map((count) => countRow(count, text))),
    ),
  );
}

const countRow = (
  { rule, passed, failed, notJudged }: RuleCount,
  text: RuleSummaryText,
): HTMLElement =>
  element(
    "tr",
    {},
    element("th", { scope: "row" }, text.name(rule)),
    ...[passed, failed, notJudged].map((count) => element("td", {}, String(count))),
  );

function total(counts: readonly RuleCount[]): Omit<RuleCount, "rule"> {
  const sum = (key: "passed" | "failed" | "notJudged"): number =>
    counts.reduce((all, count) => all + count[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), notJudged: sum("notJudged") };
}
