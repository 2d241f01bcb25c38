import { pastedPairs } from "../../src/layout/paste/pastedPairs";

test.each([
  ["城镇新增就业人数\t6.2", "城镇新增就业人数", "6.2"],
  ["1\t城镇新增就业人数\t万人\t6.2", "城镇新增就业人数", "6.2"],
  ["城镇新增就业人数 6.2", "城镇新增就业人数", "6.2"],
  ["城镇新增就业人数，6.2", "城镇新增就业人数", "6.2"],
  ["基本养老保险参保率：92.5%", "基本养老保险参保率", "92.5%"],
  ["高、中、初级比例\t12:46:42", "高、中、初级比例", "12:46:42"],
  ["失业保险参保人数\t", "失业保险参保人数", ""],
  ["一、就业", "一、就业", ""],
])("%j is %s with %j", (line, name, figure) => {
  expect(pastedPairs(line)).toEqual([{ line: 1, name, figure }]);
});

test("empty lines are passed over, and lines are counted as they stand", () => {
  expect(pastedPairs("甲\t1\r\n\r\n乙\t2\n")).toEqual([
    { line: 1, name: "甲", figure: "1" },
    { line: 3, name: "乙", figure: "2" },
  ]);
});
