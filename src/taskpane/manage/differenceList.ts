import { cellAddress } from "../../layout/cells/address";
import type { Difference } from "../../layout/refresh/differences";
import type { ManageText } from "../../text/manageText";
import { element } from "../element";

/** More are not read; they are counted. */
const MOST_SHOWN = 100;

/** Differences in words; those that stand in a cell are buttons that go there. */
export function differenceList(
  differences: readonly Difference[],
  text: ManageText,
  goTo: (address: string) => void,
): HTMLElement {
  const shown = differences.slice(0, MOST_SHOWN);
  const rest = differences.length - shown.length;
  return element(
    "ul",
    { class: "pane-differences", "data-part": "differences" },
    ...shown.map((difference) => element("li", {}, item(difference))),
    ...(rest === 0 ? [] : [element("li", { class: "pane-hint" }, text.moreDifferences(rest))]),
  );

  function item(difference: Difference): HTMLElement {
    const sentence = text.difference(difference);
    if (!("row" in difference)) return element("span", {}, sentence);
    const address = cellAddress(difference.row, difference.column);
    const button = element(
      "button",
      { type: "button", class: "pane-difference", title: text.goToDifference(address) },
      sentence,
    );
    button.addEventListener("click", () => {
      goTo(address);
    });
    return button;
  }
}
