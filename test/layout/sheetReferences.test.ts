import {
  hasLostReference,
  sheetsNamedIn,
  withQuotedSheetNames,
} from "../../src/layout/sheetReferences";

test.each([
  ["=Data!$C$3", "='Data'!$C$3"],
  ["='湛江 规则设置'!$C$3+监测!A1", "='湛江 规则设置'!$C$3+'监测'!A1"],
  [
    '=IF(A1="Data!",Sheet_2.x!B2,"it\'s 监测!A1")',
    '=IF(A1="Data!",\'Sheet_2.x\'!B2,"it\'s 监测!A1")',
  ],
  ["=#REF!A1", "=#REF!A1"],
  ["=[Book1]Data!A1", "=[Book1]Data!A1"],
  ["=LOG10(A1)+'Bob''s'!A1", "=LOG10(A1)+'Bob''s'!A1"],
])("%s and %s are one formula", (bare, quoted) => {
  expect(withQuotedSheetNames(bare)).toBe(quoted);
});

test("the sheets that a formula refers to are known by their names, however they are written", () => {
  expect([...sheetsNamedIn(`=Data!A1+'Bob''s'!B2+"Text!A1"+MyData!C3+'Data'!D4`)]).toEqual([
    "Data",
    "Bob's",
    "MyData",
  ]);
});

test("a lost reference is one outside of texts", () => {
  expect(hasLostReference('=IF(#REF!="","",#REF!)')).toBe(true);
  expect(hasLostReference('=IF(A1="#REF!","",A1)')).toBe(false);
});
