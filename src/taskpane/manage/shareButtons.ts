import type { PortableForm } from "../../layout/portableSheets";
import type { ManageText } from "../../text/manageText";
import type { SheetServices } from "../sheetServices";
import type { Board } from "./board";
import { smallButton } from "./smallButton";

/** What makes of a sheet something for those who do not have the add-in. */
export function shareButtons(
  sheetName: string,
  services: Pick<SheetServices, "share" | "save">,
  results: Board,
  text: ManageText,
): readonly HTMLElement[] {
  async function share(form: PortableForm): Promise<void> {
    const outcome = await services.share(sheetName, form);
    if (outcome.ok) results.say(text.shared(outcome.sheetName, outcome.alsoInserted));
    else results.complain(text.refusal(outcome.reason));
  }

  async function save(): Promise<void> {
    const outcome = await services.save(sheetName);
    if (outcome.ok) results.say(text.saved(outcome.fileName));
    else results.complain(text.refusal(outcome.reason));
  }

  const button = (
    part: "shareFormulas" | "shareValues" | "save",
    action: () => Promise<void>,
  ): HTMLElement =>
    smallButton(text.actions[part], part, () => void results.run(action), sheetName);
  return [
    button("shareFormulas", () => share("native")),
    button("shareValues", () => share("values")),
    button("save", save),
  ];
}
