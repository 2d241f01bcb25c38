import { unitsInCsv } from "../../../src/layout/units/givenUnits";

const LIST = [
  { name: "赤坎区", weight: 3 },
  { name: "霞山区", weight: 2 },
];

test.each([
  ["without headings", "赤坎区,3\n霞山区,2\n"],
  ["with headings and a byte order mark", "\uFEFF单位,权重\r\n赤坎区,3\r\n霞山区,2"],
  ["with English headings, the weight first", "Weight,Name\n3,赤坎区\n2,霞山区"],
  ["with a column that is not asked for", "序号,单位,权重\n1,赤坎区,3\n2,霞山区,2"],
  ["with quoted cells and empty lines", '"赤坎区","3"\n\n,\n"霞山区",2\n'],
])("a list %s is read", (_what, csv) => {
  expect(unitsInCsv(csv)).toEqual({ units: LIST, problems: [] });
});

test("a list of names has no weights, with headings and without", () => {
  const units = [{ name: "赤坎区", weight: null }];
  expect(unitsInCsv("赤坎区").units).toEqual(units);
  expect(unitsInCsv("单位\n赤坎区").units).toEqual(units);
});

test("a quoted name may hold a comma, quotation marks and a line break", () => {
  expect(unitsInCsv('"甲,乙 ""丙""\n丁","1,200"').units).toEqual([
    { name: '甲,乙 "丙"\n丁', weight: 1200 },
  ]);
});

test("what is wrong is told by the line of the file", () => {
  const csv = '单位,权重\n甲区,1\n\n"乙\n区",2\n甲区,x\n,3';
  expect(unitsInCsv(csv).problems).toEqual([
    { name: "sameName", line: 6, read: "甲区", firstLine: 2 },
    { name: "noWeight", line: 6, read: "x" },
    { name: "noName", line: 7 },
  ]);
});

test.each(['甲区,1\n"乙区,2\n丙区,3\n', '甲区,1\n"乙"区,2'])(
  "a quotation mark that is not closed is told, and nothing behind it is guessed: %j",
  (csv) => {
    expect(unitsInCsv(csv)).toEqual({
      units: [{ name: "甲区", weight: 1 }],
      problems: [{ name: "openQuote", line: 2 }],
    });
  },
);
