import { cellPosition } from "./cellPosition";
import { type Attributes, readXml } from "./readXml";

/** A cell as its XML says it, with what it leaves unsaid counted on. Rows and columns from 0. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d` or `n`; `n` where none is given. */
  readonly type: string;
  readonly style: number;
  /** What `<v>` holds. */
  readonly value: string;
  /** What `<is>` holds. */
  readonly inlineText: string;
  /** Without the leading `=`; empty where none stands, or where it is another cell's. */
  readonly formula: string;
  /** The number of the formula that the cell shares with others; null where it shares none. */
  readonly sharedFormula: string | null;
}

export interface SheetPart {
  /** Addresses such as `A1:C1`. */
  readonly merges: readonly string[];
}

/**
 * Tells of a sheet's cells one by one, so that what is not kept takes no memory; null where the part
 * is damaged.
 */
export function readSheetPart(
  part: Uint8Array,
  tell: (cell: StoredCell) => void,
): SheetPart | null {
  const merges: string[] = [];
  /** Rows and cells without an address follow the last one. */
  const place = { row: -1, column: -1, isKnown: true };
  let cell: Attributes | null = null;
  let shared: string | null = null;
  let texts = { v: "", t: "", f: "" };
  let inside: keyof typeof texts | null = null;

  const openCell = (attributes: Attributes): void => {
    cell = attributes;
    shared = null;
    texts = { v: "", t: "", f: "" };
    const address = attributes.get("r");
    const position = address === undefined ? null : cellPosition(address);
    place.isKnown &&= address === undefined ? place.row >= 0 : position !== null;
    place.row = position?.row ?? place.row;
    place.column = position?.column ?? place.column + 1;
  };
  const isSound = readXml(part, {
    open: (name, attributes) => {
      if (name === "row") {
        place.row = attributes.has("r") ? Number(attributes.get("r")) - 1 : place.row + 1;
        place.column = -1;
        place.isKnown &&= Number.isInteger(place.row) && place.row >= 0;
      }
      if (name === "c") openCell(attributes);
      if (name === "mergeCell") merges.push(attributes.get("ref") ?? "");
      if (cell === null) return;
      inside = name === "v" || name === "t" || name === "f" ? name : null;
      if (name === "f" && attributes.get("t") === "shared") shared = attributes.get("si") ?? null;
    },
    text: (text) => {
      if (inside !== null) texts[inside] += text;
    },
    close: (name) => {
      inside = null;
      if (name !== "c" || cell === null) return;
      tell({
        row: place.row,
        column: place.column,
        type: cell.get("t") ?? "n",
        style: Number(cell.get("s") ?? 0),
        value: texts.v,
        inlineText: texts.t,
        formula: texts.f,
        sharedFormula: shared,
      });
      cell = null;
    },
  });
  return isSound && place.isKnown ? { merges } : null;
}
