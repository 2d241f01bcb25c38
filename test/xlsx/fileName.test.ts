import { fileName } from "../../src/xlsx/fileName";

test("a legal name is kept", () => {
  expect(fileName("湛江 专栏1 霞山区.xlsx", ["湛江 专栏1 赤坎区.xlsx"])).toBe(
    "湛江 专栏1 霞山区.xlsx",
  );
});

test("a taken name gets the next free number before its ending, capitals aside", () => {
  expect(fileName("Plan.xlsx", ["PLAN.xlsx", "plan (2).XLSX"])).toBe("Plan (3).xlsx");
});

test("characters that Windows forbids become spaces", () => {
  expect(fileName('a\\b/c:d*e?f"g<h>i|j\tk.xlsx', [])).toBe("a b c d e f g h i j k.xlsx");
});

test("dots and spaces at the end go, before the ending too", () => {
  expect(fileName(" 霞山区. . .xlsx", [])).toBe("霞山区.xlsx");
  expect(fileName("霞山区. ", [])).toBe("霞山区");
});

test.each(["CON", "nul.xlsx", "Com1.xlsx", "LPT¹.xlsx", "aux.2023.xlsx"])(
  "the reserved name %s gets a line before it",
  (name) => {
    expect(fileName(name, [])).toBe(`_${name}`);
  },
);

test.each(["CONTRACT.xlsx", "COM.xlsx", "人社NUL.xlsx"])("%s is not reserved", (name) => {
  expect(fileName(name, [])).toBe(name);
});

test("a name of nothing is still a name", () => {
  expect(fileName("???.xlsx", [])).toBe("_.xlsx");
  expect(fileName("", [])).toBe("_");
});

test("a long name keeps its ending and its number, and fits 255 bytes", () => {
  const long = `${"区".repeat(300)}.xlsx`;
  const name = fileName(long, [fileName(long, [])]);
  expect(name).toBe(`${"区".repeat(71)} (2).xlsx`);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
});

test("a character of two units is never cut in half", () => {
  expect(fileName(`${"区".repeat(74)}𠀀.xlsx`, [])).toBe(`${"区".repeat(74)}.xlsx`);
});
