import { convertedTarget } from "../../../src/rules/figures/convert";
import { isRateUnit } from "../../../src/rules/figures/units";
import { compareTargets } from "../../../src/rules/judging/compareTargets";
import { parseFigure } from "../../../src/rules/notation/notation";
import { valueOf } from "../figures";

function target(text: string, unit: string, years = 5) {
  const figure = valueOf(parseFigure(text));
  if (figure === null) throw new Error(`${text} is no figure.`);
  return { figure, unit, years };
}

describe("[§9] a target in the other plan's unit", () => {
  test.each([
    // 广州 prints [3.6]万人次 where 湛江 counts 人次: 3.6 × 10,000.
    ["[3.6]", "万人次", "人次", 36000],
    ["[10000]", "人次", "万人次", 1],
    ["﹥60", "%", "％", 60],
    ["12", "吨", "吨", 12],
    ["7000", "人", "人次", null],
    ["12:46:42", "::", "::", null],
    ["-", "人", "人", null],
  ])("%s %s in %s is %s", (text, from, to, expected) => {
    expect(convertedTarget(target(text, from).figure, from, to)).toBe(expected);
  });
});

describe("[P] two targets compared", () => {
  test("counts and totals by their quotient, the other over the one", () => {
    // 广州 [3.6]万人次 over 湛江 [10000]人次: 36,000 ÷ 10,000.
    const both = compareTargets(target("[10000]", "人次"), target("[3.6]", "万人次"));
    expect(both).toEqual({ kind: "ratio", value: 3.6 });
  });

  test("rates by their difference, the other minus the one", () => {
    expect(compareTargets(target("95", "%"), target("98", "%"))).toEqual({
      kind: "difference",
      value: 3,
    });
    // 3‰ is 0.3%.
    const perMille = compareTargets(target("1", "%"), target("13", "‰"));
    expect(perMille).toMatchObject({ kind: "difference" });
    expect(perMille.kind === "difference" && perMille.value).toBeCloseTo(0.3, 12);
  });

  test("bounds of the same kind like what they bound, look-alike signs as one", () => {
    expect(compareTargets(target(">60", "%"), target("﹥60", "%"))).toEqual({
      kind: "difference",
      value: 0,
    });
  });

  test.each([
    ["no target", target("-", "人"), target("16", "人"), "noTarget"],
    ["a structure", target("12:46:42", "::"), target("12:46:42", "::"), "structure"],
    ["a structure on one side", target("12", "%"), target("12:46:42", "::"), "structure"],
    ["人 and 人次", target("7000", "人"), target("7000", "人次"), "differentUnits"],
    ["a total and a level", target("[25]", "万人"), target("25", "万人"), "differentBasis"],
    ["a bound and a number", target("96", "%"), target("﹥96", "%"), "differentBasis"],
    ["totals over 5 and 3 years", target("[5]", "人"), target("[3]", "人", 3), "differentYears"],
    ["a unit that is not known", target("12", "吨"), target("13", "吨"), "unknownUnit"],
    ["a base of zero", target("0", "人"), target("5", "人"), "notPositive"],
    ["a negative number", target("5", "万元"), target("-5", "万元"), "notPositive"],
  ] as const)("%s: not compared, with the reason", (_, one, other, why) => {
    expect(compareTargets(one, other)).toEqual({ kind: "none", why });
  });

  test("totals in a unit that is not known are totals all the same", () => {
    expect(compareTargets(target("[4]", "吨"), target("[6]", "吨"))).toEqual({
      kind: "ratio",
      value: 1.5,
    });
  });
});

test("[§9] a rate is known by its unit", () => {
  expect(["%", "‰", "个百分点", "万人", "吨"].map(isRateUnit)).toEqual([
    true,
    true,
    true,
    false,
    null,
  ]);
});
