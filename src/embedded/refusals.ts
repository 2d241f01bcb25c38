import type { FUniver } from "@univerjs/core/facade";
import { MessageType } from "@univerjs/preset-sheets-core";
import type { EmbeddedText } from "../text/embedded";
import type { Refusal } from "./editGuard";
import type { WorkbookHost } from "./workbookHost";

/** Says why a change is refused: at the first key in a locked cell, and at whatever else is tried. */
export function tellRefusals(univerAPI: FUniver, host: WorkbookHost, text: EmbeddedText): void {
  const tell = (refusal: Refusal): void => {
    univerAPI.showMessage({ content: text[refusal], type: MessageType.Warning });
  };
  host.refuseLockedEdits(tell);
  univerAPI.addEvent(univerAPI.Event.BeforeSheetEditStart, (edit) => {
    if (host.isLockedCell(edit.worksheet.getSheetId(), edit.row, edit.column)) {
      edit.cancel = true;
      tell("lockedCell");
    }
  });
}
