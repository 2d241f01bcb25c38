import { checkSum } from "../../../src/rules/checking/checkSum";
import { reasonOf, valueOf } from "../figures";
import { printed } from "../printed";

const people = (cell: string) => printed(cell, "万人");

describe("[§4] a printed whole", () => {
  test("agrees with the sum of its parts: 广州's 961.4 is 820.41 and 140.99", () => {
    expect(valueOf(checkSum(people("961.4"), [people("820.41"), people("140.99")], 1))).toEqual({
      kind: "agrees",
    });
  });

  test("is 舍入差异 as far as the parts' own rounding reaches", () => {
    // 1.2 + 1.3 = 2.5, each ± 0.05: from 2.4 to 2.6, and 2.6 is 2.60.
    const parts = [people("1.2"), people("1.3")];
    expect(valueOf(checkSum(people("2.60"), parts, 1))).toEqual({ kind: "roundingDifference" });
    expect(valueOf(checkSum(people("2.40"), parts, 1))).toEqual({ kind: "roundingDifference" });
    expect(valueOf(checkSum(people("2.61"), parts, 1))).toEqual({
      kind: "differs",
      computed: "2.5",
    });
  });

  test("agrees with a yearly bound over five years: 湛江's 6000以上 make [30000]", () => {
    expect(valueOf(checkSum(printed("[30000]", "人次"), [printed("6000以上", "人次")], 5))).toEqual(
      { kind: "agrees" },
    );
  });

  test("[§12] does not agree with one: 广州's 4500 make 2.25万, under [3.6]万", () => {
    const yearly = printed("不少于4500", "人次");
    expect(valueOf(checkSum(printed("[3.6]", "万人次"), [yearly], 5))).toEqual({
      kind: "differs",
      computed: "2.25",
    });
  });

  test("is not widened by a bound, which is a target and stands for itself", () => {
    const whole = printed("30001", "人次");
    expect(valueOf(checkSum(whole, [printed("6000以上", "人次")], 5))?.kind).toBe("differs");
    // 6000 ± 0.5 over five years reaches 30002.5.
    expect(valueOf(checkSum(whole, [printed("6000", "人次")], 5))?.kind).toBe("roundingDifference");
  });
});

describe("there is no verdict where", () => {
  test.each([
    ["-", "820.41"],
    ["961.4", "-"],
  ])("%s or %s is no figure", (whole, part) => {
    expect(valueOf(checkSum(people(whole), [people(part), people("140.99")], 1))).toBeNull();
  });

  test.each([
    ["12:46:42", "820.41"],
    ["961.4", "12:46:42"],
  ])("%s or %s is a structure", (whole, part) => {
    expect(reasonOf(checkSum(people(whole), [people(part)], 1))).toBe("noSingleNumber");
  });
});
