import { compareReached, type PlannedFigure } from "../../../src/rules/judging/compareReached";
import { parseFigure } from "../../../src/rules/notation/notation";

function planned(target: string, unit: string, years = 5): PlannedFigure {
  const read = parseFigure(target);
  if (!read.ok || read.value === null) throw new Error(target);
  const isTotal = read.value.kind === "number" && read.value.isTotal;
  return { target: read.value, isTotal, unit, years };
}

describe("[F5] the next target and what the last plan reached", () => {
  test.each([
    [
      "amounts by percent",
      "50",
      "万人",
      "48.1",
      "万人",
      { kind: "percent", factor: 1, isYearly: true },
    ],
    ["rates by points", "98", "%", "95", "％", { kind: "points", factor: 1, isYearly: true }],
    [
      "totals as totals",
      "[26]",
      "万人",
      "[25.0]",
      "万人",
      { kind: "percent", factor: 1, isYearly: false },
    ],
    [
      "[§9] within a family",
      "3",
      "万人次",
      "16000",
      "人次",
      { kind: "percent", factor: 0.0001, isYearly: true },
    ],
    [
      "whatever bound the last had",
      "92",
      "%",
      ">90",
      "%",
      { kind: "points", factor: 1, isYearly: true },
    ],
  ])("%s", (_name, next, unit, last, lastUnit, expected) => {
    expect(compareReached(planned(next, unit), planned(last, lastUnit))).toEqual(expected);
  });

  test.each([
    ["noTarget", "-", "人", "50", "人"],
    ["structure", "12:46:42", "::", "10:40:50", "::"],
    ["structure", "12", "%", "10:40:50", "::"],
    ["bound", ">90", "%", "90", "%"],
    ["bound", "3.5以内", "%", "3.5以内", "%"],
    ["differentBasis", "[60]", "万人", "50", "万人"],
    ["differentUnits", "5", "万人次", "5", "万人"],
    ["differentUnits", "5", "倍", "5", "万人"],
    ["differentUnits", "5", "万人", "5", "倍"],
    ["unknownUnit", "5", "倍", "4", "倍"],
  ])("%s: %s %s after %s %s", (why, next, unit, last, lastUnit) => {
    const found = compareReached(planned(next, unit), planned(last, lastUnit));
    expect(found).toEqual({ kind: "none", why });
  });

  test("differentYears: a total of three years after one of five", () => {
    const found = compareReached(planned("[15]", "万人", 3), planned("[25]", "万人"));
    expect(found).toEqual({ kind: "none", why: "differentYears" });
  });
});
