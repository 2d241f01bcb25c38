import type { NumberFigure } from "./figure";
import { withoutLookAlikes } from "./lookAlikes";
import { rationalOfText } from "./rational";
import type { Rational } from "./rational";

/** The decimal that a figure is printed as, even to digits that a double cannot hold. */
export function rationalOfFigure({ text }: NumberFigure): Rational {
  const digits = withoutLookAlikes(text).replace(/[^\d.-]/gu, "");
  return rationalOfText(digits);
}
