import type { LinkChoice } from "../../layout/knownSheets";
import type { LinkText } from "../../text/pane/paneText";
import { element, printed } from "./element";

interface LinkFields {
  readonly content: readonly HTMLElement[];
  /** The names that are chosen; null: one is not, and the field says so now. */
  readonly answer: () => readonly string[] | null;
}

let count = 0;

/**
 * Which of several sheets formulas shall refer to. Nothing is chosen beforehand but what they refer
 * to now: the first one may be an old copy.
 */
export function linkFields(
  choices: readonly (LinkChoice & { readonly current?: string | null })[],
  text: LinkText,
): LinkFields {
  const fields = choices.map((choice) => {
    count += 1;
    const name = `plan-pane-link-${count}`;
    const fault = element("p", { class: "pane-fault", role: "status" });
    const inputs = choice.candidates.map((candidate) =>
      element("input", {
        type: "radio",
        name,
        value: candidate,
        checked: candidate === choice.current,
      }),
    );
    const content = element(
      "fieldset",
      { class: "pane-pairs", "data-part": "link-choice" },
      element("legend", {}, text.whichMeant(choice.key)),
      ...inputs.map((input) =>
        element("label", { class: "pane-check" }, input, printed(input.value)),
      ),
      fault,
    );
    const chosen = (): string | null => inputs.find(({ checked }) => checked)?.value ?? null;
    return { content, fault, chosen };
  });
  return {
    content: fields.map(({ content }) => content),
    answer: () => {
      for (const { fault, chosen } of fields) {
        fault.textContent = chosen() === null ? text.noneChosen : "";
      }
      const names = fields.flatMap(({ chosen }) => chosen() ?? []);
      return names.length === fields.length ? names : null;
    },
  };
}
