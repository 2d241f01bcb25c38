import { checkPart } from "../../../src/rules/checking/checkPart";
import { reasonOf, valueOf } from "../figures";
import { printed } from "../printed";

const people = (cell: string) => printed(cell, "万人");

describe("[§8] a 其中 part", () => {
  test("is within its whole: 广州's 92.4 of 275", () => {
    expect(valueOf(checkPart(people("275"), people("92.4")))).toEqual({ kind: "withinWhole" });
  });

  test("is within a whole of the same size", () => {
    expect(valueOf(checkPart(people("275"), people("275")))).toEqual({ kind: "withinWhole" });
  });

  test("[§9] is within a whole in another unit of the family: 141609人次 of 22.89万人次", () => {
    expect(valueOf(checkPart(printed("22.89", "万人次"), printed("[141609]", "人次")))).toEqual({
      kind: "withinWhole",
    });
  });

  test("[§4] may print above its whole as far as both are rounded, and no further", () => {
    // 275 ± 0.5 and 275.5 ± 0.05 meet up to 275.55.
    expect(valueOf(checkPart(people("275"), people("275.5")))).toEqual({ kind: "withinWhole" });
    expect(valueOf(checkPart(people("275"), people("275.6")))).toEqual({ kind: "exceedsWhole" });
  });
});

describe("there is no verdict where", () => {
  test.each([
    ["-", "92.4"],
    ["275", "-"],
  ])("%s or %s is no figure", (whole, part) => {
    expect(valueOf(checkPart(people(whole), people(part)))).toBeNull();
  });

  test("a whole is a structure", () => {
    expect(reasonOf(checkPart(people("12:46:42"), people("12")))).toBe("noSingleNumber");
  });

  test("[§9] the units are of two families: 湛江's 745万人 and 75%", () => {
    expect(reasonOf(checkPart(people("745"), printed("75", "%")))).toBe("differentUnits");
  });
});
