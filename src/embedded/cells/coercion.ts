/** What a text becomes when it is entered in a cell, by typing or by `range.values`. */
type Entry =
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

const MS_PER_DAY = 86_400_000;
/** Excel's day 0, counted so that every date from 1900-03-01 on is right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LAST_DAY = Date.UTC(9999, 11, 31);

interface ReadPart {
  readonly value: number;
  readonly pattern: string;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) {
    return year;
  }
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || time > LAST_DAY) {
    return null;
  }
  const serial = (time - DAY_ZERO) / MS_PER_DAY;
  // Excel believes in 1900-02-29, so the two months before it are one day less.
  return serial <= 60 ? serial - 1 : serial;
}

interface DateForm {
  readonly form: RegExp;
  readonly pattern: (isChinese: boolean) => string;
  /** Year, month, day as texts; an empty year is the current one. */
  readonly parts: (match: RegExpExecArray) => readonly [string, string, string];
  readonly isOnlyChinese?: boolean;
  readonly isOnlyEnglish?: boolean;
}

const SHORT_DATE = (isChinese: boolean): string => (isChinese ? "yyyy/m/d" : "m/d/yyyy");
const DAY_OF_YEAR = (isChinese: boolean): string => (isChinese ? 'm"月"d"日"' : "d-mmm");

const DATE_FORMS: readonly DateForm[] = [
  {
    form: /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/,
    pattern: SHORT_DATE,
    parts: (match) => [match[1] ?? "", match[3] ?? "", match[4] ?? ""],
  },
  {
    form: /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/,
    pattern: SHORT_DATE,
    parts: (match) => [match[4] ?? "", match[1] ?? "", match[3] ?? ""],
    isOnlyEnglish: true,
  },
  {
    form: /^(\d{4})[-/](\d{1,2})$/,
    pattern: () => "mmm-yy",
    parts: (match) => [match[1] ?? "", match[2] ?? "", "1"],
  },
  {
    form: /^(\d{1,2})[-/](\d{1,2})$/,
    pattern: DAY_OF_YEAR,
    parts: (match) => ["", match[1] ?? "", match[2] ?? ""],
  },
  {
    form: /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/,
    pattern: () => 'yyyy"年"m"月"d"日"',
    parts: (match) => [match[1] ?? "", match[2] ?? "", match[3] ?? ""],
    isOnlyChinese: true,
  },
  {
    form: /^(\d{4}|\d{2})年(\d{1,2})月$/,
    pattern: () => 'yyyy"年"m"月"',
    parts: (match) => [match[1] ?? "", match[2] ?? "", "1"],
    isOnlyChinese: true,
  },
  {
    form: /^(\d{1,2})月(\d{1,2})日$/,
    pattern: DAY_OF_YEAR,
    parts: (match) => ["", match[1] ?? "", match[2] ?? ""],
    isOnlyChinese: true,
  },
];

function readDate(text: string, { isChinese, currentYear }: EntryContext): ReadPart | null {
  for (const { form, pattern, parts, isOnlyChinese, isOnlyEnglish } of DATE_FORMS) {
    const match = form.exec(text);
    if (match === null || (isOnlyChinese && !isChinese) || (isOnlyEnglish && isChinese)) {
      continue;
    }
    const [year, month, day] = parts(match);
    const serial = serialOf(year === "" ? currentYear : fullYear(year), Number(month), Number(day));
    if (serial !== null) {
      return { value: serial, pattern: pattern(isChinese) };
    }
  }
  return null;
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?:\s*([AaPp])[Mm]?)?$/;

function timePattern(hours: number, hasSeconds: boolean, isHalfDay: boolean): string {
  if (hours >= 24) {
    return "[h]:mm:ss";
  }
  return `h:mm${hasSeconds ? ":ss" : ""}${isHalfDay ? " AM/PM" : ""}`;
}

function readTime(text: string): ReadPart | null {
  const match = TIME.exec(text);
  if (match === null) {
    return null;
  }
  const [, hourText, minuteText, secondText, fraction, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0) + Number(fraction ?? 0);
  if (minute >= 60 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12))) {
    return null;
  }
  const halfDay = half?.toLowerCase() === "p" ? 12 : 0;
  const hours = half === undefined ? hour : (hour % 12) + halfDay;
  return {
    value: (hours * 3600 + minute * 60 + second) / 86_400,
    pattern: timePattern(hours, secondText !== undefined, half !== undefined),
  };
}

/** `12:46:42`, `2023-6-30`, `2023年6月30日`, `2023-6-30 12:46`; null: neither date nor time. */
function readDateOrTime(text: string, context: EntryContext): Entry | null {
  const only = readDate(text, context) ?? readTime(text);
  if (only !== null) {
    return { kind: "number", ...only };
  }
  const [dateText = "", timeText = ""] = text.split(/\s+/, 2);
  const date = readDate(dateText, context);
  const time = readTime(timeText);
  if (date === null || time === null || time.value >= 1) {
    return null;
  }
  const pattern = `${date.pattern} h:mm`;
  return { kind: "number", value: date.value + time.value, pattern };
}
