import { plainSigns } from "../../rules/notation/lookAlikes";
import { attributeIn, isUnit } from "./headings";
import type { TableCell } from "./tableLines";

/** A name with what stands inside it taken apart. */
export interface ReadName {
  readonly name: string;
  /** 城镇新增就业人数（万人） */
  readonly unit: string | null;
  /** 〔预期性〕 */
  readonly attribute: string | null;
  /** Its footnote mark, taken off. */
  readonly mark: string | null;
  /** It begins with 其中. */
  readonly isPart: boolean;
  /** How far it is indented, in characters. */
  readonly indent: number;
}

/** The last thing in brackets. */
const LAST_BRACKETS = /[([]([^()[\]]+)[)\]]$/u;
const MARK = /[*※†‡#①-⑳¹²³⁰⁴-⁹]+$/u;
/** Word breaks a long name within its cell; a blank between Latin letters is one. */
const BREAK_IN_NAME = /[ \t]*\n[ \t]*/gu;

/** Reads the cell of a name. Brackets that hold neither a unit nor an attribute belong to the name. */
export function readName(cell: TableCell): ReadName {
  const printed = cell.shown.replace(/\r/gu, "").replace(BREAK_IN_NAME, "");
  const leading = /^\s*/u.exec(printed)?.[0].length ?? 0;
  let name = printed.trim();
  let unit: string | null = null;
  let attribute: string | null = null;
  const [mark = null] = MARK.exec(name) ?? [];
  if (mark !== null) name = name.slice(0, -mark.length).trim();
  for (;;) {
    // Look-alikes are one character each, so that places in both texts are the same.
    const found = LAST_BRACKETS.exec(oneToOne(name));
    const inside = found === null ? "" : name.slice(found.index + 1, -1).trim();
    if (attribute === null && attributeIn(inside) !== null) attribute = attributeIn(inside);
    else if (unit === null && isUnit(inside)) unit = inside;
    else break;
    name = name.slice(0, found?.index).trim();
  }
  return {
    name,
    unit,
    attribute,
    mark,
    isPart: name.startsWith("其中"),
    indent: leading + 2 * cell.indent,
  };
}

/** Invisible characters would be dropped, and places shift: they stay here. */
const oneToOne = (text: string): string =>
  Array.from(text, (character) => plainSigns(character) || " ").join("");
