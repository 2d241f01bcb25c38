import { MARGIN_POINTS } from "../layout/assemble/paper";
import { cellAddress, columnLetters, rangeAddress } from "../layout/cells/address";
import { STATUS_STYLES } from "../layout/cells/styles";
import type { CellContent, SheetModel, ValidationModel } from "../layout/sheetModel";
import { shownFormula } from "../layout/shownFormula";
import { areaOf, rangeOf } from "./blocks";
import { markSheet, markText } from "./ownSheets";
import { PROTECTION } from "./protection";
import { writeCharts } from "./writeCharts";
import { hideLines, writeFormats } from "./writeFormats";

/**
 * Queues everything that the model says of an empty sheet; nothing is sent before the caller syncs.
 * Formats of text cells go before their values, charts after the sizes of the cells that they cover,
 * protection goes last.
 */
export function writeSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  writeFormats(sheet, model);
  writeCells(sheet, model);
  writeRules(sheet, model);
  writeCharts(sheet, model);
  writeView(sheet, model);
  hideLines(sheet, model);
  if (model.isProtected) {
    sheet.protection.protect(PROTECTION);
  }
}

/** Queues a new sheet with everything that the model says of it, marked as this insertion's. */
export function addSheet(
  worksheets: Excel.WorksheetCollection,
  model: SheetModel,
  insertionId: string,
): Excel.Worksheet {
  const sheet = worksheets.add(model.name);
  markSheet(sheet, markText(model.identity, insertionId));
  writeSheet(sheet, model);
  return sheet;
}

/** Shows a sheet from its top: what was written last is not left selected. */
export function showSheet(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").select();
}

/** All contents in one write. Text cells are formatted as text already, so text stays text. */
function writeCells(sheet: Excel.Worksheet, model: SheetModel): void {
  rangeOf(sheet, areaOf(model.rows)).formulas = model.rows.map(({ cells }) =>
    cells.map(({ content }) => cellInput(content)),
  );
  for (const merge of model.merges) rangeOf(sheet, merge).merge(false);
}

/** What Excel takes for a cell: a formula as it is typed. */
function cellInput(content: CellContent): string | number {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return shownFormula(content.formula);
  }
}

/** A decimal validation needs two ends; this is as far as Excel's 15 digits are exact. */
const LARGEST = 1e15;

/** Validations of the inputs and colours of the words. */
function writeRules(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const { range, rule, prompt, error } of model.validations) {
    const { dataValidation } = rangeOf(sheet, range);
    dataValidation.rule = hostRule(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { ...prompt, showPrompt: true };
    dataValidation.errorAlert = { ...error, showAlert: true, style: "Stop" };
  }
  for (const { range, formula, style } of model.conditionalFormats) {
    const { custom } = rangeOf(sheet, range).conditionalFormats.add("Custom");
    const { fontColor, fillColor, isBold } = STATUS_STYLES[style];
    custom.rule.formula = formula;
    custom.format.font.color = fontColor;
    custom.format.font.bold = isBold;
    custom.format.fill.color = fillColor;
  }
}

function hostRule(rule: ValidationModel["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "custom":
      return { custom: { formula: rule.formula } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "decimal":
      return {
        decimal: { formula1: rule.minimum ?? -LARGEST, formula2: LARGEST, operator: "Between" },
      };
  }
}

/** What is seen on the screen and on paper: frozen header, one page wide unless told otherwise. */
function writeView(sheet: Excel.Worksheet, model: SheetModel): void {
  const { frozen, print } = model;
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: frozen.rows, columnCount: frozen.columns }),
  );
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = print.paper;
  pageLayout.leftMargin = MARGIN_POINTS.left;
  pageLayout.rightMargin = MARGIN_POINTS.right;
  pageLayout.topMargin = MARGIN_POINTS.top;
  pageLayout.bottomMargin = MARGIN_POINTS.bottom;
  pageLayout.headerMargin = MARGIN_POINTS.header;
  pageLayout.footerMargin = MARGIN_POINTS.footer;
  pageLayout.zoom = {
    horizontalFitToPages: print.wide?.pageCount ?? 1,
    ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(rangeAddress(print.area));
  pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.wide !== undefined) {
    const { first, last } = print.wide.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first)}:$${columnLetters(last)}`);
  }
  // A sheet that is written anew may have had its breaks elsewhere.
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore ?? []) {
    sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
