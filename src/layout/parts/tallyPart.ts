import type { TallyCount, TallyPart } from "../../templates/vocabulary/template";
import { TALLY } from "../../text/sheets/sheets";
import { absoluteRangeAddress } from "../cells/address";
import { lineOf, locked } from "../cells/cells";
import { quoted } from "../formula";
import { tableNamed, type NormalSheet } from "../normalise/normalSheet";
import { shownAtFirst } from "../shownAtFirst";
import type { SheetPart, SheetSetup } from "./part";

const HEIGHT_POINTS = 21;

/** One line that counts words in the columns of a table, in functions of every spreadsheet. */
export function tallyPart(spec: TallyPart, sheet: NormalSheet): SheetPart {
  const atFirst = spec.counts.map((count) => countAtFirst(spec, count, sheet));
  return {
    rowCount: 1,
    widthsChars: [],
    lay: (setup, firstRow) => {
      const columnCount = setup.widthsChars.length;
      const labels = spec.counts.map(({ label }, index) => TALLY.label(label, index));
      const counted = spec.counts.map((count, index) => {
        const label = quoted(labels[index] ?? "");
        return `${label}&${countFormula(spec, count, setup)}`;
      });
      const formula = `=${counted.join("&")}&${quoted(TALLY.end)}`;
      const first = labels.map((label, index) => `${label}${atFirst[index] ?? 0}`);
      const result = first.join("") + TALLY.end;
      const [, ...rest] = lineOf(columnCount, "", "tally");
      return {
        rows: [
          {
            heightPoints: HEIGHT_POINTS,
            key: spec.key,
            cells: [locked({ kind: "formula", formula, result }, "tally"), ...rest],
          },
        ],
        merges: [{ row: firstRow, column: 0, rowCount: 1, columnCount: setup.printedCount }],
      };
    },
  };
}

function countFormula({ table }: TallyPart, count: TallyCount, { tables }: SheetSetup): string {
  const place = tables.get(table);
  const column = place?.columns.get(count.column)?.column;
  if (place === undefined || column === undefined) return "0";
  const { firstRow: row, rowCount } = place;
  const range = absoluteRangeAddress({ row, column, rowCount, columnCount: 1 });
  return `COUNTIF(${range},${quoted(patternOf(count))})`;
}

/** An empty word counts whatever is filled in. */
function patternOf({ match, word }: TallyCount): string {
  if (word === "") return "?*";
  return match === "begins" ? `${word}*` : `*${word}`;
}

/** How many rows count before anything is entered. */
function countAtFirst(spec: TallyPart, count: TallyCount, sheet: NormalSheet): number {
  const table = tableNamed(sheet, spec.table);
  const content = table?.columns.find(({ spec: key }) => key === count.column)?.content;
  const texts = (table?.subjects ?? []).map((subject) =>
    content === undefined ? "" : (shownAtFirst(content, subject) ?? ""),
  );
  const { match, word } = count;
  if (word === "") return texts.filter((text) => text !== "").length;
  return texts.filter((text) => (match === "begins" ? text.startsWith(word) : text.endsWith(word)))
    .length;
}
