import type { PastePlan, Placement } from "../../excel/pasteColumn";
import { cellAddress } from "../../layout/cells/address";
import type { PlacedPair } from "../../layout/paste/placePairs";
import type { ManageText } from "../../text/pane/paneText";
import { smallButton } from "../controls/actions";
import { element, printed } from "../controls/element";

interface PasteActions {
  readonly plan: (columnKey: string, text: string) => Promise<PastePlan | null>;
  readonly write: (placements: readonly Placement[]) => void;
  readonly cancel: () => void;
}

let count = 0;

/**
 * 粘贴一列: a pair of columns, names and figures, is placed by name; what goes where is seen before it is
 * written. A name that is only alike is the user's to settle.
 */
export function pasteForm(
  columns: PastePlan["columns"],
  actions: PasteActions,
  text: ManageText,
): { readonly content: HTMLElement; readonly focus: () => void } {
  const words = text.paste;
  count += 1;
  const ids = { column: `plan-pane-paste-column-${count}`, pairs: `plan-pane-paste-${count}` };
  const column = element(
    "select",
    { id: ids.column, class: "pane-select", "data-part": "paste-column" },
    ...columns.map(({ key, heading }) => element("option", { value: key, lang: "zh-CN" }, heading)),
  );
  const input = element("textarea", {
    id: ids.pairs,
    class: "pane-textarea",
    rows: "4",
    spellcheck: "false",
    placeholder: words.placeholder,
    "data-part": "paste-pairs",
  });
  const preview = element("div", { role: "status", "data-part": "paste-preview" });
  const write = smallButton(words.write(0), "paste-write", () => {
    const placements = placementsNow();
    if (placements.length > 0) actions.write(placements);
  });
  let placementsNow: () => readonly Placement[] = () => [];
  let asked = 0;

  async function look(): Promise<void> {
    asked += 1;
    const mine = asked;
    const plan = input.value.trim() === "" ? null : await actions.plan(column.value, input.value);
    // What was typed meanwhile is looked at by its own question.
    if (mine === asked) showPairs(plan?.pairs ?? []);
  }

  function showPairs(pairs: readonly PlacedPair[]): void {
    const lines = pairs.map((pair) => pairLine(pair, refreshButton, text));
    placementsNow = () => lines.flatMap(({ placement }) => placement() ?? []);
    preview.replaceChildren(
      ...(pairs.length === 0
        ? []
        : [
            element(
              "ul",
              { class: "pane-differences" },
              ...lines.map(({ content }) => element("li", {}, content)),
            ),
          ]),
    );
    refreshButton();
  }

  function refreshButton(): void {
    const ready = placementsNow().length;
    write.textContent = words.write(ready);
    write.toggleAttribute("disabled-focusable", ready === 0);
  }

  const lookAgain = (): void => void look();
  column.addEventListener("change", lookAgain);
  input.addEventListener("input", lookAgain);
  refreshButton();
  return {
    content: element(
      "div",
      { class: "pane-question", role: "group", "aria-label": words.heading, "data-part": "paste" },
      element("label", { for: ids.column, class: "pane-label" }, words.column),
      column,
      element("label", { for: ids.pairs, class: "pane-label" }, words.pairs),
      element("span", { class: "pane-hint" }, words.hint),
      input,
      preview,
      element(
        "div",
        { class: "pane-buttons" },
        write,
        smallButton(text.cancel, "cancel", actions.cancel),
      ),
    ),
    focus: () => {
      input.focus();
    },
  };
}

/** One pasted line, and where it goes by what is known and chosen now. */
function pairLine(
  pair: PlacedPair,
  onChoose: () => void,
  { paste: words }: ManageText,
): { readonly content: HTMLElement; readonly placement: () => Placement | null } {
  const { rows, figure, isSameName } = pair;
  const free = rows.filter(({ held }) => held === null);
  let chosen = isSameName && figure !== "" ? free[0] : undefined;
  const head = printed(`${pair.name}  ${figure}`, "pane-pasted");
  const placement = (): Placement | null =>
    chosen === undefined ? null : { row: chosen.row, column: chosen.column, figure };
  const [first] = rows;
  if (figure === "") return { content: line(head, words.noFigure), placement };
  if (first === undefined) return { content: line(head, words.noRow), placement };
  if (isSameName) {
    const address = cellAddress(first.row, first.column);
    const said = first.held === null ? words.goesTo(address) : words.held(address, first.held);
    return { content: line(head, said), placement };
  }
  const select = element(
    "select",
    { class: "pane-select", "aria-label": words.whichRow(pair.name) },
    element("option", { value: "" }, words.notWritten),
    ...free.map(({ key, name, row, column }) =>
      element("option", { value: key, lang: "zh-CN" }, `${name} ${cellAddress(row, column)}`),
    ),
  );
  select.addEventListener("change", () => {
    chosen = free.find(({ key }) => key === select.value);
    onChoose();
  });
  return {
    content: element("div", {}, head, element("div", { class: "pane-hint" }, words.alike), select),
    placement,
  };
}

const line = (head: HTMLElement, said: string): HTMLElement =>
  element("div", {}, head, element("div", { class: "pane-hint" }, said));
