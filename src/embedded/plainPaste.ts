import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookHost } from "./workbookHost";

/** Texts from other programs are entered as in Excel; what brings its own formats stays Univer's. */
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
