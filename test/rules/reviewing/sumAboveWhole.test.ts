import type { Figure, NumberFigure } from "../../../src/rules/figures/figure";
import { parseFigure } from "../../../src/rules/notation/notation";
import { sumAboveWhole } from "../../../src/rules/reviewing/sumAboveWhole";

function figure(text: string): Figure | null {
  const read = parseFigure(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

const above = (whole: string, ...parts: readonly string[]): string | null =>
  sumAboveWhole(figure(whole) as NumberFigure, parts.map(figure), "万人");

test("[R1] parts that are together more than their whole", () => {
  expect(above("10", "6", "6")).toBe("12");
});

test("[R1] half a last digit of each part is no more", () => {
  // 3.4 + 3.3 + 3.4 is 10.1; three parts leave 0.15 open.
  expect(above("10.0", "3.4", "3.3", "3.4")).toBeNull();
  expect(above("10.0", "3.5", "3.5", "3.5")).toBe("10.5");
});

test("[R1] 其中 rows need not be all of their whole", () => {
  expect(above("10", "2", "3")).toBeNull();
});

test("[R1] a blank part, or one in another family's unit, says nothing", () => {
  expect(above("10", "6", "")).toBeNull();
  expect(above("10", "6人次", "5")).toBeNull();
});
