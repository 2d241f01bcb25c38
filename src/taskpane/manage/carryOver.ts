import type { LastValue } from "../../plan/nextPlan";
import type { ManageText } from "../../text/pane/paneText";
import { type ActionResults, smallButton } from "../controls/actions";
import { element, printed } from "../controls/element";
import type { CarriedPlan, SheetServices } from "../paneServices";

/** 结转: what becomes the base of each indicator in the next plan, before anything is made of it. */
export async function showCarriedOver(
  sheetName: string,
  services: Pick<SheetServices, "carryOver" | "savePlan">,
  writePlan: (json: object, results: ActionResults) => Promise<void>,
  results: ActionResults,
  text: ManageText,
): Promise<void> {
  const outcome = await services.carryOver(sheetName);
  if (!outcome.ok) {
    results.complain(text.refusal(outcome.reason));
    return;
  }
  const { next } = outcome;
  const write = smallButton(
    text.carryOver.write,
    "write-next-plan",
    () => void results.run(() => writePlan(next.json, results)),
    next.name,
  );
  const save = smallButton(
    text.carryOver.save,
    "save-next-plan",
    () =>
      void results.run(async () => {
        results.say(text.carryOver.saved(await services.savePlan(next)));
      }),
    next.name,
  );
  results.show(preview(next, text), element("div", { class: "pane-buttons" }, write, save));
}

function preview({ name, period, rows }: CarriedPlan, text: ManageText): HTMLElement {
  const missing = rows.filter(({ last }) => last.kind === "missing").length;
  return element(
    "div",
    { class: "pane-group", "data-part": "carried" },
    element("p", {}, text.carryOver.heading(name, period, rows.length, missing)),
    element(
      "ul",
      {},
      ...rows.map((row) => element("li", {}, printed(row.name), ` ${said(row.last, text)}`)),
    ),
  );
}

const said = (last: LastValue, { carryOver }: ManageText): string =>
  last.kind === "known"
    ? carryOver.base(last.text, last.upTo, last.isExpected)
    : carryOver.missing[last.why];
