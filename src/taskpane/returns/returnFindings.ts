import { cellAddress } from "../../layout/cells/address";
import type { ReturnsText } from "../../text/pane/returnsText";
import { element, printed } from "../controls/element";
import type { SheetServices } from "../paneServices";
import type { ReturnsState } from "./returnServices";

/** More are not read; they are counted. */
const MOST_LISTED = 100;
/** Where a line of 审核意见 is selected. */
const UNIT_COLUMN = 2;

/** [§14] The findings that nobody has settled yet; each line goes to its own in 审核意见. */
export function findingLines(
  findings: ReturnsState["findings"],
  sheets: Pick<SheetServices, "goToCell">,
  text: ReturnsText,
): HTMLElement {
  const open = (findings?.lines ?? []).filter(({ state }) => state === "open");
  const rest = open.length - MOST_LISTED;
  return element(
    "section",
    { class: "pane-findings", "data-part": "return-findings" },
    ...(findings === null
      ? []
      : [
          element(
            "p",
            { class: "pane-label", role: "status" },
            open.length === 0 ? text.noFindings : text.findings(open.length),
          ),
        ]),
    element(
      "ul",
      { class: "pane-differences", hidden: open.length === 0 },
      ...open.slice(0, MOST_LISTED).map((line) => {
        const address = cellAddress(line.row, UNIT_COLUMN);
        const button = element(
          "button",
          { type: "button", class: "pane-difference", title: text.goTo(address) },
          printed([line.unit, line.shown["name"]].filter(Boolean).join(" ")),
          element(
            "span",
            { class: "pane-finding-words", lang: "zh-CN" },
            String(line.shown["foundText"] ?? ""),
          ),
        );
        button.addEventListener("click", () => {
          void sheets.goToCell(findings?.sheetName ?? "", address);
        });
        return element("li", {}, button);
      }),
      ...(rest > 0 ? [element("li", { class: "pane-hint" }, text.more(rest))] : []),
    ),
  );
}
