import type { ListedSheet } from "../../excel/manageSheets";
import type { PaneText } from "../../text/pane/paneText";
import { actionResults, smallButton, type Turn } from "../controls/actions";
import { element } from "../controls/element";
import type { PaneServices } from "../paneServices";
import { writePlan } from "../plans/writePlan";
import { correctionForm } from "./correctionForm";
import type { Author } from "./findingList";
import { shareButtons } from "./shareButtons";
import { sheetCard } from "./sheetCard";

interface ManagePanel {
  readonly content: HTMLElement;
  /** Reads the workbook: it may have changed since the tab was looked at last. */
  readonly show: () => void;
  /** Reads the workbook, and presses a button of the sheet that the workbook shows. */
  readonly press: (part: "inspect" | "refresh" | "shareFormulas") => Promise<void>;
}

/** The workbook's sheets of this product, to go to, check, refresh, remove, and to correct entries of. */
export function managePanel(
  services: Pick<PaneServices, "plans" | "sheets" | "ownPlans" | "language">,
  { manage: text, choices }: PaneText,
): ManagePanel {
  const turn: Turn = { isTaken: false };
  const author: Author = { name: "" };
  const results = actionResults(turn, { ...text, working: text.reading });
  const count = element("p", { class: "pane-hint", role: "status", "data-part": "sheet-count" });
  const list = element("ul", { class: "pane-sheets", "data-part": "sheets" });
  const reload = smallButton(text.reload, "reload", show);

  const whole = element(
    "div",
    { class: "pane-buttons", "data-part": "whole-workbook" },
    element("span", {}, text.wholeWorkbook),
    ...shareButtons(null, services.sheets, results, text),
  );
  whole.hidden = true;

  function show(): void {
    void results.run(read);
  }

  const press: ManagePanel["press"] = async (part) => {
    await results.run(read);
    const shown = await services.sheets.shown();
    if (!shown.ok) {
      results.complain(text.refusal(shown.reason));
      return;
    }
    const { sheetName } = shown;
    const found = [...list.children].find(
      (each) => each instanceof HTMLElement && each.dataset["sheet"] === sheetName,
    );
    const button = found?.querySelector<HTMLElement>(`[data-part=${part}]`) ?? null;
    if (button === null) {
      results.complain(text.refusal({ name: "notOurSheet", sheetName }));
      return;
    }
    found?.scrollIntoView();
    button.click();
  };

  async function read(): Promise<void> {
    const outcome = await services.sheets.list();
    if (!outcome.ok) {
      results.complain(text.refusal(outcome.reason));
      return;
    }
    showList(outcome.sheets);
  }

  function showList(sheets: readonly ListedSheet[]): void {
    count.textContent = sheets.length === 0 ? text.none : text.found(sheets.length);
    list.replaceChildren(...sheets.map(card));
    whole.hidden = sheets.length === 0;
  }

  function card(sheet: ListedSheet): HTMLElement {
    const { plan, table, template } = sheet.identity;
    const name = services.plans.find(({ id }) => id === plan)?.name ?? plan;
    const onRemoved = (): void => void removed(sheet.name);
    return sheetCard(
      {
        sheet,
        origin: `${name} ${table}`,
        template: choices.templates[template]?.name ?? text.otherTemplates[template] ?? template,
        turn,
        author,
        onRemoved,
        onRestored: (sentence) => void restored(sentence),
        writePlan: (json, shown) => writePlan(json, services, shown),
      },
      services.sheets,
      text,
    );
  }

  async function restored(sentence: string): Promise<void> {
    await results.run(read);
    results.say(sentence);
  }

  async function removed(sheetName: string): Promise<void> {
    reload.focus();
    await results.run(read);
    results.say(text.removed(sheetName));
  }

  // The trail may be a sheet that the list does not have yet.
  const correction = correctionForm(services.sheets, turn, author, text, show);
  return {
    content: element(
      "div",
      { class: "pane-scroll" },
      correction,
      element("div", { class: "pane-sheets-head" }, count, reload),
      whole,
      results.content,
      list,
    ),
    show,
    press,
  };
}
