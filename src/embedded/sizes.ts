/**
 * Office.js gives column widths and row heights in points, 72 to the inch; Univer in pixels, 96 to
 * the inch. (A width in characters, as Excel's dialogs show it, is for the add-in to convert.)
 */
const PIXELS_PER_POINT = 96 / 72;

export function pixelsOfPoints(points: number): number {
  return points * PIXELS_PER_POINT;
}

export function pointsOfPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
