import { SHARE_TARGET_ABOVE } from "../../rules/defaults";
import { NATURE_PRINTED } from "../../rules/figures/nature";
import { comparableUnit } from "../../rules/figures/units";
import { plainSigns } from "../../rules/notation/lookAlikes";
import { FORWARD_PRINTED, REVERSE_PRINTED } from "../indicatorFields";
import { type FigureFacts, figureOf, readFigureCell } from "./figureCells";
import { attributeIn, isGroupNumber, plainHeading, rowNumber } from "./headings";
import { readName, type ReadName } from "./nameCells";
import { isNatureUnclear, natureOfName } from "./natureWords";
import { readTarget } from "./readTarget";
import { type KnownLine, placeOf, textsOf } from "./rowKinds";
import { cellIn, type RowCells, spreadIn, tell, textIn } from "./rowCells";
import { type TableCell, type TableLine, textOf } from "./tableLines";
import type { Doubt, DraftColumn, DraftIndicator } from "./tableDraft";

interface ReadRows {
  /** By the line of the table. */
  readonly indicators: ReadonlyMap<number, DraftIndicator>;
  readonly doubts: readonly Doubt[];
}

/** Reads the rows of a table: each indicator, the group that it stands under, and what it is a part of. */
export function readRows(
  lines: readonly KnownLine[],
  columns: readonly DraftColumn[],
  facts: RowCells["facts"],
): ReadRows {
  const doubts: Doubt[] = [];
  const rows: ReadRow[] = [];
  let group: string | null = null;
  for (const { at, kind, line } of lines) {
    if (kind === "group") group = groupText(line, columns);
    if (kind !== "indicator" && kind !== "part") continue;
    const cells: RowCells = { at, line, columns, facts, doubts };
    group = spreadIn(cells, "group") ?? group;
    rows.push({ at, isMarkedPart: kind === "part", group, ...readRow(cells) });
  }
  const parents = rows.map((row, index) => parentOf(row, rows.slice(0, index), doubts));
  const numbers = numbersOf(rows, parents, doubts);
  const indicators = new Map<number, DraftIndicator>();
  rows.forEach((row, index) => {
    const parent = parents[index] ?? null;
    const partOf = parent === null ? null : (numbers[rows.indexOf(parent)] ?? null);
    const number = numbers[index] ?? 0;
    indicators.set(row.at, { ...row.indicator, number, group: row.group, partOf });
  });
  return { indicators, doubts };
}

/** A group's heading; its number may stand in a cell of its own. */
function groupText(line: TableLine, columns: readonly DraftColumn[]): string {
  const numbered = columns.find(({ role }) => role === "number");
  const number = numbered === undefined ? "" : textOf(line[numbered.at]);
  const texts = [...new Set(textsOf(line))];
  if (!isGroupNumber(number) || texts.length < 2) return texts.join(" ");
  const plain = number.replace(/[、.．]$/u, "");
  return `${plain}${/[)）]$/u.test(plain) ? "" : "、"}${texts.slice(1).join(" ")}`;
}

interface RowParts {
  /** 序号 as printed. */
  readonly printedNumber: string;
  readonly place: Doubt["place"];
  readonly readName: ReadName;
  /** The text of 其中/上级. */
  readonly whole: string | null;
  readonly indicator: Omit<DraftIndicator, "number" | "group" | "partOf">;
}

interface ReadRow extends RowParts {
  readonly at: number;
  readonly group: string | null;
  /** The user says that it is a part. */
  readonly isMarkedPart: boolean;
}

function readRow(cells: RowCells): RowParts {
  const nameCell = cellIn(cells, "name");
  const place = nameCell?.place ?? placeOf(cells.line);
  const readName = nameOf(nameCell, cells);
  const { name } = readName;
  const printedUnit = unitOf(cells, readName);
  const facts = figureFacts(cells, printedUnit);
  const base = readIn(cells, "base", facts);
  const actual = readIn(cells, "actual", facts);
  const { target, natureWords: averageWords, note: besideTarget } = readTarget(cells, facts);
  const texts = [base.text, target, actual.text];
  const unit = unitOfFigures(cells, printedUnit, texts, name);
  if (unit === null) tell(cells, nameCell, { name: "missingUnit", indicator: name, at: cells.at });
  const isEmpty = TARGET_ROLES.every((role) => textIn(cells, role) === null);
  if (isEmpty) tell(cells, nameCell, { name: "missingTarget", indicator: name });
  const figure = figureOf(target ?? base.text);
  const given = natureOf(cells, averageWords);
  const found = given ?? natureOfName(name, figure);
  if (given === null && isNatureUnclear(name, unit, figure)) {
    tell(cells, nameCell, { name: "natureUnclear", indicator: name });
  }
  const notes = [besideTarget, spreadIn(cells, "note")].filter((text) => text !== null);
  return {
    ...{ printedNumber: textIn(cells, "number") ?? "", place, readName },
    whole: spreadIn(cells, "partOf"),
    indicator: {
      ...{ name, unit, attribute: attributeOf(cells, readName) },
      ...{ nature: found?.nature ?? null, natureWords: found?.words ?? null },
      direction: directionOf(cells),
      ...{ base: base.text, target, actual: actual.text },
      isBaseExpected: base.text !== null && (base.isExpected || isExpectedColumn(cells)),
      printedCompletion: textIn(cells, "printedCompletion"),
      responsible: spreadIn(cells, "responsible"),
      numerator: textIn(cells, "numerator"),
      denominator: textIn(cells, "denominator"),
      note: notes.length === 0 ? null : notes.join("；"),
    },
  };
}

function nameOf(cell: TableCell | undefined, cells: RowCells): ReadName {
  if (cell === undefined) {
    return { name: "", unit: null, attribute: null, mark: null, isPart: false, indent: 0 };
  }
  const read = readName(cell);
  if (read.mark !== null) {
    tell(cells, cell, { name: "footnoteMark", read: textOf(cell), taken: read.name });
  }
  return read;
}

/** The unit beside the row, inside its name, or above the table; full-width signs say nothing else. */
function unitOf(cells: RowCells, { unit }: ReadName): string | null {
  const given = cells.facts.corrections.units.get(cells.at);
  const printed = given ?? spreadIn(cells, "unit") ?? unit ?? cells.facts.tableUnit;
  return printed === null ? null : comparableUnit(printed);
}

const STRUCTURE_UNIT = "::";

/** [§1] A structure has its own unit; elsewhere a unit that all figures repeat is the row's. */
function unitOfFigures(
  cells: RowCells,
  unit: string | null,
  texts: readonly (string | null)[],
  indicator: string,
): string | null {
  const figures = texts.map(figureOf).filter((figure) => figure !== null);
  const place = cellIn(cells, "unit") ?? cellIn(cells, "name");
  if (figures.some(({ kind }) => kind === "structure")) {
    const isSaid = unit === null || /^:*$/u.test(plainSigns(unit).replace(/\s/gu, ""));
    if (!isSaid) tell(cells, place, { name: "structureUnit", indicator, read: unit });
    return STRUCTURE_UNIT;
  }
  if (unit !== null) return unit;
  const units = figures.map((figure) => (figure.kind === "number" ? figure.unit : null));
  const [first = null] = units.filter((each) => each !== null);
  const isCommon = first !== null && units.every((each) => each === null || each === first);
  if (!isCommon) return null;
  tell(cells, place, { name: "unitFromFigure", indicator, taken: first });
  return first;
}

const TARGET_ROLES = ["target", "total", "averageOrTotal", "growth"] as const;
const NUMBER_ROLES = ["base", "target", "actual"] as const;

function figureFacts(cells: RowCells, unit: string | null): FigureFacts {
  const values = NUMBER_ROLES.map((role) => cellIn(cells, role)).map((cell) => {
    const figure = figureOf(cell === undefined ? null : textOf(cell));
    return figure?.kind === "number" && cell?.shape === "plain" ? figure.value : 0;
  });
  return {
    unit,
    hasRoundTotals: cells.facts.notes.some((note) => ROUND_TOTALS.test(plainSigns(note))),
    isLarge: values.some((value) => value > SHARE_TARGET_ABOVE),
  };
}

/** 注：（）为五年累计数 */
const ROUND_TOTALS = /\(\s*\).*累计/u;

function readIn(cells: RowCells, role: "base" | "actual", facts: FigureFacts) {
  const cell = cellIn(cells, role);
  if (cell === undefined) return { text: null, isExpected: false };
  const read = readFigureCell(cell, facts);
  for (const doubt of read.doubts) tell(cells, cell, doubt);
  return read;
}

const isExpectedColumn = ({ columns }: RowCells): boolean =>
  columns.some(({ role, isExpected }) => role === "base" && isExpected);

/** [§8] The attribute beside the row, or inside its name. */
function attributeOf(cells: RowCells, { name, attribute }: ReadName): string | null {
  const { at, facts } = cells;
  const given = facts.corrections.attributes.get(at);
  if (given !== undefined) return given;
  const cell = cellIn(cells, "attribute");
  const printed = spreadIn(cells, "attribute");
  const read = printed === null ? attribute : attributeIn(printed);
  if (read !== null) return read;
  const place = cell ?? cellIn(cells, "name");
  if (printed === null) tell(cells, place, { name: "missingAttribute", indicator: name, at });
  else tell(cells, cell, { name: "unreadableAttribute", read: printed, at });
  return null;
}

const NATURES: readonly string[] = Object.values(NATURE_PRINTED);
const DIRECTIONS: readonly string[] = [FORWARD_PRINTED, REVERSE_PRINTED];

/** [§2] 累计, 当年 or 时点 where a column says it, or a target that stands under 年均. */
function natureOf(cells: RowCells, averageWords: string | null) {
  const nature = vocabularyIn(cells, "nature", NATURES);
  if (nature !== null) return { nature, words: null };
  if (averageWords === null) return null;
  return { nature: NATURE_PRINTED.annual, words: averageWords };
}

/** [§2] 正向 or 逆向, where a column says it. */
function directionOf(cells: RowCells): string | null {
  return vocabularyIn(cells, "direction", DIRECTIONS);
}

function vocabularyIn(
  cells: RowCells,
  role: "nature" | "direction",
  accepted: readonly string[],
): string | null {
  const printed = spreadIn(cells, role);
  if (printed === null) return null;
  const plain = plainHeading(printed).replace(/(?:指标|性)$/u, "");
  if (accepted.includes(plain)) return plain;
  tell(cells, cellIn(cells, role), { name: "unreadableWord", read: printed, accepted });
  return null;
}

/** The numbers printed; where they begin anew, all rows in their order; a row without one gets the next. */
function numbersOf(
  rows: readonly ReadRow[],
  parents: readonly (ReadRow | null)[],
  doubts: Doubt[],
): readonly number[] {
  const printed = rows.map(({ printedNumber }) => rowNumber(printedNumber));
  const given = printed.filter((number) => number !== null);
  const [first] = rows;
  if (first === undefined) return [];
  if (given.length === 0 || new Set(given).size < given.length) {
    doubts.push({ name: "renumbered", place: first.place });
    return rows.map((_, index) => index + 1);
  }
  let next = Math.max(...given);
  return rows.map(({ place, indicator }, index) => {
    const number = printed[index] ?? null;
    if (number !== null) return number;
    next += 1;
    const isPart = (parents[index] ?? null) !== null;
    const name = isPart ? "numberGiven" : "numberMissing";
    doubts.push({ name, place, read: indicator.name, taken: next });
    return next;
  });
}

/** 其中: the row above in the same group that is no part itself, or the one that the row names. */
function parentOf(row: ReadRow, above: readonly ReadRow[], doubts: Doubt[]): ReadRow | null {
  const sameGroup = above.filter(({ group }) => group === row.group);
  const { name } = row.readName;
  if (row.whole !== null) {
    const wanted = plainHeading(row.whole);
    const named = above.find(({ printedNumber, readName }) => {
      return [printedNumber, readName.name].some((text) => plainHeading(text) === wanted);
    });
    if (named !== undefined) return named;
    if (!WORDS_FOR_NONE.test(wanted)) {
      doubts.push({ name: "partWithoutParent", place: row.place, read: name });
    }
  }
  const isPart = row.readName.isPart || row.isMarkedPart;
  const indented = isPart ? null : indentedUnder(row, sameGroup);
  if (indented !== null) {
    const parent = indented.readName.name;
    doubts.push({ name: "partByIndent", place: row.place, read: name, parent });
    return indented;
  }
  if (!isPart) return null;
  const parent = sameGroup.findLast((other) => isWholeRow(other, sameGroup));
  if (parent !== undefined) return parent;
  doubts.push({ name: "partWithoutParent", place: row.place, read: name });
  return null;
}

const WORDS_FOR_NONE = /^[-—/无]*$/u;

const isWholeRow = (row: ReadRow, rows: readonly ReadRow[]): boolean =>
  !row.readName.isPart && !row.isMarkedPart && indentedUnder(row, above(row, rows)) === null;

const above = (row: ReadRow, rows: readonly ReadRow[]): readonly ReadRow[] =>
  rows.slice(0, rows.indexOf(row));

/** The nearest row above that is less indented; null where none is. */
function indentedUnder(row: ReadRow, rows: readonly ReadRow[]): ReadRow | null {
  const { indent } = row.readName;
  return rows.findLast(({ readName }) => readName.indent < indent) ?? null;
}
