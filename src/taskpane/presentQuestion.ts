import type { Present } from "../layout/knownSheets";
import type { PresentText } from "../text/pane/paneText";
import { smallButton } from "./controls/actions";
import { element } from "./controls/element";
import { linkFields } from "./controls/linkFields";

interface PresentActions {
  /** @param meant names of sheets that the new one shall refer to */
  readonly insert: (meant: readonly string[]) => void;
  readonly goTo: (sheetName: string) => void;
  readonly cancel: () => void;
}

/** Whether there is something to ask before a sheet is inserted. */
export const hasToAsk = ({ same, links }: Present): boolean =>
  same.length > 0 || links.some(({ candidates }) => candidates.length > 1);

/**
 * The question before a sheet is inserted that is there already, or that could refer to several: it
 * names what the new sheet will refer to. Its focus is on what changes nothing.
 */
export function presentQuestion(
  { same, links }: Present,
  actions: PresentActions,
  text: PresentText,
): { readonly content: HTMLElement; readonly focus: () => void } {
  const settled = links.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
  const fields = linkFields(
    links.filter(({ candidates }) => candidates.length > 1),
    text,
  );
  const goTo = same.map((name) =>
    smallButton(text.goToPresent(name), "go-to-present", () => {
      actions.goTo(name);
    }),
  );
  const insert = smallButton(
    same.length > 0 ? text.insertAnother : text.insertNow,
    "confirm",
    () => {
      const meant = fields.answer();
      if (meant !== null) actions.insert([...meant, ...settled]);
    },
  );
  const cancel = smallButton(text.cancel, "cancel", actions.cancel);
  const words = element(
    "div",
    { class: "pane-question-words" },
    ...(same.length > 0 ? [element("p", {}, text.present(same))] : []),
    ...(settled.length > 0 ? [element("p", {}, text.willReferTo(settled))] : []),
    ...fields.content,
  );
  const content = element(
    "div",
    { class: "pane-question", role: "group", "data-part": "question" },
    words,
    element("div", { class: "pane-buttons" }, ...goTo, insert, cancel),
  );
  content.setAttribute("aria-label", words.textContent);
  return {
    content,
    focus: () => {
      (goTo[0] ?? cancel).focus();
    },
  };
}
