import { parseUnits } from "../../../src/layout/units/givenUnits";
import { unitsText } from "../../../src/taskpane/asks/unitsField";

test.each([
  ["荔湾区", "荔湾区", null],
  ["荔湾区,120", "荔湾区", 120],
  ["荔湾区，120", "荔湾区", 120],
  ["荔湾区\t1.5", "荔湾区", 1.5],
  ["荔湾区 120", "荔湾区", 120],
  ["荔湾区\u3000１２０", "荔湾区", 120],
  ["荔湾区,1,200", "荔湾区", 1200],
  ["吴川市：17.5", "吴川市", 17.5],
  ["吴川市: 17.5", "吴川市", 17.5],
  ["吴川市,18%", "吴川市", 18],
  ["吴川市 １８％", "吴川市", 18],
  ["吴川市：", "吴川市", null],
  ["荔湾区,0", "荔湾区", 0],
  ["荔湾区,", "荔湾区", null],
  ["  荔湾区 ， 120  ", "荔湾区", 120],
  ["市 直", "市 直", null],
  ["第3小学", "第3小学", null],
])("%j is a unit %s with the weight %s", (line, name, weight) => {
  expect(parseUnits(line)).toEqual({ units: [{ name, weight }], problems: [] });
});

test("one unit a line, in the user's order, empty lines passed over", () => {
  const { units } = parseUnits("越秀区\r\n\r\n荔湾区,2\n   \n");
  expect(units).toEqual([
    { name: "越秀区", weight: null },
    { name: "荔湾区", weight: 2 },
  ]);
});

test("two units of one name are told with both lines", () => {
  expect(parseUnits("荔湾区\n\n荔湾区,3").problems).toEqual([
    { name: "sameName", line: 3, read: "荔湾区", firstLine: 1 },
  ]);
});

test.each(["荔湾区,-3", "荔湾区 -3"])("a negative weight is none: %s", (line) => {
  expect(parseUnits(line).problems).toEqual([{ name: "noWeight", line: 1, read: "-3" }]);
});

test.each([
  ["荔湾区,很多", "很多"],
  ["荔湾区,12人", "12人"],
  ["荔湾区,1e400", "1e400"],
  ["荔湾区,12,00", "12,00"],
])("%s has no weight", (line, read) => {
  expect(parseUnits(line).problems).toEqual([{ name: "noWeight", line: 1, read }]);
});

test.each(["荔湾区,%", "荔湾区:百分之五"])("%s has no weight either", (line) => {
  expect(parseUnits(line).problems).toMatchObject([{ name: "noWeight", line: 1 }]);
});

test("percents beside plain numbers are told once, at the first that differs", () => {
  expect(parseUnits("甲：18%\n乙：22%\n丙\n丁：0.6\n戊：1").problems).toEqual([
    { name: "mixedPercent", line: 4, read: "0.6" },
  ]);
});

test("a weight without a name is told", () => {
  expect(parseUnits(",3").problems).toEqual([{ name: "noName", line: 1 }]);
});

test("a name of 30 characters is a heading, one of 31 is not", () => {
  expect(parseUnits("区".repeat(30)).problems).toEqual([]);
  expect(parseUnits("区".repeat(31)).problems).toEqual([{ name: "longName", line: 1, most: 30 }]);
});

test("more than 200 units are told once, at the line where they become too many", () => {
  const lines = Array.from({ length: 205 }, (_, index) => `单位${index}`).join("\n");
  expect(parseUnits(lines).problems).toEqual([{ name: "tooMany", line: 201, most: 200 }]);
});

test("all that is wrong is listed", () => {
  expect(parseUnits("甲,x\n,2\n甲").problems.map(({ name }) => name)).toEqual([
    "noWeight",
    "noName",
    "sameName",
  ]);
});

test("units written for the field are read back as they were", () => {
  const units = [
    { name: "荔湾区", weight: 120 },
    { name: "市直", weight: null },
    { name: "越秀区", weight: 0.5 },
  ];
  expect(parseUnits(unitsText(units))).toEqual({ units, problems: [] });
});
