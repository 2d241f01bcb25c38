import { cellAddress, columnLetters, rangeAddress } from "../../src/layout/cells/address";
import type {
  CellModel,
  CellRange,
  RowModel,
  SheetModel,
  ValidationModel,
} from "../../src/layout/sheetModel";

/**
 * A sheet in words, for a person to read what a change does to it. A line for every row: its number,
 * its key, its height, and its cells as `address style content`. `✎` is a cell that can be written
 * into, `#` in a formula the row's own number, `〃` the formula of the row above. Neighbours that hold
 * nothing in one style are one entry.
 */
export function sheetInWords(model: SheetModel): string {
  const { identity, columns, frozen, isProtected, print } = model;
  return [
    model.name,
    `identity ${JSON.stringify(identity)}`,
    `frozen ${frozen.rows} rows, ${frozen.columns} columns; ${isProtected ? "protected" : "open"}`,
    `print ${JSON.stringify({ ...print, area: rangeAddress(print.area) })}`,
    "",
    "columns",
    ...columns.map(
      ({ key = "", widthChars, isHidden = false }, index) =>
        `  ${columnLetters(index)} ${key} ${widthChars}${isHidden ? " hidden" : ""}`,
    ),
    "",
    "rows",
    ...model.rows.flatMap((row, index) => rowInWords(row, index, model.rows[index - 1])),
    "",
    "merged",
    ...grouped(model.merges.map((range) => ["", rangeAddress(range)])),
    "",
    "may be entered",
    ...grouped(model.validations.map((each) => [ruleInWords(each), rangeAddress(each.range)])),
    "",
    "coloured",
    ...grouped(
      model.conditionalFormats.map(({ range, formula, style }) => [
        `${style} where ${relative(formula, range.row)}`,
        rangeAddress(range),
      ]),
    ),
    ...model.charts.flatMap((chart) => ["", "chart", `  ${JSON.stringify(withAddresses(chart))}`]),
    "",
  ].join("\n");
}

function rowInWords(row: RowModel, index: number, above: RowModel | undefined): readonly string[] {
  const { key = "", heightPoints, isHidden = false, goesByPosition = false, cells } = row;
  const marks = `${isHidden ? " hidden" : ""}${goesByPosition ? " by position" : ""}`;
  const words: string[] = [];
  for (let column = 0; column < cells.length;) {
    const cell = cells[column];
    if (cell === undefined) break;
    const end = column + runLength(cells, column);
    const first = cellAddress(index, column);
    const place = end - column > 1 ? `${first}:${cellAddress(index, end - 1)}` : first;
    words.push(`${place} ${cellInWords(cell, index, above?.cells[column])}`);
    column = end;
  }
  return [`${index + 1} ${key} ${heightPoints}pt${marks}`, `  ${words.join(" | ")}`];
}

/** How many cells beside each other hold nothing in one style. */
function runLength(cells: readonly CellModel[], from: number): number {
  const first = cells[from];
  if (first?.content.kind !== "empty") return 1;
  const other = cells
    .slice(from)
    .findIndex(
      ({ content, style, isLocked }) =>
        content.kind !== "empty" || style !== first.style || isLocked !== first.isLocked,
    );
  return other < 0 ? cells.length - from : other;
}

function cellInWords(cell: CellModel, row: number, above: CellModel | undefined): string {
  const { style, isLocked, isRecord = false, isPastedOver = false, indent } = cell;
  const marks = [
    isPastedOver ? "pasted over" : "",
    isLocked || isPastedOver ? "" : "✎",
    isRecord ? "record" : "",
    indent > 0 ? `indent ${indent}` : "",
  ];
  return [style, ...marks, contentInWords(cell, row, above)]
    .filter((word) => word !== "")
    .join(" ");
}

function contentInWords({ content }: CellModel, row: number, above: CellModel | undefined): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return JSON.stringify(content.text);
    case "number":
      return String(content.value);
    case "formula": {
      const formula = relative(content.formula, row);
      const before =
        above?.content.kind === "formula" ? relative(above.content.formula, row - 1) : "";
      const shown = content.result === undefined ? "" : ` → ${JSON.stringify(content.result)}`;
      return (formula === before ? "〃" : formula) + shown;
    }
  }
}

/** The formula with `#` for its own row. */
const relative = (formula: string, row: number): string =>
  formula.replaceAll(new RegExp(`(\\$?[A-Z]{1,3})${row + 1}(?![\\d.(])`, "gu"), "$1#");

function ruleInWords({ rule, prompt, error, range }: ValidationModel): string {
  const said = `“${prompt.title}：${prompt.message}” else “${error.title}：${error.message}”`;
  switch (rule.kind) {
    case "decimal":
      return `number${rule.minimum === null ? "" : ` from ${rule.minimum}`} ${said}`;
    case "custom":
      return `${relative(rule.formula, range.row)} ${said}`;
    case "list":
      return `${rule.words.join("/")} ${said}`;
  }
}

/** Everything that is said of several ranges once, with the ranges behind it. */
function grouped(
  entries: readonly (readonly [words: string, address: string])[],
): readonly string[] {
  const places = new Map<string, string[]>();
  for (const [words, address] of entries)
    places.set(words, [...(places.get(words) ?? []), address]);
  return [...places].map(([words, addresses]) => `  ${addresses.join(" ")} ${words}`.trimEnd());
}

/** Ranges as addresses, wherever they stand in a chart. */
function withAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAddresses);
  if (typeof value !== "object" || value === null) return value;
  if ("rowCount" in value) return rangeAddress(value as CellRange);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]): [string, unknown] => [key, withAddresses(each)]),
  );
}
