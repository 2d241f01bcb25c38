import type { Nullable } from "@univerjs/core";
import { readString } from "../wire/arguments";
import { hostError } from "../wire/hostError";

/** The names of colours that add-ins use; the rest of HTML's names are not known here. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Reads `#4472c4`, `4472C4` or a name and gives it as Excel says it: `#4472C4`. */
export function readColor(value: unknown): string {
  const text = readString(value, "color");
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) {
    return named;
  }
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) {
    throw hostError("InvalidArgument", `The colour is not valid: ${text}`);
  }
  return `#${digits.toUpperCase()}`;
}

/** A colour as Univer keeps it (`#fff`, `rgb(…)` or `#ffffff`) in Excel's form. */
export function excelColor(stored: Nullable<string>, fallback: string): string {
  if (!stored) {
    return fallback;
  }
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(stored)?.slice(1, 4);
  if (channels !== undefined) {
    const hex = channels.map((channel) => Number(channel).toString(16).padStart(2, "0"));
    return `#${hex.join("")}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(stored)?.slice(1, 4);
  return (short ? `#${short.map((digit) => digit + digit).join("")}` : stored).toUpperCase();
}
