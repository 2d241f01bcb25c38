import type { SettingKey } from "../../templates/vocabulary/expression";
import type { ReferredCell, TablePlace } from "../formulaScope";
import type { NormalPart, NormalSheet } from "../normalise/normalSheet";
import { chartPart } from "./chartPart";
import { confirmationPart } from "./confirmationPart";
import { countsPart } from "./countsPart";
import { formLinesPart } from "./formLinesPart";
import { linesPart } from "./linesPart";
import type { LaidPart, SheetPart, SheetSetup } from "./part";
import { sentencePart } from "./sentencePart";
import { settingCells } from "./settingsLine";
import { tablePart, type LaidTable } from "./tablePart";
import { tallyPart } from "./tallyPart";

export const TITLE_ROW = 0;
const SETTINGS_ROW = 1;

/** The parts of a sheet, each with its rows, and where they stand. */
export interface LaidSheet {
  readonly setup: SheetSetup;
  /** Null where the sheet has no settings line. */
  readonly settingsRow: number | null;
  readonly parts: readonly LaidPart[];
  /** Where each part begins, and where the rows behind the last one do. */
  readonly partRows: readonly number[];
  readonly endRow: number;
  readonly tables: readonly LaidTable[];
}

/**
 * The second of three steps. Formulas refer to parts that come later: every part says first how much
 * room it needs, and what refers to it is written when everything has its place.
 */
export function layOutParts(sheet: NormalSheet): LaidSheet {
  const parts = sheet.parts.map((part) => sizedPart(part, sheet));
  const tables = parts.filter(isTable);
  const widthsChars = widestPart(parts);
  const settingsRow = sheet.settings.length > 0 ? SETTINGS_ROW : null;
  const firstRow = (settingsRow ?? TITLE_ROW) + 1;
  const partRows = parts.map((_, index) => firstRow + totalRowCount(parts.slice(0, index)));
  const setup: SheetSetup = {
    sheet,
    widthsChars,
    printedCount: printedCount(tables, widthsChars.length),
    settings: settingPlaces(sheet, parts, partRows),
    tables: tablePlaces(parts, partRows, widthsChars.length),
  };
  return {
    setup,
    settingsRow,
    parts: parts.map((part, index) => part.lay(setup, partRows[index] ?? 0)),
    partRows,
    endRow: firstRow + totalRowCount(parts),
    tables,
  };
}

/** A part by its kind. */
function sizedPart(part: NormalPart, sheet: NormalSheet): SheetPart {
  switch (part.kind) {
    case "table":
      return tablePart(part);
    case "counts":
      return countsPart(part);
    case "chart":
      return chartPart(part, sheet);
    case "sentence":
      return sentencePart(part, sheet);
    case "formLines":
      return formLinesPart(part, sheet);
    case "lines":
      return linesPart(part, sheet);
    case "tally":
      return tallyPart(part, sheet);
    case "confirmation":
      return confirmationPart(part);
  }
}

const isTable = (part: SheetPart): part is LaidTable => "placeAt" in part;

/** The columns of the first table; a wider part goes on behind them. */
function widestPart(parts: readonly SheetPart[]): readonly number[] {
  return parts.reduce<readonly number[]>(
    (widths, part) => [...widths, ...part.widthsChars.slice(widths.length)],
    parts.find(isTable)?.widthsChars ?? [],
  );
}

/** Columns that stand beside the page are the first table's last ones. */
function printedCount([main]: readonly LaidTable[], width: number): number {
  const columns = main?.columns ?? [];
  // Hidden columns behind them are not seen on paper either.
  const last = columns.findLastIndex(({ isPrinted, isHidden }) => isPrinted && !isHidden);
  const beside = columns.length - 1 - last;
  return columns.length < width ? width : width - beside;
}

const totalRowCount = (parts: readonly SheetPart[]): number =>
  parts.reduce((sum, { rowCount }) => sum + rowCount, 0);

/** The cells that formulas refer to by name: in the settings line, in 规则设置 and in the parts. */
function settingPlaces(
  sheet: NormalSheet,
  parts: readonly SheetPart[],
  partRows: readonly number[],
): ReadonlyMap<SettingKey, ReferredCell> {
  return new Map([
    ...settingCells(sheet, SETTINGS_ROW),
    ...parts.flatMap(({ settingsAt }, index) => [...(settingsAt?.(partRows[index] ?? 0) ?? [])]),
  ]);
}

/** The dialect's helper columns stand behind the sheet's own. */
function tablePlaces(
  parts: readonly SheetPart[],
  partRows: readonly number[],
  firstHelper: number,
): ReadonlyMap<string, TablePlace> {
  return new Map(
    parts.flatMap((part, index): [string, TablePlace][] =>
      isTable(part) ? [[part.key, part.placeAt(partRows[index] ?? 0, firstHelper)]] : [],
    ),
  );
}
