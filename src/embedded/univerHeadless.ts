import { LocaleType } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets-conditional-formatting/facade";
import type { StartedUniver } from "./startedUniver";

/** Univer without a screen: the same workbook, formulas, formats and rules as in the page. */
export function startHeadlessUniver(locale: LocaleType): StartedUniver {
  return createUniver({
    locale,
    locales: { [locale]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin],
  });
}
