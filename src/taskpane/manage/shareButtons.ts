import type { PortableForm } from "../../layout/portableSheets";
import type { ManageText } from "../../text/manageText";
import type { SheetServices } from "../sheetServices";
import type { Board } from "./board";
import { smallButton } from "./smallButton";

/**
 * What makes of sheets something for those who do not have the add-in.
 *
 * @param sheetName null: all sheets that need it
 */
export function shareButtons(
  sheetName: string | null,
  services: Pick<SheetServices, "share" | "save">,
  results: Board,
  text: ManageText,
): readonly HTMLElement[] {
  async function share(form: PortableForm): Promise<void> {
    const outcome = await services.share(sheetName, form);
    if (!outcome.ok) results.complain(text.refusal(outcome.reason));
    else {
      const { sheetNames, alsoInserted, unknown } = outcome;
      results.say(text.shared(sheetNames, alsoInserted) + leftOut(unknown));
    }
  }

  async function save(): Promise<void> {
    const outcome = await services.save(sheetName);
    if (outcome.ok) results.say(text.saved(outcome.fileName) + leftOut(outcome.unknown));
    else results.complain(text.refusal(outcome.reason));
  }

  const leftOut = (sheetNames: readonly string[]): string =>
    sheetNames.length === 0 ? "" : text.leftOut(sheetNames);

  const about = sheetName ?? text.wholeWorkbook;
  const button = (
    part: "shareFormulas" | "shareValues" | "save",
    action: () => Promise<void>,
  ): HTMLElement => smallButton(text.actions[part], part, () => void results.run(action), about);
  return [
    button("shareFormulas", () => share("native")),
    button("shareValues", () => share("values")),
    button("save", save),
  ];
}
