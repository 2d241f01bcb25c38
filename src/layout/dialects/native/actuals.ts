import { decimalsNear } from "./comparing";
import type { NativeRow } from "./nativeRow";
import { literal } from "./references";

/*
 * [§1] Reads an actual that plain formulas can read: a number, a period total, a structure.
 */

const DIGITS = `{0,1,2,3,4,5,6,7,8,9,"."}`;
const SHARE_SIGNS = `{0,1,2,3,4,5,6,7,8,9,".",":"}`;
/** Wide enough to keep the parts of a structure apart. */
const GAP = 30;
const MOST_GRADES = 8;

/** Whether a text is a blank, or what is printed instead of one: dashes, however many, or a stroke. */
export const saysNothing = (text: string): string =>
  `OR(SUBSTITUTE(SUBSTITUTE(${text},"-",""),"—","")="",${text}="/")`;

const countOf = (text: string, signs: string): string =>
  `SUMPRODUCT(LEN(${text})-LEN(SUBSTITUTE(${text},${signs},"")))`;

/** Blanks beside these say nothing. */
const SIGNS_OF_TOTALS = ["[", "]", "［", "］", "【", "】", "〔", "〕"];

/**
 * [§1] The cell's text without the spaces around it and beside its signs. One inside a number stays, and
 * the figure is unreadable: 5 6 is not 56.
 */
export function actualText(actual: string, { kind }: Pick<NativeRow, "kind">): string {
  const trimmed =
    `TRIM(SUBSTITUTE(SUBSTITUTE(${actual},_xlfn.UNICHAR(160)," "),` + `_xlfn.UNICHAR(12288)," "))`;
  const isStructure = kind === "structure";
  const text = isStructure ? `SUBSTITUTE(${trimmed},"：",":")` : trimmed;
  const signs = isStructure ? [":"] : SIGNS_OF_TOTALS;
  return signs.reduce(
    (rest, sign) => `SUBSTITUTE(SUBSTITUTE(${rest}," ${sign}","${sign}"),"${sign} ","${sign}")`,
    text,
  );
}

/** [C7] Brackets belong to totals; elsewhere they stay, and the figure is unreadable. */
export function actualDigits(text: string, { kind }: NativeRow): string {
  if (kind !== "total" && kind !== "upperTotal" && kind !== "none") return text;
  return (
    `IF(AND(OR(LEFT(${text})={"[","［","【","〔"}),OR(RIGHT(${text})={"]","］","】","〕"})),` +
    `MID(${text},2,LEN(${text})-2),${text})`
  );
}

/** Nothing but digits, a point with digits behind it and a sign before them; shares and their colons. */
export function isReadable(digits: string, { shares }: Pick<NativeRow, "shares">): string {
  if (shares !== null) {
    return (
      `AND(${countOf(digits, SHARE_SIGNS)}=LEN(${digits}),` +
      `LEN(${digits})-LEN(SUBSTITUTE(${digits},":",""))=${shares.length - 1},` +
      `ISERROR(FIND(".:",${digits}&":")),ISERROR(FIND(":.",":"&${digits})))`
    );
  }
  return (
    `AND(${countOf(digits, DIGITS)}+OR(LEFT(${digits})={"-","+"})=LEN(${digits}),` +
    `LEN(${digits})-LEN(SUBSTITUTE(${digits},".",""))<=1,RIGHT(${digits})<>".")`
  );
}

interface ActualCells {
  readonly actual: string;
  readonly text: string;
  readonly digits: string;
  readonly readable: string;
}

/** The number; for a structure how many of its running shares reach the target's. */
export function actualValue(cells: ActualCells, { shares }: NativeRow, parts: string[]): string {
  const { actual, text, digits, readable } = cells;
  if (shares !== null) {
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    const reached = shares.map((share, index) => {
      const sum = `SUM(${first}:${parts[index] ?? ""})`;
      return `(ROUND(${sum},${decimalsNear(share, "below")})>=${literal(share)})`;
    });
    return (
      `IF(${saysNothing(text)},"",IF(${readable},` +
      `IF(ROUND(SUM(${first}:${last}),12)=100,${reached.join("+")},#VALUE!),#VALUE!))`
    );
  }
  return (
    `IF(ISNUMBER(${actual}),${actual},IF(${saysNothing(text)},"",` +
    `IF(${readable},VALUE(${digits}),#VALUE!)))`
  );
}

/** [§1] A structure of any number of grades that adds up to 100. */
export function isAnyStructure(text: string): string {
  const starts = Array.from({ length: MOST_GRADES }, (_, grade) => grade * GAP + 1);
  const spread = `SUBSTITUTE(${text},":",REPT(" ",${GAP}))`;
  const shares = `VALUE("0"&TRIM(MID(${spread},{${starts.join(",")}},${GAP})))`;
  const isForm =
    `${countOf(text, SHARE_SIGNS)}=LEN(${text}),ISNUMBER(FIND(":",${text})),` +
    `ISERROR(FIND("::",":"&${text}&":")),` +
    `ISERROR(FIND(".:",${text}&":")),ISERROR(FIND(":.",":"&${text}))`;
  return `IFERROR(AND(${isForm},ROUND(SUMPRODUCT(${shares}),12)=100),FALSE)`;
}

/** The n-th share of a structure, counted from 0. */
export function sharePart(digits: string, readable: string, index: number): string {
  const spread = `SUBSTITUTE(${digits},":",REPT(" ",${GAP}))`;
  return `IF(${readable},VALUE(TRIM(MID(${spread},${index * GAP + 1},${GAP}))),"")`;
}
