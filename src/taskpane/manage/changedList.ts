import { cellAddress } from "../../layout/cells/address";
import type { ChangedSetting } from "../../layout/review/changedSettings";
import type { ManageText } from "../../text/pane/paneText";
import { smallButton } from "../controls/actions";
import { element } from "../controls/element";
import type { Author } from "./findingList";

/**
 * [§11] The settings of a 规则设置 that are not their defaults. What is not on record yet gets its line in
 * 更正记录 once it is said who changed it and why.
 */
export function changedList(
  settings: readonly ChangedSetting[],
  author: Author,
  record: (setting: ChangedSetting, reason: string) => void,
  text: ManageText,
): HTMLElement {
  const words = text.changed;
  const isAllOnRecord = settings.every(({ isOnRecord }) => isOnRecord);
  let reason = "";
  return element(
    "section",
    { class: "pane-findings", "data-part": "changed-settings" },
    element("p", { class: "pane-label", role: "heading", "aria-level": "2" }, words.heading),
    ...(isAllOnRecord
      ? []
      : [
          element("p", { class: "pane-hint" }, words.notOnRecord),
          field("author", words.by, author.name, (value) => {
            author.name = value;
          }),
          field("change-reason", words.reason, "", (value) => {
            reason = value;
          }),
        ]),
    element(
      "ul",
      { class: "pane-differences" },
      ...settings.map((setting) => element("li", {}, ...item(setting))),
    ),
  );

  function item(setting: ChangedSetting): readonly HTMLElement[] {
    const line = element("span", {}, words.setting(setting));
    if (setting.isOnRecord) return [line];
    const address = cellAddress(setting.row, setting.column);
    const button = smallButton(
      words.record,
      "record",
      () => {
        record(setting, reason);
      },
      address,
    );
    return [line, element("div", { class: "pane-finding-action" }, button)];
  }
}

function field(
  part: string,
  label: string,
  value: string,
  onInput: (value: string) => void,
): HTMLElement {
  const made = element(
    "fluent-text-input",
    { class: "pane-wide", "data-part": part, maxlength: "200", value },
    label,
  );
  made.addEventListener("input", () => {
    onInput((made as HTMLElement & { value: string }).value.trim());
  });
  return made;
}
