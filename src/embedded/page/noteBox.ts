import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { CellAlertManagerService, CellAlertType } from "@univerjs/preset-sheets-core";
import type { WorkbookHost } from "../workbook/workbookHost";

const KEY = "cell-note";
const WIDTH_PIXELS = 260;
const HEIGHT_PIXELS = 80;
/** The card that Univer shows at a cell with an error, in general words. */
const UNIVER_ERROR_CARD = "SHEET_FORMULA_ALERT";

/** Univer's card over an error says the function's own sentence where there is one. */
function explainErrors(univer: Univer, host: WorkbookHost): void {
  const cards = univer.__getInjector().get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const note = alert.key === UNIVER_ERROR_CARD ? host.noteAt(subUnitId, row, col) : null;
    if (note === null) {
      show(alert);
    } else if (!cards.currentAlert.has(KEY)) {
      show({ ...alert, ...note, width: WIDTH_PIXELS, height: HEIGHT_PIXELS });
    }
  };
}

/** Shows beside the selected cell what Excel shows there: a validation's prompt, an error's reason. */
export function showNotes(univer: Univer, univerAPI: FUniver, host: WorkbookHost): void {
  explainErrors(univer, host);
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
