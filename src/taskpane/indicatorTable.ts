import type { Indicator, PlanTable } from "../plan/plan";
import type { IndicatorText } from "../text/paneText";
import { element } from "./element";
import { printed } from "./printed";

const HEADING_ID = "plan-pane-preview-heading";

/** What the chosen table holds, to be looked over before it is inserted. */
export function indicatorTable(table: PlanTable, text: IndicatorText): HTMLElement {
  const { number, name, unit, target, attribute } = text.columns;
  return element(
    "details",
    { class: "pane-preview", open: true, "data-part": "preview" },
    element("summary", { id: HEADING_ID }, text.heading(table.indicators.length)),
    element(
      "table",
      { "aria-labelledby": HEADING_ID },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...[number, name, unit, target, attribute].map((heading) =>
            element("th", { scope: "col" }, heading),
          ),
        ),
      ),
      ...groupsOf(table.indicators).map((indicators) => groupBody(indicators, text)),
    ),
  );
}

/** Runs of rows under one printed heading. */
function groupsOf(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last?.[0]?.group === indicator.group) last.push(indicator);
    else groups.push([indicator]);
  }
  return groups;
}

function groupBody(indicators: readonly Indicator[], text: IndicatorText): HTMLElement {
  const heading = indicators[0]?.group ?? "";
  return element(
    "tbody",
    {},
    element(
      "tr",
      {},
      element(
        "th",
        { class: "pane-preview-group", colspan: "5", scope: "rowgroup" },
        printed(heading),
      ),
    ),
    ...indicators.map((indicator) =>
      element(
        "tr",
        {},
        element("td", {}, String(indicator.number)),
        element(
          "th",
          { scope: "row", class: indicator.partOf === null ? false : "pane-preview-part" },
          printed(indicator.name),
        ),
        element("td", {}, printed(indicator.unit)),
        element("td", {}, printed(indicator.target.text)),
        element("td", {}, text.attributes[indicator.attribute]),
      ),
    ),
  );
}
