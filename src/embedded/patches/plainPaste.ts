import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookHost } from "../workbook/workbookHost";

/**
 * The fault: Univer 0.25.1 reads a text that another program put on the clipboard by rules of its own,
 * not by those of Excel's cells. Such a text is entered here as an add-in enters it; what brings formats
 * of its own (HTML) stays Univer's. Not needed any more when, without it, 12:46:42 pasted into a cell
 * formatted as text stays that text (test/browser).
 */
export function pastePlainTexts(univerAPI: FUniver, host: WorkbookHost): void {
  univerAPI.addEvent(univerAPI.Event.BeforeClipboardPaste, (paste) => {
    const { text, html, worksheet } = paste;
    const range = worksheet.getActiveRange();
    if (!text || html || range === null) {
      return;
    }
    paste.cancel = true;
    host.pasteText(worksheet.getSheetId(), text, {
      row: range.getRow(),
      column: range.getColumn(),
      rowCount: range.getHeight(),
      columnCount: range.getWidth(),
    });
  });
}
