import type { GridCell } from "../../layout/keys/keyedGrid";
import type { Book } from "./readBook";
import type { StoredCell } from "./readSheetPart";
import { serialOfIsoDate } from "./serialOfIsoDate";
import { unescaped } from "./unescaped";

/** A cell's value, or its formula's last result; undefined where the cell is damaged. */
export function storedValue(cell: StoredCell, book: Book): GridCell["value"] | undefined {
  const { type, value, style } = cell;
  if (type === "inlineStr") return unescaped(cell.inlineText) || null;
  if (value === "") return null;
  switch (type) {
    case "s": {
      const text = book.strings[Number(value)];
      return text === "" ? null : text;
    }
    case "str":
      return unescaped(value);
    case "e":
      return value.trim();
    case "b":
      return booleanOf(value.trim());
    case "d":
      return serialOfIsoDate(value.trim());
    case "n": {
      const number = Number(value);
      if (value.trim() === "" || !Number.isFinite(number)) return undefined;
      return number + book.daysMissing(style);
    }
    default:
      return undefined;
  }
}

function booleanOf(value: string): boolean | undefined {
  if (value === "1" || value === "true") return true;
  return value === "0" || value === "false" ? false : undefined;
}
