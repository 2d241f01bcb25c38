import type { XlsxProblem } from "../../xlsx/xlsxProblem";

export function xlsxProblemEn(problem: XlsxProblem): string {
  switch (problem.name) {
    case "emptyFile":
      return "The file is empty.";
    case "oldFormat":
      return "This is a file of an old format (.xls or .et). Open it in Excel or WPS, save it as .xlsx and try again.";
    case "passwordProtected":
      return "The file needs a password to open. Open it, take the password away, save it and try again.";
    case "markup":
      return "This is a web page that was given another ending, not an .xlsx file. Open it in Excel or WPS, save it as .xlsx and try again.";
    case "binaryWorkbook":
      return "This is a binary workbook (.xlsb). Open it, save it as .xlsx and try again.";
    case "notWorkbook":
      return "This is no .xlsx workbook.";
    case "damagedFile":
      return "The file cannot be opened: it is incomplete or damaged. Get the file anew.";
    case "damagedPart":
      return `The file is damaged: its part ${problem.part} is missing or unreadable. Open it in Excel or WPS to repair it, save it and try again.`;
    case "noSheet":
      return "The workbook has no worksheet.";
    case "tooMuchData":
      return `Unpacked, the file is larger than ${problem.mostMegabytes} MB, which is the most that is read. Keep only the sheets to be collected and try again.`;
    case "tooManyCells":
      return (
        `The sheet “${problem.sheet}” reaches too far: at most ${problem.most} cells are read of one file. ` +
        "Delete the rows and columns that lie outside the table and try again."
      );
    case "outsideSheet":
      return (
        `The sheet “${problem.sheet}” reaches beyond Excel’s bounds ` +
        `(${problem.lastRow} rows, column ${problem.lastColumn}): the file may be damaged.`
      );
  }
}
