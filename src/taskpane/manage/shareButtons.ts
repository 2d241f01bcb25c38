import type { PortableForm, PortableSheets } from "../../layout/refresh/portableSheets";
import type { ManageText } from "../../text/pane/paneText";
import { type ActionResults, smallButton } from "../controls/actions";
import type { SheetServices } from "../paneServices";

/**
 * What makes of sheets something for those who do not have the add-in.
 *
 * @param sheetName null: all sheets that need it
 */
export function shareButtons(
  sheetName: string | null,
  services: Pick<SheetServices, "share" | "save">,
  results: ActionResults,
  text: ManageText,
): readonly HTMLElement[] {
  async function share(form: PortableForm): Promise<void> {
    const outcome = await services.share(sheetName, form);
    if (!outcome.ok) results.complain(text.refusal(outcome.reason));
    else {
      results.say(text.shared(outcome.sheetNames, outcome.alsoInserted) + leftOut(outcome));
    }
  }

  async function save(): Promise<void> {
    const outcome = await services.save(sheetName);
    if (outcome.ok) results.say(text.saved(outcome.fileName) + leftOut(outcome));
    else results.complain(text.refusal(outcome.reason));
  }

  const leftOut = ({
    unknown,
    lost,
    errors,
  }: Pick<PortableSheets, "unknown" | "lost" | "errors">): string =>
    [
      ...(unknown.length === 0 ? [] : [text.leftOut(unknown)]),
      ...lost.map(({ sheetName, addresses }) => text.lost(sheetName, addresses)),
      ...errors.map(({ sheetName, count }) => text.errorsCopied(sheetName, count)),
    ].join("");

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
