import type { FUniver } from "@univerjs/core/facade";
import { CellAlertType } from "@univerjs/preset-sheets-core";
import type { WorkbookHost } from "./workbookHost";

const KEY = "cell-note";
const WIDTH_PIXELS = 260;
const HEIGHT_PIXELS = 80;

/** Shows beside the selected cell what Excel shows there: a validation's prompt, an error's reason. */
export function showNotes(univerAPI: FUniver, host: WorkbookHost): void {
  let hide = (): void => undefined;
  univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ worksheet, selections }) => {
    hide();
    hide = () => undefined;
    const [range] = selections;
    if (range === undefined) {
      return;
    }
    const { startRow, startColumn } = range;
    const note = host.noteAt(worksheet.getSheetId(), startRow, startColumn);
    if (note === null) {
      return;
    }
    const popup = worksheet.getRange(startRow, startColumn).attachAlertPopup({
      ...note,
      type: CellAlertType.INFO,
      key: KEY,
      width: WIDTH_PIXELS,
      height: HEIGHT_PIXELS,
    });
    hide = () => {
      popup.dispose();
    };
  });
}
