import { readDateOrTime } from "./coercionDates";

/** What a text becomes when it is entered in a cell, by typing or by `range.values`. */
export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string; readonly hasApostrophe: boolean }
  /** `pattern` is the number format that Excel gives a General cell with such an entry. */
  | { readonly kind: "number"; readonly value: number; readonly pattern: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly formula: string };

export interface EntryContext {
  /** The cell's number format before the entry. */
  readonly pattern: string;
  readonly isChinese: boolean;
  /** Year that `6-30` belongs to. */
  readonly currentYear: number;
}

const SIGNIFICANT_DIGITS = 15;
const NUMBER =
  /^([+-]?)(?:[¥￥$])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d+))?$/;

export function isTextPattern(pattern: string): boolean {
  return pattern === "@";
}

/** Excel keeps 15 digits of a number and writes zeros for the rest. */
function keepSignificantDigits(digits: string): string {
  let kept = 0;
  return Array.from(digits)
    .map((character) => {
      if (!/\d/.test(character)) {
        return character;
      }
      kept += kept > 0 || character !== "0" ? 1 : 0;
      return kept > SIGNIFICANT_DIGITS ? "0" : character;
    })
    .join("");
}

function patternOfNumber(mantissa: string, exponent: string | undefined): string | null {
  if (exponent !== undefined) {
    return "0.00E+00";
  }
  if (mantissa.includes(",")) {
    return mantissa.includes(".") ? "#,##0.00" : "#,##0";
  }
  return null;
}

function readPlainNumber(text: string): { value: number; pattern: string | null } | null {
  const match = NUMBER.exec(text);
  if (match === null) {
    return null;
  }
  const [, sign = "", mantissa = "", exponent] = match;
  const digits = keepSignificantDigits(mantissa.replaceAll(",", ""));
  const value = Number(`${sign}${digits}${exponent === undefined ? "" : `e${exponent}`}`);
  return Number.isFinite(value) ? { value, pattern: patternOfNumber(mantissa, exponent) } : null;
}

function readPercentage(text: string): Entry | null {
  const number = /^(.+?)\s*%$/.exec(text)?.[1] ?? /^%\s*(.+)$/.exec(text)?.[1];
  const read = number === undefined ? null : readPlainNumber(number);
  if (read === null) {
    return null;
  }
  const pattern = number?.includes(".") ? "0.00%" : "0%";
  // Divided on the decimal text: 0.28/100 and "0.28e-2" are not the same double.
  const value = Number(`${read.value}e-2`);
  return { kind: "number", value: Number.isNaN(value) ? read.value / 100 : value, pattern };
}

function readBracketed(text: string): Entry | null {
  const inner = /^\(([^+-].*)\)$/.exec(text)?.[1];
  const read = inner === undefined ? null : readPlainNumber(inner);
  return read === null ? null : { kind: "number", value: -read.value, pattern: read.pattern };
}

function readFraction(text: string): Entry | null {
  const match = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (match === null || Number(match[4]) === 0) {
    return null;
  }
  const [, sign, whole, numerator, denominator = ""] = match;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  const pattern = denominator.length > 1 ? "# ??/??" : "# ?/?";
  return { kind: "number", value: sign === "-" ? -size : size, pattern };
}

function readNumberLike(text: string, context: EntryContext): Entry | null {
  const plain = readPlainNumber(text);
  if (plain !== null) {
    return { kind: "number", ...plain };
  }
  return (
    readPercentage(text) ??
    readBracketed(text) ??
    readFraction(text) ??
    readDateOrTime(text, context)
  );
}

/** Reads an entered text as Excel for Windows does: times, dates and percentages become numbers. */
export function readEntry(text: string, context: EntryContext): Entry {
  if (text === "") {
    return { kind: "empty" };
  }
  if (text.startsWith("'")) {
    return { kind: "text", text: text.slice(1), hasApostrophe: true };
  }
  const asText: Entry = { kind: "text", text, hasApostrophe: false };
  if (isTextPattern(context.pattern)) {
    return asText;
  }
  if (text.startsWith("=") && text.length > 1) {
    return { kind: "formula", formula: text };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: "boolean", value: trimmed.toLowerCase() === "true" };
  }
  return readNumberLike(trimmed, context) ?? asText;
}
