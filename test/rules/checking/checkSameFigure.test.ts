import { checkSameFigure } from "../../../src/rules/checking/checkSameFigure";
import { reasonOf, valueOf } from "../figures";
import { printed } from "../printed";

describe("[§11] two prints of one figure", () => {
  test("agree with and without the brackets of a total", () => {
    expect(valueOf(checkSameFigure(printed("38.39", "万人"), printed("[38.39]", "万人")))).toEqual({
      kind: "agrees",
    });
  });

  test("agree with and without a printed trailing zero", () => {
    expect(valueOf(checkSameFigure(printed("46.7", "万人"), printed("46.70", "万人")))).toEqual({
      kind: "agrees",
    });
  });

  test("[§1] agree where one brings its own unit, which is compared and not dropped", () => {
    const own = printed("386000人", "万人");
    expect(valueOf(checkSameFigure(printed("38.6", "万人"), own))).toEqual({ kind: "agrees" });
    expect(reasonOf(checkSameFigure(printed("38.6", "万人"), printed("38.6人次", "万人")))).toBe(
      "differentUnits",
    );
  });

  test("[§1] agree in every notation of one bound", () => {
    expect(valueOf(checkSameFigure(printed("60以上", "%"), printed("\uFE6560", "%")))).toEqual({
      kind: "agrees",
    });
  });

  test("[§12] differ in their bound where one is bare: 湛江's 96%以上 and 96", () => {
    expect(valueOf(checkSameFigure(printed("96以上", "%"), printed("96", "%")))).toEqual({
      kind: "boundDiffers",
    });
  });

  test("[§12] are 不一致: 湛江's [38.9] and [38.39]", () => {
    expect(valueOf(checkSameFigure(printed("[38.9]", "万人"), printed("[38.39]", "万人")))).toEqual(
      { kind: "differs", computed: "38.39" },
    );
  });

  test("[§9, §12] are 不一致 in units of one family: 湛江's 2.8万人次 and [6157]人次", () => {
    const [one, other] = [printed("2.8", "万人次"), printed("[6157]", "人次")];
    expect(valueOf(checkSameFigure(one, other))).toEqual({ kind: "differs", computed: "0.6157" });
    expect(valueOf(checkSameFigure(other, one))).toEqual({ kind: "differs", computed: "28000" });
  });

  test("[§4] are 舍入差异 where the finer one rounds to the coarser: 广州's 2.3 and [2]", () => {
    const [one, other] = [printed("2.3", "万人次"), printed("[2]", "万人次")];
    expect(valueOf(checkSameFigure(one, other))).toEqual({ kind: "roundingDifference" });
    expect(valueOf(checkSameFigure(other, one))).toEqual({ kind: "roundingDifference" });
  });

  test("[§4, §9] are known as far as their own unit's decimals: 14.2万 stands for 141609", () => {
    const fine = printed("141609", "人次");
    expect(valueOf(checkSameFigure(printed("14.2", "万人次"), fine))?.kind).toBe(
      "roundingDifference",
    );
    // 14.1 is 14.1609 truncated; 14.3 is neither.
    expect(valueOf(checkSameFigure(fine, printed("14.1", "万人次")))?.kind).toBe(
      "roundingDifference",
    );
    expect(valueOf(checkSameFigure(fine, printed("14.3", "万人次")))?.kind).toBe("differs");
  });
});

describe("there is no verdict where", () => {
  test.each([
    ["-", "96"],
    ["96", "-"],
    ["", "96"],
  ])("%j or %j is no figure", (one, other) => {
    expect(valueOf(checkSameFigure(printed(one, "%"), printed(other, "%")))).toBeNull();
  });

  test("[§9] the units are of two families: 人 and 人次", () => {
    expect(reasonOf(checkSameFigure(printed("2", "万人"), printed("2", "万人次")))).toBe(
      "differentUnits",
    );
  });

  test("a figure is a structure", () => {
    expect(reasonOf(checkSameFigure(printed("12:46:42", "::"), printed("12", "::")))).toBe(
      "noSingleNumber",
    );
    expect(reasonOf(checkSameFigure(printed("12", "::"), printed("12:46:42", "::")))).toBe(
      "noSingleNumber",
    );
  });
});
