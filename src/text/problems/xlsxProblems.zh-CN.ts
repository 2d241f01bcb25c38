import type { XlsxProblem } from "../../xlsx/xlsxProblem";

export function xlsxProblemZh(problem: XlsxProblem): string {
  switch (problem.name) {
    case "emptyFile":
      return "文件是空的，没有内容。";
    case "oldFormat":
      return "这是旧格式的文件（.xls 或 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。";
    case "passwordProtected":
      return "文件设有打开密码。请打开后去掉密码，保存后再试。";
    case "markup":
      return "这是改了扩展名的网页文件，不是 .xlsx。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。";
    case "binaryWorkbook":
      return "这是二进制工作簿（.xlsb）。请打开后另存为 .xlsx 再试。";
    case "notWorkbook":
      return "这不是 .xlsx 工作簿。";
    case "damagedFile":
      return "文件打不开，可能没有传完整或已损坏。请重新取得这个文件。";
    case "damagedPart":
      return `文件已损坏：其中的 ${problem.part} 缺失或读不懂。请用 Excel 或 WPS 打开修复，另存后再试。`;
    case "noSheet":
      return "工作簿中没有工作表。";
    case "tooMuchData":
      return `文件展开后超过 ${problem.mostMegabytes} MB，不予读取。请只保留要汇总的工作表后再试。`;
    case "tooManyCells":
      return (
        `工作表“${problem.sheet}”的内容范围太大：整个文件最多读取 ${problem.most} 个单元格。` +
        "请删除表格以外多余的行和列后再试。"
      );
    case "outsideSheet":
      return (
        `工作表“${problem.sheet}”超出了 Excel 的范围` +
        `（${problem.lastRow} 行，到 ${problem.lastColumn} 列），文件可能已损坏。`
      );
  }
}
