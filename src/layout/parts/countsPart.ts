import { ATTRIBUTE_PRINTED } from "../../plan/indicatorFields";
import type { Attribute } from "../../plan/plan";
import { STATUS_ORDER } from "../../rules/judging/summary";
import { fn, range, text } from "../../templates/columns";
import type { Expression } from "../../templates/vocabulary/expression";
import type { CountsPart } from "../../templates/vocabulary/template";
import { COUNTS_WORDS } from "../../text/sheets/parts";
import { STATUS_WORDS, SUMMARY_HEADINGS } from "../../text/words";
import { absoluteRangeAddress } from "../cells/address";
import { gapRow, lineOf, locked, padRow, textOrEmpty } from "../cells/cells";
import { cellsHeightPoints } from "../cells/measure";
import type { CellContent, CellModel, RowModel } from "../sheetModel";
import { bareRow } from "./formulaRow";
import type { LaidPart, SheetPart, SheetSetup } from "./part";

/** 序号, 进展, 约束性, 预期性, 合计: they stand in the first columns of the sheet, which nobody hides. */
const WIDTHS_CHARS: readonly number[] = [6, 20, 10, 10, 10];
const FIRST_COUNT = 2;
/** A gap, the caption and the headings. */
const HEADING_ROWS = 3;

/** [§8] The counted summary: every status has its row, whether or not anything stands there. */
export function countsPart(spec: CountsPart): SheetPart {
  return {
    rowCount: HEADING_ROWS + STATUS_ORDER.length + 1,
    widthsChars: WIDTHS_CHARS,
    lay: (setup, firstRow) => lay(spec, setup, firstRow),
  };
}

function lay(spec: CountsPart, setup: SheetSetup, firstRow: number): LaidPart {
  const { dialect } = setup.sheet;
  const firstStatus = firstRow + HEADING_ROWS;
  const width = setup.widthsChars.length;
  const line = (cells: readonly CellModel[], key?: string): RowModel => ({
    heightPoints: cellsHeightPoints(cells, setup.widthsChars),
    ...(key === undefined ? {} : { key }),
    cells: padRow(cells, width),
  });
  const headings = [COUNTS_WORDS.number, ...Object.values(SUMMARY_HEADINGS)].map((heading) =>
    locked(textOrEmpty(heading), "heading"),
  );
  const judgedCells = JUDGED.map((status, index) =>
    countsOf(spec, STATUS_WORDS[status]).map((count) =>
      locked(dialect.content(count, bareRow(setup, firstStatus + index)), "number"),
    ),
  );
  const countCells = [...judgedCells, restCells(spec, setup, firstStatus, judgedCells)];
  const statuses = STATUS_ORDER.map((status, index) => {
    const number = locked({ kind: "number", value: index + 1 }, "index");
    return line(
      [number, ...labelled(STATUS_WORDS[status], countCells[index] ?? [])],
      `count.${status}`,
    );
  });
  const sums = [0, 1, 2].map((index) =>
    locked(
      sumOf(
        countCells.map((counts) => counts[index]),
        firstStatus,
        FIRST_COUNT + index,
      ),
      "number",
    ),
  );
  const total = [locked({ kind: "empty" }, "index"), ...labelled(COUNTS_WORDS.sum, sums)];
  return {
    rows: [
      gapRow(width, "counts.gap"),
      {
        heightPoints: cellsHeightPoints([], []),
        key: "counts",
        cells: padRow(lineOf(headings.length, COUNTS_WORDS.caption, "group"), width),
      },
      line(headings, "counts.headings"),
      ...statuses,
      line(total, "count.total"),
    ],
  };
}

/** Every status but the last, which takes whatever is in no other. */
const JUDGED = STATUS_ORDER.filter((status) => status !== "notJudged");

/**
 * [§8] What is in no other row: no date to judge at, a year left out. So the rows add up to all indicators.
 */
function restCells(
  { table, attributeColumn }: CountsPart,
  setup: SheetSetup,
  firstStatus: number,
  judgedCells: readonly (readonly CellModel[])[],
): readonly CellModel[] {
  const { indicators } = setup.sheet.table;
  const attributes = range(table, attributeColumn);
  const row = bareRow(setup, firstStatus + JUDGED.length);
  return ([...ATTRIBUTES, null] as const).map((attribute, index) => {
    const word = attribute === null ? ANY_TEXT : ATTRIBUTE_PRINTED[attribute];
    const whole = setup.sheet.dialect.content(fn("COUNTIF", [attributes, text(word)]), row);
    const others = sumOf(
      judgedCells.map((counts) => counts[index]),
      firstStatus,
      FIRST_COUNT + index,
    );
    const count = indicators.filter(
      (indicator) => attribute === null || indicator.attribute === attribute,
    ).length;
    return locked(difference(whole, others, count), "number");
  });
}

const ATTRIBUTES: readonly Attribute[] = ["binding", "anticipatory"];

/** A text that is not empty. */
const ANY_TEXT = "?*";

function difference(whole: CellContent, others: CellContent, count: number): CellContent {
  if (whole.kind !== "formula" || others.kind !== "formula") return whole;
  const formula = `${whole.formula}-${others.formula.slice(1)}`;
  const { result } = others;
  return typeof result === "number"
    ? { kind: "formula", formula, result: count - result }
    : { kind: "formula", formula };
}

/** The sum of a column, with its result where every count has one. */
function sumOf(
  cells: readonly (CellModel | undefined)[],
  row: number,
  column: number,
): CellContent {
  const range = { row, column, rowCount: cells.length, columnCount: 1 };
  const formula = `=SUM(${absoluteRangeAddress(range)})`;
  const results = cells.map((cell) =>
    cell?.content.kind === "formula" ? cell.content.result : undefined,
  );
  const known = results.filter((result) => typeof result === "number");
  if (known.length < cells.length) return { kind: "formula", formula };
  return { kind: "formula", formula, result: known.reduce((sum, count) => sum + count, 0) };
}

const labelled = (label: string, cells: readonly CellModel[]): readonly CellModel[] => [
  locked(textOrEmpty(label), "text"),
  ...cells,
];

/** Binding, anticipatory, and all: those without an attribute among them. */
function countsOf(
  { table, statusColumn, attributeColumn }: CountsPart,
  word: string,
): readonly Expression[] {
  const ofStatus = [range(table, statusColumn), text(word)];
  return [
    ...ATTRIBUTES.map((attribute) =>
      fn("COUNTIFS", [
        ...ofStatus,
        range(table, attributeColumn),
        text(ATTRIBUTE_PRINTED[attribute]),
      ]),
    ),
    fn("COUNTIF", ofStatus),
  ];
}
