import { ValueObjectFactory } from "@univerjs/engine-formula";

const QUOTED = /^\s*"[\s\S]*"\s*$/;

let isKept = false;

/**
 * Univer takes a text in a formula that looks like a date or a time for a number: `"12:46:42"` would
 * reach a function as a fraction of a day. In Excel a quoted text is that text.
 */
export function keepQuotedTexts(): void {
  if (isKept) return;
  isKept = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (rawValue, isIgnoreNumberPattern) =>
    create(
      rawValue,
      (isIgnoreNumberPattern ?? false) || (typeof rawValue === "string" && QUOTED.test(rawValue)),
    );
}
