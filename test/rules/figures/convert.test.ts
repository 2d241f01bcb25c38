import { convert } from "../../../src/rules/figures/convert";
import { reasonOf, valueOf } from "../figures";

describe("[§9] within a family conversion is exact", () => {
  test.each<[number, string, string, number]>([
    [25, "万人", "人", 250000],
    [6157, "人次", "万人次", 0.6157],
    [10, "亿元", "万元", 100000],
    [30700, "万元", "亿元", 3.07],
    [95, "%", "‰", 950],
    [2, "万户", "户", 20000],
    [3, "所", "所", 3],
    [0.1, "亿人", "万人", 1000],
  ])("%d %s is in %s %d", (value, from, to, expected) => {
    expect(valueOf(convert(value, from, to))).toBe(expected);
  });
});

test.each([
  ["人", "人次"],
  ["万元", "万人"],
  ["%", "个百分点"],
  ["家", "个"],
])("[§9] %s and %s are different families", (from, to) => {
  expect(reasonOf(convert(1, from, to))).toBe("differentUnits");
});

test("[§9] an unknown unit is named", () => {
  const unknown = {
    ok: false,
    reason: { name: "unknownUnit", read: "公里", nearMatches: [] },
  };
  expect(convert(1, "公里", "人")).toEqual(unknown);
  expect(convert(1, "人", "公里")).toEqual(unknown);
});

test("[§9] an unknown unit offers those that contain it, or that it contains", () => {
  expect(convert(1, "百元", "元")).toMatchObject({ reason: { nearMatches: ["元"] } });
  expect(convert(1, "万", "元")).toMatchObject({
    reason: { nearMatches: ["万人", "万人次", "万元"] },
  });
  expect(convert(1, "", "元")).toMatchObject({ reason: { nearMatches: [] } });
});

test("[§9] a result beyond the numbers is refused", () => {
  expect(reasonOf(convert(1e308, "亿元", "元"))).toBe("tooLarge");
});
