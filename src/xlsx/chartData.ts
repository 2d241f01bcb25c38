import { absoluteAddress } from "../layout/cells/address";
import type { CellContent, CellRange, SheetModel } from "../layout/sheetModel";
import { xml, type Xml } from "./xml";

/** Cells that hold words, and what they hold now, for programs that do not calculate. */
export function wordCells(model: SheetModel, range: CellRange): Xml {
  const words = shownIn(model, range).map((shown) => (shown === null ? null : String(shown)));
  return xml("c:strRef", {}, formula(model, range), xml("c:strCache", {}, ...points(words)));
}

/** Cells that hold figures; a blank, a word or an error is no point of the series. */
export function figureCells(model: SheetModel, range: CellRange): Xml {
  const figures = shownIn(model, range).map((shown) =>
    typeof shown === "number" ? String(shown) : null,
  );
  const format = xml("c:formatCode", {}, "General");
  return xml(
    "c:numRef",
    {},
    formula(model, range),
    xml("c:numCache", {}, format, ...points(figures)),
  );
}

function formula(model: SheetModel, range: CellRange): Xml {
  const { row, column, rowCount, columnCount } = range;
  const last = absoluteAddress(row + rowCount - 1, column + columnCount - 1);
  const sheet = model.name.replaceAll("'", "''");
  return xml("c:f", {}, `'${sheet}'!${absoluteAddress(row, column)}:${last}`);
}

function points(values: readonly (string | null)[]): readonly Xml[] {
  return [
    xml("c:ptCount", { val: values.length }),
    ...values.flatMap((value, idx) =>
      value === null ? [] : [xml("c:pt", { idx }, xml("c:v", {}, value))],
    ),
  ];
}

function shownIn(model: SheetModel, range: CellRange): readonly (string | number | null)[] {
  return model.rows
    .slice(range.row, range.row + range.rowCount)
    .flatMap(({ cells }) => cells.slice(range.column, range.column + range.columnCount))
    .map(({ content }) => shown(content));
}

function shown(content: CellContent): string | number | null {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return typeof content.result === "object" ? null : (content.result ?? null);
  }
}
