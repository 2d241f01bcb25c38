import { partsTogether, rateOfParts, rateWhole } from "../../../src/rules/breakdown/rateOfParts";
import type { Figure } from "../../../src/rules/figures/figure";
import { parseFigure } from "../../../src/rules/notation/notation";

function figure(text: string): Figure | null {
  const read = parseFigure(text);
  if (!read.ok) throw new Error(text);
  return read.value;
}

const together = (...parts: readonly (readonly [string, string])[]) =>
  partsTogether(parts.map(([above, below]) => [figure(above), figure(below)]));

test("[B3] 50 of 100 and 9 of 10 are 59 of 110, never 70%", () => {
  const sums = together(["50", "100"], ["9", "10"]);
  expect(sums).toEqual({ ok: true, value: { numerator: 59, denominator: 110 } });
  // 59 ÷ 110 × 100
  expect(rateOfParts({ numerator: 59, denominator: 110 }, "%")).toBeCloseTo(53.6364, 4);
});

test("[B3] a unit that lacks a part is left out of both sums", () => {
  expect(together(["50", "100"], ["9", ""], ["", "10"])).toEqual({
    ok: true,
    value: { numerator: 50, denominator: 100 },
  });
  expect(together(["9", ""])).toEqual({ ok: true, value: null });
  expect(together()).toEqual({ ok: true, value: null });
});

test("[B3, §9] parts are put into one unit, and those of other families refused", () => {
  expect(together(["5000人", "1万人"])).toEqual({
    ok: true,
    value: { numerator: 5000, denominator: 10000 },
  });
  expect(together(["5人次", "1万人"])).toMatchObject({ reason: { name: "differentUnits" } });
});

test("[B3] nothing is divided by 0, and no rate is in 万人", () => {
  expect(rateOfParts({ numerator: 1, denominator: 0 }, "%")).toBeNull();
  expect(rateOfParts({ numerator: 1, denominator: 2 }, "万人")).toBeNull();
  expect(rateOfParts({ numerator: 3, denominator: 500 }, "‰")).toBe(6);
  expect([rateWhole("％"), rateWhole("个百分点")]).toEqual([100, null]);
});
