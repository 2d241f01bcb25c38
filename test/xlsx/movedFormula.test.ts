import { movedFormula } from "../../src/xlsx/gridOfSheet";

/** One row down and two columns right. */
const MOVED: readonly (readonly [string, string])[] = [
  ["A1", "C2"],
  ["$A1+A$1+$A$1", "$A2+C$1+$A$1"],
  ["SUM(A1:B2,$A$1:B2)", "SUM(C2:D3,$A$1:D3)"],
  ["SUM(A:A)+SUM($A:B)", "SUM(C:C)+SUM($A:D)"],
  ["SUM(1:1)+SUM($1:3)", "SUM(2:2)+SUM($1:4)"],
  ["表!A1+'A1 表'!B2+Sheet1!C3", "表!C2+'A1 表'!D3+Sheet1!E4"],
  ['"A1"&A1&"a""B2"', '"A1"&C2&"a""B2"'],
  ["LOG10(A1)+Rate2023+_A1+名A1+A1名", "LOG10(C2)+Rate2023+_A1+名A1+A1名"],
  ["Table1[A1]+Table1[[#This Row],[B2]]", "Table1[A1]+Table1[[#This Row],[B2]]"],
  ["1E5+2.5*Z9", "1E5+2.5*AB10"],
  ["XFD1048576", "B1"],
];

test.each(MOVED)("%s moves to %s", (formula, expected) => {
  expect(movedFormula(formula, 1, 2)).toBe(expected);
});

test("a formula moves up and to the left, and back", () => {
  const formula = "SUM(C5:$D6)/E$7";
  expect(movedFormula(formula, -1, -2)).toBe("SUM(A4:$D5)/C$7");
  expect(movedFormula(movedFormula(formula, -1, -2), 1, 2)).toBe(formula);
});
