import { freeSheetName } from "../../src/layout/layoutSheets";

test("a free name is kept", () => {
  expect(freeSheetName("湛江 专栏1 完成情况", ["Sheet1"])).toBe("湛江 专栏1 完成情况");
});

test("a taken name gets the next free number, capitals aside", () => {
  expect(freeSheetName("Plan", ["PLAN", "plan (2)"])).toBe("Plan (3)");
});

test("characters that Excel forbids become spaces, apostrophes at the ends go", () => {
  expect(freeSheetName("'a:b\\c/d?e*f[g]'", [])).toBe("a b c d e f g");
});

test("a name is cut to 31 units, and further where a number must fit", () => {
  const long = "指".repeat(40);
  expect(freeSheetName(long, [])).toBe("指".repeat(31));
  expect(freeSheetName(long, ["指".repeat(31)])).toBe(`${"指".repeat(27)} (2)`);
});

test("a character of two units is never cut in half", () => {
  const name = freeSheetName("指".repeat(30) + "𠀀", []);
  expect(name).toBe("指".repeat(30));
});

test("a name with nothing left is still a name", () => {
  expect(freeSheetName("'?'", [])).toBe("Sheet");
});
