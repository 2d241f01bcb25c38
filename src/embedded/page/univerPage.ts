import { LocaleType, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationZhCN from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { SHEETS_IMAGE_MENU_ID, UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnUS from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZhCN from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { createUniver } from "@univerjs/presets";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import type { StartedUniver } from "../workbook/host";

/** Univer in a page, with its toolbars, in Chinese or English. */
export function startUniverInPage(container: HTMLElement, isChinese: boolean): StartedUniver {
  return createUniver({
    locale: isChinese ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreZhCN,
        conditionalFormattingZhCN,
        dataValidationZhCN,
        drawingZhCN,
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEnUS,
        conditionalFormattingEnUS,
        dataValidationEnUS,
        drawingEnUS,
      ),
    },
    presets: [
      // Excel shows no mark for a number kept as text in a cell formatted as text.
      UniverSheetsCorePreset({
        container,
        // Pictures are no part of what this host answers for.
        menu: { [SHEETS_IMAGE_MENU_ID]: { hidden: true } },
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      // Only for its layer over the grid, which holds the charts.
      UniverSheetsDrawingPreset(),
    ],
  });
}
