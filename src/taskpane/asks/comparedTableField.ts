import type { ComparedTable } from "../../layout/layoutInput";
import type { NumberPair } from "../../plan/matchIndicators";
import type { Plan, PlanTable } from "../../plan/plan";
import type { AskText } from "../../text/pane/paneText";
import { element, printed } from "../controls/element";
import { dropdownField } from "../controls/fields";
import type { Answer, PaneServices, TableOfPlan } from "../paneServices";

interface ComparedTableField {
  readonly content: HTMLElement;
  readonly answer: () => Answer<ComparedTable>;
}

/** The table to compare with, and its near matches: taken for the same only where they are ticked. */
export function comparedTableField(
  services: Pick<PaneServices, "plans" | "nearPairs">,
  chosen: TableOfPlan,
  text: AskText,
  onChange: () => void,
): ComparedTableField {
  const choices = otherTables(services.plans, chosen.plan, chosen.table);
  const pairs = element("div", { "data-part": "near-pairs" });
  let other: TableChoice | undefined;
  let confirmed: readonly NumberPair[] = [];

  function choose(next: TableChoice | undefined): void {
    other = next;
    confirmed = [];
    const near = next === undefined ? [] : services.nearPairs(chosen, next);
    pairs.replaceChildren(...(near.length === 0 ? [] : [pairList(near)]));
  }

  function pairList(near: readonly NumberPair[]): HTMLElement {
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

  const pairName = ([number, otherNumber]: NumberPair): string =>
    `${nameIn(chosen, number)} ／ ${other === undefined ? "" : nameIn(other, otherNumber)}`;

  choose(choices[0]);
  const dropdown = dropdownField(
    "other",
    text.other,
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
        ? [element("p", { class: "pane-hint" }, text.noOther)]
        : [dropdown, pairs]),
    ),
    answer: () =>
      other === undefined
        ? { ok: false, missing: text.noOther }
        : { ok: true, value: { plan: other.plan, table: other.table, pairs: confirmed } },
  };
}

const nameIn = ({ table }: TableOfPlan, number: number): string =>
  table.indicators.find((each) => each.number === number)?.name ?? String(number);

interface TableChoice {
  readonly id: string;
  readonly plan: Plan;
  readonly table: PlanTable;
}

/** The tables of the other plans that a table can be compared with: those of its own kind. */
export function otherTables(
  plans: readonly Plan[],
  plan: Plan,
  table: PlanTable,
): readonly TableChoice[] {
  return plans
    .filter(({ id }) => id !== plan.id)
    .flatMap((other) =>
      other.tables
        .filter(({ kind }) => kind === table.kind)
        .map((each) => ({ id: `${other.id} ${each.id}`, plan: other, table: each })),
    );
}
