import type { ComparedTable } from "../../layout/layoutInput";
import type { KeyPair } from "../../plan/matchIndicators";
import { carriedPairs } from "../../plan/nextPlan";
import type { Plan, PlanTable } from "../../plan/plan";
import type { AskText } from "../../text/pane/paneText";
import { element, printed } from "../controls/element";
import { dropdownField } from "../controls/fields";
import type { Answer, PaneServices, TableOfPlan } from "../paneServices";

interface ComparedTableField {
  readonly content: HTMLElement;
  readonly answer: () => Answer<ComparedTable>;
}

/** Whose table is asked for: another plan's, or the one of the plan before. */
export type ComparedSide = "otherPlan" | "lastPlan";

/** The table to compare with, and its near matches: taken for the same only where they are ticked. */
export function comparedTableField(
  services: Pick<PaneServices, "plans" | "nearPairs">,
  chosen: TableOfPlan,
  side: ComparedSide,
  text: AskText,
  onChange: () => void,
): ComparedTableField {
  const choices = comparedTables(side, services.plans, chosen.plan, chosen.table);
  const words = text.compared[side];
  const pairs = element("div", { "data-part": "near-pairs" });
  let other: TableChoice | undefined;
  let confirmed: readonly KeyPair[] = [];

  function choose(next: TableChoice | undefined): void {
    other = next;
    confirmed = [];
    const near = next === undefined ? [] : services.nearPairs(chosen, next);
    pairs.replaceChildren(...(near.length === 0 ? [] : [pairList(near)]));
  }

  function pairList(near: readonly KeyPair[]): HTMLElement {
    return element(
      "fieldset",
      { class: "pane-pairs" },
      element("legend", { class: "pane-label" }, text.nearPairs),
      element("span", { class: "pane-hint" }, text.nearPairsHint),
      ...near.map((pair) => {
        const box = element("input", { type: "checkbox" });
        box.addEventListener("change", () => {
          const others = confirmed.filter((each) => each !== pair);
          confirmed = box.checked ? [...others, pair] : others;
          onChange();
        });
        return element("label", { class: "pane-check" }, box, printed(pairName(pair)));
      }),
    );
  }

  const pairName = ([key, otherKey]: KeyPair): string =>
    `${nameIn(chosen, key)} ／ ${other === undefined ? "" : nameIn(other, otherKey)}`;

  choose(choices[0]);
  const dropdown = dropdownField(
    "other",
    words.label,
    choices.map(({ id, plan, table }) => ({ value: id, label: `${plan.name} ${table.id}` })),
    (id) => {
      choose(choices.find((each) => each.id === id));
      onChange();
    },
  );
  return {
    content: element(
      "div",
      { class: "pane-group" },
      ...(choices.length === 0
        ? [element("p", { class: "pane-hint" }, words.none)]
        : [dropdown, pairs]),
    ),
    answer: () =>
      other === undefined
        ? { ok: false, missing: words.none }
        : { ok: true, value: { plan: other.plan, table: other.table, pairs: confirmed } },
  };
}

const nameIn = ({ table }: TableOfPlan, key: string): string =>
  table.indicators.find((each) => each.key === key)?.name ?? key;

interface TableChoice {
  readonly id: string;
  readonly plan: Plan;
  readonly table: PlanTable;
}

/**
 * The tables that a table can be held against: those of its own kind of the other plans; or of the period
 * that ends where its own begins, first the one that it was carried over from and those of its own plan.
 */
export function comparedTables(
  side: ComparedSide,
  plans: readonly Plan[],
  plan: Plan,
  table: PlanTable,
): readonly TableChoice[] {
  const all = plans.flatMap((other) =>
    other.tables.map((each) => ({ id: `${other.id} ${each.id}`, plan: other, table: each })),
  );
  if (side === "otherPlan") {
    return all.filter((each) => each.plan.id !== plan.id && each.table.kind === table.kind);
  }
  const carried = (each: TableChoice): number => carriedPairs(table, each).length;
  const isOwn = (each: TableChoice): number => (each.plan.id === plan.id ? 1 : 0);
  return all
    .filter((each) => each.table.period.lastYear + 1 === table.period.firstYear)
    .sort((one, other) => carried(other) - carried(one) || isOwn(other) - isOwn(one));
}
