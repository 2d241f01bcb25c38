/** Pixels of a digit in Excel's default font, and the padding of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A width in characters, as Office.js takes it: in points. */
export function columnWidthPoints(widthChars: number): number {
  return (widthChars * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
