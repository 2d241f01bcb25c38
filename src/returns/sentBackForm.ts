import { cellAddress } from "../layout/cells/address";
import { isEntry, locked, textOrEmpty, unlocked } from "../layout/cells/cells";
import { cellsHeightPoints, rowHeightPoints } from "../layout/cells/measure";
import { gridOfModel, keyedGrid } from "../layout/keys/keyedGrid";
import { withKeys } from "../layout/keys/withKeys";
import type { CellPlace } from "../layout/layoutInput";
import { formEntries } from "../layout/parts/formLinesPart";
import { withEntries } from "../layout/refresh/carriedOver";
import type { CellModel, CellRange, RowModel, SheetModel } from "../layout/sheetModel";
import type { Plan } from "../plan/plan";
import type { CellValue } from "../rules/figures/figure";
import { entryText } from "../rules/reviewing/readEntry";
import { returnForm } from "../templates/returnForm";
import { returnFindingZh } from "../text/returns/findings.zh-CN";
import { SENT_BACK } from "../text/returns/sentBack";
import { SEVERITY_WORDS } from "../text/sheets/severityWords";
import { FOOTER } from "../text/sheets/sheets";
import { askedEntries } from "./entries";
import { formFor } from "./laidOutForm";
import type { ReturnedForm } from "./returnedForm";
import type { EntryName } from "./returnPlace";
import { isOfFigure, type ReturnFinding } from "./returnFinding";
import {
  ANSWER_COLUMN,
  SENT_BACK_ROW,
  SENT_BACK_TEMPLATE,
  sentBackRow,
  sentBackText,
} from "./sentBack";

/**
 * 退回件: the unit's own form with its figures as they were typed, the cells with findings marked, and the
 * list of findings in front. Null where its plan is not known any more.
 *
 * @param findings those that the unit is to answer, of this form
 */
export function sentBackForm(
  form: ReturnedForm,
  findings: readonly ReturnFinding[],
  plans: readonly Plan[],
): readonly SheetModel[] | null {
  const { planId, tableId, template, unit } = form.match;
  const plan = plans.find(({ id }) => id === planId);
  const table = plan?.tables.find(({ id }) => id === tableId);
  if (plan === undefined || table === undefined) return null;
  const targets = form.unitTargets === null ? null : new Map(form.unitTargets);
  const model = filledIn(formFor({ plan, table, template }, "native", unit, targets), form);
  const asked = askedEntries(table, template);
  const placeOf = (entry: EntryName | null): CellPlace | null => {
    const keys = asked.find((each) => isSameEntry(each, entry));
    const indicator = table.indicators.find(({ number }) => number === entry?.indicator);
    return keys === undefined
      ? placeIn(model, indicator?.key ?? "", "name")
      : placeIn(model, keys.rowKey, keys.columnKey);
  };
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding.entry) }));
  return [findingList(form, placed, model.identity), marked(model, placed)];
}

interface PlacedFinding {
  readonly finding: ReturnFinding;
  /** Null where it is about the form. */
  readonly place: CellPlace | null;
}

const isSameEntry = (one: EntryName, other: EntryName | null): boolean =>
  one.indicator === other?.indicator && one.year === other.year && one.part === other.part;

function placeIn(
  { rows, columns }: SheetModel,
  rowKey: string,
  columnKey: string,
): CellPlace | null {
  const row = rows.findIndex(({ key }) => key === rowKey);
  const column = columns.findIndex(({ key }) => key === columnKey);
  return row < 0 || column < 0 ? null : { row, column };
}

/** What was entered, each in the cell of its keys: texts stay texts, and no formula comes back. */
function filledIn(model: SheetModel, { entered, head, match }: ReturnedForm): SheetModel {
  const values = new Map(entered.map((cell) => [`${cell.rowKey} ${cell.columnKey}`, cell.value]));
  if (match.by === "names" && match.template === "returnForm") {
    for (const [field, keys] of formEntries(returnForm)) {
      if (isHeadField(field, head)) values.set(`${keys.row} ${keys.column}`, head[field]);
    }
  }
  const grid = gridOfModel(model);
  const cells = model.rows.map(({ key: rowKey = "", cells: line }, row) =>
    line.map((cell, column) => {
      const held = grid.cells[row]?.[column] ?? EMPTY;
      if (!isEntry(cell)) return held;
      const value = values.get(`${rowKey} ${model.columns[column]?.key ?? ""}`) ?? null;
      return { ...EMPTY, value };
    }),
  );
  const found = keyedGrid({ name: model.name, cells });
  return uncalculated(found === null ? model : withEntries(model, found));
}

/** 未填, which formulas show at hand-out, would stand beside figures until a program calculates. */
const uncalculated = (model: SheetModel): SheetModel => ({
  ...model,
  rows: model.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): CellModel => {
      if (cell.content.kind !== "formula") return cell;
      return { ...cell, content: { kind: "formula", formula: cell.content.formula } };
    }),
  })),
});

const EMPTY = { value: null, formula: null, isError: false } as const;

const isHeadField = (field: string, head: ReturnedForm["head"]): field is keyof typeof head =>
  field in head;

/** A cell wears the colour of its worst finding, and its note says all of them. */
function marked(model: SheetModel, placed: readonly PlacedFinding[]): SheetModel {
  const byCell = new Map<string, { readonly place: CellPlace; readonly all: ReturnFinding[] }>();
  for (const { finding, place } of placed) {
    if (place === null) continue;
    const address = cellAddress(place.row, place.column);
    const cell = byCell.get(address) ?? { place, all: [] };
    cell.all.push(finding);
    byCell.set(address, cell);
  }
  const marks = [...byCell.values()].map(({ place, all }) => ({
    range: { ...place, rowCount: 1, columnCount: 1 },
    formula: "=TRUE",
    style: all.some(({ severity }) => severity === "error")
      ? ("late" as const)
      : ("watch" as const),
  }));
  return {
    ...model,
    conditionalFormats: [...marks, ...model.conditionalFormats],
    rows: model.rows.map((row, rowAt) => ({
      ...row,
      cells: row.cells.map((cell, columnAt): CellModel => {
        const all = byCell.get(cellAddress(rowAt, columnAt))?.all;
        return all === undefined ? cell : { ...cell, note: all.map(findingSentence).join("\n") };
      }),
    })),
  };
}

/** 错误：… and 核实：…; the sentences of E1 to E15 begin so themselves. */
export function findingSentence({ facts, severity }: ReturnFinding): string {
  const said = returnFindingZh(facts);
  return facts.name === "entry" ? said : `${SEVERITY_WORDS[severity]}：${said}`;
}

const COLUMNS = [
  { key: "number", widthChars: 6 },
  { key: "name", widthChars: 36 },
  { key: "cell", widthChars: 9 },
  { key: "severity", widthChars: 8 },
  { key: "rule", widthChars: 8 },
  { key: "found", widthChars: 18 },
  { key: "expected", widthChars: 14 },
  { key: "finding", widthChars: 60 },
  { key: ANSWER_COLUMN, widthChars: 36 },
] as const;

const WIDTHS: readonly number[] = COLUMNS.map(({ widthChars }) => widthChars);

/** Title, opening, headings; then the findings. */
const HEADING_ROW = 2;
const LONGEST_ANSWER = 200;

function findingList(
  form: ReturnedForm,
  placed: readonly PlacedFinding[],
  identity: SheetModel["identity"],
): SheetModel {
  const { unit } = form.match;
  const errors = placed.filter(({ finding }) => finding.severity === "error").length;
  const words = SENT_BACK.headings;
  const opening =
    placed.length === 0 ? SENT_BACK.noFindings : SENT_BACK.opening(errors, placed.length - errors);
  const headings = COLUMNS.map(({ key }) => locked(textOrEmpty(words[key]), "heading"));
  const lines = placed.map((each, index) => findingLine(each, index));
  const rows: readonly RowModel[] = [
    { heightPoints: 30, key: "title", cells: wholeLine(SENT_BACK.title(unit), "title") },
    {
      heightPoints: rowHeightPoints([{ text: opening, widthChars: totalOf(WIDTHS) }]),
      key: "opening",
      cells: wholeLine(opening, "note"),
    },
    { heightPoints: cellsHeightPoints(headings, WIDTHS), key: "headings", cells: headings },
    ...lines,
    keptRow(form, placed),
  ];
  return withKeys({
    name: SENT_BACK.sheetName,
    identity: { ...identity, template: SENT_BACK_TEMPLATE, version: 1 },
    columns: COLUMNS,
    rows,
    merges: [0, 1].map((row) => ({ row, column: 0, rowCount: 1, columnCount: COLUMNS.length })),
    validations: lines.length === 0 ? [] : [answerValidation(lines.length)],
    conditionalFormats: [],
    charts: [],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    isProtected: true,
    print: {
      paper: "A4",
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      area: {
        row: 0,
        column: 0,
        rowCount: HEADING_ROW + 1 + lines.length,
        columnCount: COLUMNS.length,
      },
      footer: FOOTER,
    },
  });
}

const totalOf = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

const wholeLine = (text: string, style: "title" | "note"): readonly CellModel[] =>
  COLUMNS.map((_, index) => locked(textOrEmpty(index === 0 ? text : null), style));

function findingLine({ finding, place }: PlacedFinding, index: number): RowModel {
  const { indicatorName, severity, rule, found, expected, facts } = finding;
  const cells: readonly CellModel[] = [
    locked({ kind: "number", value: index + 1 }, "index"),
    locked(textOrEmpty(indicatorName === "" ? SENT_BACK.wholeForm : indicatorName), "text"),
    locked(textOrEmpty(place === null ? null : cellAddress(place.row, place.column)), "centred"),
    locked(textOrEmpty(SEVERITY_WORDS[severity]), "centred"),
    locked(textOrEmpty(rule), "centred"),
    locked(textOrEmpty(shownValue(found)), "figure"),
    locked(textOrEmpty(shownValue(expected)), "figure"),
    locked(textOrEmpty(returnFindingZh(facts)), "text"),
    unlocked({ kind: "empty" }, "inputText"),
  ];
  return { heightPoints: cellsHeightPoints(cells, WIDTHS), key: sentBackRow(index), cells };
}

/** What was typed stands as text, so that nothing in it is calculated. */
const shownValue = (value: CellValue): string => (value === null ? "" : entryText(value));

function answerValidation(count: number): SheetModel["validations"][number] {
  const range: CellRange = {
    row: HEADING_ROW + 1,
    column: COLUMNS.length - 1,
    rowCount: count,
    columnCount: 1,
  };
  const formula = `=LEN(${cellAddress(range.row, range.column)})<=${LONGEST_ANSWER}`;
  return {
    range,
    rule: { kind: "custom", formula },
    prompt: SENT_BACK.answerPrompt,
    error: SENT_BACK.answerTooLong,
  };
}

/** What the form was sent back with, for the comparison when it comes back. */
function keptRow({ entries }: ReturnedForm, placed: readonly PlacedFinding[]): RowModel {
  const figures = entries.filter(({ value }) => value !== null);
  const text = sentBackText(
    figures,
    placed.map(({ finding: { entry, rule } }) => ({ entry, isOfFigure: isOfFigure(rule) })),
  );
  return {
    heightPoints: 15,
    key: SENT_BACK_ROW,
    isHidden: true,
    cells: COLUMNS.map(({ key }) =>
      locked(textOrEmpty(key === ANSWER_COLUMN ? text : null), "key"),
    ),
  };
}
