import { cellAddress } from "../layout/cells/address";
import { isEntry } from "../layout/cells/cells";
import type { GridCell } from "../layout/keys/keyedGrid";
import type { SheetModel } from "../layout/sheetModel";
import type { CellValue } from "../rules/figures/figure";
import { explanationOf } from "./entries";
import type { FormSheet } from "./formSheet";
import { commonForm, RETURN_TEMPLATES } from "./laidOutForm";
import { RETURN_SEVERITIES, type Found, type ReturnRuleId } from "./returnFinding";

/**
 * [R3–R6] What about a form with keys is not as it was handed out: locked cells, rows, formulas. Notes below
 * the table are not compared, and of a form of an earlier version only what names its rows is.
 */
export function formChanges(form: FormSheet): readonly Found[] {
  const { sheet, by } = form;
  if (by === "names" || sheet.identity.form === "values") return [];
  const model = commonForm(form, sheet.identity.form);
  const isOfThisVersion = sheet.identity.version === RETURN_TEMPLATES[form.template].version;
  return [
    ...changedCells(form, model, isOfThisVersion),
    ...removedRows(form),
    ...addedRows(form),
    ...movedRows(form),
  ];
}

const asFound = (rule: ReturnRuleId, found: Omit<Found, "rule" | "severity">): Found => ({
  rule,
  severity: RETURN_SEVERITIES[rule],
  ...found,
});

/** What names a row, and what its figures count. */
const NAMING_COLUMNS: readonly string[] = ["name", "unit", "number"];
/** Given to a unit by name: compared with what the form itself says (R8). */
const UNIT_LINE = "line.unit";

function changedCells(
  form: FormSheet,
  model: SheetModel,
  isOfThisVersion: boolean,
): readonly Found[] {
  const { sheet, table } = form;
  const indicators = new Map(table.indicators.map((indicator) => [indicator.key, indicator]));
  const hasFormulas = sheet.grid.cells.some((line) => line.some(({ formula }) => formula !== null));
  return model.rows.flatMap(({ key: rowKey = "", cells, goesByPosition = false }) => {
    const row = sheet.rows.get(rowKey);
    const isCompared = indicators.has(rowKey) || (isOfThisVersion && isNamedRow(rowKey));
    if (row === undefined || !isCompared || goesByPosition) return [];
    return cells.flatMap((cell, at): readonly Found[] => {
      const columnKey = model.columns[at]?.key ?? "";
      const column = sheet.columns.get(columnKey);
      if (column === undefined || isEntry(cell) || columnKey.startsWith("#")) return [];
      if (!isOfThisVersion && !NAMING_COLUMNS.includes(columnKey)) return [];
      const held = sheet.grid.cells[row]?.[column];
      const indicator = indicators.get(rowKey);
      const place = {
        cell: cellAddress(row, column),
        explanation: indicator === undefined ? "" : explanationOf(sheet, rowKey),
      };
      const entry =
        indicator === undefined
          ? null
          : ({ indicator: indicator.number, year: null, part: "figure" } as const);
      const about = columnKey;
      if (cell.content.kind === "formula") {
        if (!hasFormulas || held?.formula !== null || held.value === null) {
          return [];
        }
        const facts = { name: "formulaOverwritten", found: textOf(held.value) } as const;
        return [asFound("R6", { ...place, about, entry, facts, found: held.value })];
      }
      const expected =
        columnKey === "target" && indicator !== undefined
          ? (ownTarget(form, indicator.key) ?? textOf(contentOf(cell.content)))
          : textOf(contentOf(cell.content));
      const found = textOf(held?.value ?? null);
      if (comparable(found) === comparable(expected)) return [];
      const name = columnKey === "unit" && indicator !== undefined ? "unitCell" : "lockedCell";
      const facts = { name, found, expected } as const;
      const rule = name === "unitCell" ? "R4" : "R3";
      return [
        asFound(rule, { ...place, about, entry, facts, expected, found: held?.value ?? null }),
      ];
    });
  });
}

/** Title, headings and the lines of the head: notes and explanations are not compared. */
const isNamedRow = (key: string): boolean =>
  /^(?:title|indicators\.\w+|line\.\w+)$/u.test(key) && key !== UNIT_LINE;

function ownTarget({ sheet }: FormSheet, indicator: string): string | undefined {
  return sheet.identity.unitTargets?.find(([key]) => key === indicator)?.[1];
}

function contentOf(content: SheetModel["rows"][number]["cells"][number]["content"]): CellValue {
  switch (content.kind) {
    case "empty":
    case "formula":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.value;
  }
}

const textOf = (value: GridCell["value"]): string => String(value ?? "");

/** Other programs keep a number as text, and lines break as each of them likes. */
const comparable = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

function removedRows({ sheet, table }: FormSheet): readonly Found[] {
  return table.indicators
    .filter(({ key }) => !sheet.rows.has(key))
    .map(({ number: indicator, name: row }) =>
      asFound("R5", {
        entry: { indicator, year: null, part: "figure" },
        facts: { name: "rowRemoved", row },
      }),
    );
}

/** Rows with something in them that the form did not have, between its first row and its last; and copies. */
function addedRows({ sheet, table }: FormSheet): readonly Found[] {
  const own = table.indicators.flatMap(({ key }) => sheet.rows.get(key) ?? []);
  const nameColumn = sheet.columns.get("name") ?? 0;
  const found: Found[] = [];
  const seen = new Set<string>();
  for (let row = Math.min(...own); row <= lastRow(sheet, own); row++) {
    const key = sheet.rowKeys.get(row);
    const line = sheet.grid.cells[row] ?? [];
    const isFilled = line.some(({ value }) => value !== null);
    const isCopy =
      key !== undefined && seen.has(key) && table.indicators.some((i) => i.key === key);
    if (key !== undefined) seen.add(key);
    if (!isFilled || (key !== undefined && !isCopy)) continue;
    const name = isCopy ? "rowCopied" : "rowAdded";
    const said = textOf(line[nameColumn]?.value ?? null);
    const cell = cellAddress(row, nameColumn);
    found.push(asFound("R5", { entry: null, cell, facts: { name, row: said }, found: said }));
  }
  return found;
}

/** A row added below the last indicator stands above the next row that has a key. */
function lastRow({ rowKeys }: FormSheet["sheet"], own: readonly number[]): number {
  const last = Math.max(...own);
  const next = [...rowKeys.keys()].filter((row) => row > last);
  return next.length === 0 ? last : Math.min(...next) - 1;
}

/** The fewest rows that have to be put back for the others to stand in the table's order. */
function movedRows({ sheet, table }: FormSheet): readonly Found[] {
  const placed = table.indicators.flatMap((indicator) => {
    const row = sheet.rows.get(indicator.key);
    return row === undefined ? [] : [{ indicator, row }];
  });
  const inOrder = longestRising(placed.map(({ row }) => row));
  return placed
    .filter(({ row }) => !inOrder.has(row))
    .map(({ indicator: { number, name }, row }) =>
      asFound("R5", {
        entry: { indicator: number, year: null, part: "figure" },
        cell: cellAddress(row, sheet.columns.get("name") ?? 0),
        facts: { name: "rowMoved", row: name },
      }),
    );
}

/** The numbers of the longest rising sequence among them, which all differ. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const chains: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = chains
      .filter((chain) => (chain.at(-1) ?? 0) < number)
      .reduce<readonly number[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...before, number]);
  }
  return new Set(
    chains.reduce<readonly number[]>(
      (best, chain) => (chain.length > best.length ? chain : best),
      [],
    ),
  );
}
