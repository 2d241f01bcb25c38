import type { ColumnKey } from "../../templates/vocabulary/columnKeys";
import type {
  FormField,
  FormLine,
  FormLinesPart,
  Template,
} from "../../templates/vocabulary/template";
import { FORM_LABELS, FORM_VALUES } from "../../text/sheets/formFields";
import { locked, textOrEmpty, unlocked } from "../cells/cells";
import { cellsHeightPoints } from "../cells/measure";
import { lineValidation } from "../cells/validations";
import type { NormalSheet } from "../normalise/normalSheet";
import type { CellModel, CellRange } from "../sheetModel";
import type { SheetPart, SheetSetup } from "./part";

const LEAST_HEIGHT_POINTS = 24;

/** Lines of labels and values over the columns of the first table. */
export function formLinesPart({ lines }: FormLinesPart, sheet: NormalSheet): SheetPart {
  return {
    rowCount: lines.length,
    widthsChars: [],
    lay: (setup, firstRow) => ({
      rows: lines.map((line) => {
        const cells = lineCells(line, sheet, setup);
        return {
          heightPoints: Math.max(
            LEAST_HEIGHT_POINTS,
            cellsHeightPoints(cells, mergedWidths(line, setup)),
          ),
          key: lineKey(line),
          cells,
        };
      }),
      merges: lines.flatMap(({ fields }, index) =>
        fields
          .map((field) => valueRange(field, firstRow + index, setup))
          .filter(({ columnCount }) => columnCount > 1),
      ),
      validations: lines.flatMap(({ fields }, index) =>
        fields.flatMap((field) => {
          const accepts = acceptedBy(field, sheet);
          const range = { ...valueRange(field, firstRow + index, setup), columnCount: 1 };
          return accepts === null ? [] : [lineValidation(range, accepts)];
        }),
      ),
    }),
  };
}

const lineKey = ({ key }: FormLine): string => `line.${key}`;

/** What is given already is not asked for. */
function acceptedBy({ key, accepts }: FormField, { unit }: NormalSheet): FormField["accepts"] {
  return key === "unit" && unit !== null ? null : accepts;
}

function lineCells(
  { fields }: FormLine,
  sheet: NormalSheet,
  setup: SheetSetup,
): readonly CellModel[] {
  const { plan, table, unit } = sheet;
  const cells = setup.widthsChars.map(() => locked({ kind: "empty" }, "blank"));
  for (const field of fields) {
    const label = locked(textOrEmpty(FORM_LABELS[field.key]), "label");
    cells.splice(columnAt(field.label, setup), 1, label);
    const { column, columnCount } = valueRange(field, 0, setup);
    const text = FORM_VALUES[field.key](plan, table, unit);
    const isInput = acceptedBy(field, sheet) !== null;
    const values = Array.from({ length: columnCount }, (_, index) => {
      const content = textOrEmpty(index === 0 ? text : null);
      return isInput ? unlocked(content, "inputLine") : locked(content, "line");
    });
    cells.splice(column, columnCount, ...values);
  }
  return cells;
}

function valueRange({ from, to }: FormField, row: number, setup: SheetSetup): CellRange {
  const column = columnAt(from, setup);
  return { row, column, rowCount: 1, columnCount: columnAt(to, setup) - column + 1 };
}

/** The width that the first cell of a value has with those that it runs over. */
function mergedWidths({ fields }: FormLine, setup: SheetSetup): readonly number[] {
  const widths = [...setup.widthsChars];
  for (const field of fields) {
    const { column, columnCount } = valueRange(field, 0, setup);
    const merged = setup.widthsChars.slice(column, column + columnCount);
    widths[column] = merged.reduce((sum, chars) => sum + chars, 0);
  }
  return widths;
}

function columnAt(key: ColumnKey, { tables }: SheetSetup): number {
  const [table] = tables.values();
  const column = table?.columns.get(key)?.column;
  if (column === undefined) throw new Error(`The first table has no column ${key}.`);
  return column;
}

/** A cell by the hidden keys of its row and column. */
export interface EntryKeys {
  readonly row: string;
  readonly column: string;
}

/**
 * Where the fields of a form's lines are entered (填报单位, 数据截止日, 报出日期 …), by field: a form that
 * comes back is read by these keys.
 */
export function formEntries({ parts }: Template): ReadonlyMap<string, EntryKeys> {
  return new Map(
    parts.flatMap((part) =>
      part.kind === "formLines"
        ? part.lines.flatMap((line) =>
            line.fields.map((field): [string, EntryKeys] => [
              field.key,
              { row: lineKey(line), column: field.from },
            ]),
          )
        : [],
    ),
  );
}
