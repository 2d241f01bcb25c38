import { isSplit } from "../../../src/rules/breakdown/isSplit";
import type { CellValue, Figure } from "../../../src/rules/figures/figure";
import { read } from "../figures";

describe("[B2] what is split among years and units", () => {
  test.each<[CellValue, string, boolean]>([
    // Totals and counts are: each unit takes its part of 25 万人, and of 147.18 万人.
    ["[25]", "万人", true],
    ["147.18", "万人", true],
    // A unit with a target of 95 % reaches 95 % itself, and so does one with a rate of a total.
    ["95", "%", false],
    ["[95]", "%", false],
    // A bound holds for every unit as it is, whichever way it points.
    [">60", "万人", false],
    ["3.5以内", "万人", false],
    // A structure is handed down whole; nothing is printed to be split.
    ["10:30:60", "::", false],
    ["-", "万人", false],
    // Of a unit that is not known only a total says that it is a sum.
    ["[25]", "亩", true],
    ["25", "亩", false],
    ["25", "套", true],
  ])("%s %s: %s", (target, unit, expected) => {
    const figure: readonly Figure[] = [read(target) ?? []].flat();
    expect(figure.map((one) => isSplit(one, unit))).toEqual([expected]);
  });
});
