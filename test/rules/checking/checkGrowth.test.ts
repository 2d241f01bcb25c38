import { checkGrowth } from "../../../src/rules/checking/checkGrowth";
import { reasonOf, valueOf } from "../figures";
import { printed } from "../printed";

const growthOf = (percent: string, current: string, previous: string, years = 1) =>
  checkGrowth(printed(percent, "%"), printed(current, "万人"), printed(previous, "万人"), years);

describe("[§4] a printed growth", () => {
  test.each([
    // 广州: 691.82 ÷ 474.1 = 1.459228…; 682.93 ÷ 431.4 = 1.583055…; 417 ÷ 303 = 1.376237…
    ["45.9", "691.82", "474.1"],
    ["58.3", "682.93", "431.4"],
    ["37.6", "417", "303"],
    // Against targets: 680 ÷ 485 = 1.402061…; 660 ÷ 461 = 1.431670…; 1696 ÷ 1620 = 1.046913…
    ["40.21", "680", "485"],
    ["43.17", "660", "461"],
    ["4.69", "1696", "1620"],
  ])("of %s%% from %s over %s is 一致", (percent, current, previous) => {
    expect(valueOf(growthOf(percent, current, previous))).toEqual({ kind: "agrees" });
  });

  test("is 舍入差异 where the rounding of its figures explains it", () => {
    // 195 ÷ 149 = 1.308724…: 30.9 half-up, 30.8 truncated.
    expect(valueOf(growthOf("30.8", "195", "149"))).toEqual({ kind: "roundingDifference" });
  });

  test("may lie as far away as both figures' last decimals leave open, and no further", () => {
    // 194.5 ÷ 149.5 = 1.301003…; 195.5 ÷ 148.5 = 1.316498…
    expect(valueOf(growthOf("30.1", "195", "149"))?.kind).toBe("roundingDifference");
    expect(valueOf(growthOf("31.6", "195", "149"))?.kind).toBe("roundingDifference");
    expect(valueOf(growthOf("30.0", "195", "149"))?.kind).toBe("differs");
    expect(valueOf(growthOf("31.7", "195", "149"))?.kind).toBe("differs");
  });

  test("of bounds, which are targets, is not widened by their decimals", () => {
    // 195 ÷ 149 again: 30.1 needs the half unit of each.
    expect(valueOf(growthOf("30.1", "195以上", "149以上"))).toEqual({
      kind: "differs",
      computed: "30.9",
    });
  });

  test("is 不一致 with the computed one: 广州's 253.9% does not follow from its table", () => {
    // 164.6 ÷ 180 = 0.914444…
    expect(valueOf(growthOf("253.9", "[ 164.6 ]", "[180]"))).toEqual({
      kind: "differs",
      computed: "-8.6",
    });
  });

  test("over years is the yearly average", () => {
    // 1.1 ^ 5 = 1.61051.
    expect(valueOf(growthOf("10", "161.051", "100", 5))).toEqual({ kind: "agrees" });
    expect(valueOf(growthOf("12.2", "161.051", "100", 5))?.kind).toBe("differs");
  });

  test("[§1] reads a total in the prose, without brackets, against one in a table", () => {
    expect(valueOf(growthOf("10", "110以上", "[100]"))).toEqual({ kind: "agrees" });
  });

  test("[§9] is of figures in one unit", () => {
    const current = printed("1100000", "人");
    expect(valueOf(checkGrowth(printed("10", "%"), current, printed("100", "万人"), 1))).toEqual({
      kind: "agrees",
    });
  });
});

describe("there is no verdict where", () => {
  test("no previous figure is printed", () => {
    expect(
      valueOf(checkGrowth(printed("32.40", "%"), printed("147.18", "万人"), null, 1)),
    ).toBeNull();
  });

  test.each([
    ["-", "195", "149"],
    ["30.8", "-", "149"],
    ["30.8", "195", "-"],
  ])("%s, %s or %s is no figure", (percent, current, previous) => {
    expect(valueOf(growthOf(percent, current, previous))).toBeNull();
  });

  test.each([
    ["12:46:42", "195", "149"],
    ["30.8", "12:46:42", "149"],
    ["30.8", "195", "12:46:42"],
  ])("%s, %s or %s is a structure", (percent, current, previous) => {
    expect(reasonOf(growthOf(percent, current, previous))).toBe("noSingleNumber");
  });

  test("the previous figure is zero", () => {
    expect(reasonOf(growthOf("10", "195", "0"))).toBe("zeroPrevious");
  });

  test("[§9] the units are of two families", () => {
    const current = printed("2.8", "万人次");
    expect(reasonOf(checkGrowth(printed("10", "%"), current, printed("1", "万人"), 1))).toBe(
      "differentUnits",
    );
  });

  test("the least that the figures may stand for has no growth", () => {
    // −0.5 ÷ 100 has no fifth root.
    expect(reasonOf(growthOf("-100", "0", "100", 5))).toBe("impossibleGrowth");
  });

  test("the most that the figures may stand for is beyond the numbers", () => {
    // 1e306 ÷ 1 is 1e308 %, but 1e306 ÷ 0.5 is 2e308 %.
    expect(reasonOf(growthOf("10", `1${"0".repeat(306)}`, "1"))).toBe("impossibleGrowth");
  });
});
