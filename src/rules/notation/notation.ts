import { toFifteenDigits } from "../figures/compare";
import { type Figure, numberFigure, type NumberFigure } from "../figures/figure";
import { decimalsOf, plainDecimal } from "../figures/rational";
import { fail, ok, type Result } from "../result";
import { readAnyFigure } from "./anyNotation";
import { plainSigns } from "./lookAlikes";
import { type ScannedFigure, scanUsualFigure } from "./usualNotation";

/**
 * [§1] Reads a figure as plans print it. Null is a blank: not reported, never zero. A fraction of
 * a day is an ordinary number here; only who expects a structure knows that it is a time.
 */
export function parseFigure(cell: string | number | boolean | null): Result<Figure | null> {
  if (typeof cell === "string") return parseText(cell);
  if (cell === null) return ok(null);
  if (typeof cell === "number" && Number.isFinite(cell)) return ok(figureOfNumber(cell));
  return fail({ name: "unreadableFigure", read: String(cell).toUpperCase(), trouble: null });
}

function parseText(text: string): Result<Figure | null> {
  const usual: ScannedFigure = { value: 0, decimals: 0, bound: null, isTotal: false };
  if (scanUsualFigure(text, usual)) {
    return ok(numberFigure(usual.value, usual.decimals, usual.bound, usual.isTotal, null, text));
  }
  const signs = plainSigns(text).trim();
  if (signs === "") return ok(null);
  const figure = readAnyFigure(signs, text);
  if (!figure.ok) return fail({ name: "unreadableFigure", read: text, trouble: figure.reason });
  if (figure.value.kind !== "structure") return figure;
  const sum = toFifteenDigits(figure.value.parts.reduce((total, part) => total + part, 0));
  if (sum !== 100) return fail({ name: "structureNotWhole", read: text, sum });
  return figure;
}

/** [§1] The figure of a cell that holds a number. */
export function figureOfNumber(value: number): NumberFigure {
  return numberFigure(value + 0, decimalsOf(value), null, false, null, plainDecimal(value));
}

/** [§1] The figure in the plans' own notation; reading it back gives the same figure. */
export function printFigure(figure: Figure): string {
  if (figure.kind === "none") return "-";
  if (figure.kind === "structure") {
    return figure.parts.map((part) => withDecimals(part, figure.decimals)).join(":");
  }
  const number = withDecimals(figure.value, figure.decimals);
  const total = figure.isTotal ? `[${number}]` : number;
  const amount = total + (figure.unit ?? "");
  if (figure.bound === "lower") return `>${amount}`;
  return figure.bound === "upper" ? `${amount}以内` : amount;
}

function withDecimals(value: number, decimals: number): string {
  const text = plainDecimal(value);
  if (decimals === 0) return text;
  const pointAt = text.indexOf(".");
  if (pointAt < 0) return `${text}.${"0".repeat(decimals)}`;
  return text.padEnd(pointAt + 1 + decimals, "0");
}
