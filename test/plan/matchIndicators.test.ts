import { matchIndicators, type Matches, type KeyPair } from "../../src/plan/matchIndicators";
import type { PlanTable } from "../../src/plan/plan";
import { tableNamed } from "../support/sheets";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";

/** The numbers of a result's rows, as they are read off the printed tables. */
const numbersOf = ({ pairs, confirmedPairs, nearPairs, ...alone }: Matches) => ({
  pairs: pairs.map(({ one, other }) => [one.number, other.number]),
  confirmed: confirmedPairs.map(({ one, other }) => [one.number, other.number]),
  near: nearPairs.map(({ one, other }) => [one.number, other.number]),
  alone: alone.unmatchedOne.map(({ number }) => number),
  otherAlone: alone.unmatchedOther.map(({ number }) => number),
});

/** A table of our own with these names, numbered from 1. */
function tableOf(
  rows: readonly { readonly name: string; readonly unit?: string; readonly partOf?: number }[],
): PlanTable {
  const json = samplePlan();
  json.tables[1].indicators = rows.map((row, index) => ({
    group: "一、就业",
    unit: "人",
    attribute: "预期性",
    number: index + 1,
    base: "-",
    target: "10",
    ...row,
  }));
  const [, table] = parsedPlan(json).tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

const ZHANJIANG = tableNamed("zhanjiang", "专栏2");
const GUANGZHOU = tableNamed("guangzhou", "专栏2");

describe("湛江 and 广州 专栏2", () => {
  // Read off both printed tables. Same names: 城镇新增就业 1–1, 失业保险 3–5, 工伤保险 4–6, 粤菜师傅 12–11,
  // 南粤家政 13–12, 调解成功率 14–13, 仲裁结案率 15–14.
  const SAME = [
    [1, 1],
    [3, 5],
    [4, 6],
    [12, 11],
    [13, 12],
    [14, 13],
    [15, 14],
  ];

  test("are paired where the names are the same, asked about where they are near, else alone", () => {
    expect(numbersOf(matchIndicators(ZHANJIANG, GUANGZHOU))).toEqual({
      pairs: SAME,
      confirmed: [],
      // 技工院校(年)招生人数, 补贴性培训人数/人次, 劳动(保障)监察结案率, 社会保障卡(累计)持卡人数.
      near: [
        [10, 9],
        [11, 10],
        [16, 15],
        [17, 16],
      ],
      // 养老保险参保率, 基金委托投资, 专业技术证书, 博士后, 职业资格证书, its 其中, 电子社保卡覆盖率.
      alone: [2, 5, 6, 7, 8, 9, 18],
      // 登记失业率, 城镇职工养老, 城乡居民养老, 技能人才, its 其中.
      otherAlone: [2, 3, 4, 7, 8],
    });
  });

  test("are matched alike in the other order", () => {
    const there = numbersOf(matchIndicators(ZHANJIANG, GUANGZHOU));
    const back = numbersOf(matchIndicators(GUANGZHOU, ZHANJIANG));
    const turned = (pairs: readonly (readonly number[])[]) =>
      pairs.map((pair) => [...pair].reverse());
    expect(turned(back.pairs)).toEqual(there.pairs);
    expect(turned(back.near)).toEqual(there.near);
    expect([back.alone, back.otherAlone]).toEqual([there.otherAlone, there.alone]);
  });

  test("say how alike a proposal's names are", () => {
    const { nearPairs } = matchIndicators(ZHANJIANG, GUANGZHOU);
    // 技工院校招生人数 has 7 pairs of neighbours, 技工院校年招生人数 8; all but 校招, 校年, 年招 are in both: 12/15.
    expect(nearPairs[0]?.likeness).toBeCloseTo(0.8, 12);
  });

  test("take what the user confirmed, and ask no more about it", () => {
    const confirmed: readonly KeyPair[] = [["i10", "i9"]];
    const matches = numbersOf(matchIndicators(ZHANJIANG, GUANGZHOU, confirmed));
    expect(matches.pairs).toEqual(SAME);
    expect(matches.confirmed).toEqual([[10, 9]]);
    expect(matches.near).toEqual([
      [11, 10],
      [16, 15],
      [17, 16],
    ]);
  });

  test("pass over a confirmation whose indicator is gone or paired by its name", () => {
    const confirmed: readonly KeyPair[] = [
      ["i99", "i9"],
      ["i10", "i99"],
      ["i3", "i4"],
    ];
    expect(matchIndicators(ZHANJIANG, GUANGZHOU, confirmed)).toEqual(
      matchIndicators(ZHANJIANG, GUANGZHOU),
    );
  });
});

test("a name that a table has twice is asked about, never chosen", () => {
  const one = tableOf([{ name: "结案率" }]);
  const other = tableOf([{ name: "结案率" }, { name: "“结案率”" }]);
  const matches = matchIndicators(one, other);
  expect(numbersOf(matches)).toMatchObject({
    pairs: [],
    near: [
      [1, 1],
      [1, 2],
    ],
  });
  expect(matches.nearPairs.map(({ likeness }) => likeness)).toEqual([1, 1]);
});

test("a 其中 row is the same only under the same whole", () => {
  const one = tableOf([{ name: "技能人才" }, { name: "其中：女性", partOf: 1 }]);
  const same = tableOf([{ name: "技能人才" }, { name: "其中:女性", partOf: 1 }]);
  const different = tableOf([{ name: "就业人数" }, { name: "其中：女性", partOf: 1 }]);
  expect(numbersOf(matchIndicators(one, same)).pairs).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(numbersOf(matchIndicators(one, different))).toMatchObject({ pairs: [], near: [[2, 2]] });
});

test("the same name makes a pair whatever the units: 人 and 人次 stand beside each other", () => {
  const one = tableOf([{ name: "培训人数", unit: "人" }]);
  const other = tableOf([{ name: "培训人数", unit: "人次" }]);
  expect(numbersOf(matchIndicators(one, other)).pairs).toEqual([[1, 1]]);
});

test("a rate is not proposed for a count", () => {
  const one = tableOf([{ name: "基本养老保险参保率", unit: "%" }]);
  const other = tableOf([{ name: "基本养老保险参保人数" }]);
  expect(numbersOf(matchIndicators(one, other))).toMatchObject({ near: [], alone: [1] });
  // A unit that is not known may be either.
  const unknown = tableOf([{ name: "基本养老保险参保人数", unit: "点" }]);
  expect(numbersOf(matchIndicators(one, unknown)).near).toEqual([[1, 1]]);
});

test("three proposals at most, unless more are equally alike", () => {
  const one = tableOf([{ name: "新增就业人数" }]);
  const four = tableOf(["甲", "乙", "丙", "丁"].map((mark) => ({ name: `新增就业人数${mark}` })));
  expect(numbersOf(matchIndicators(one, four)).near).toHaveLength(4);
  const graded = tableOf(
    ["", "甲", "甲乙", "甲乙丙"].map((mark) => ({ name: `年新增就业人数${mark}` })),
  );
  expect(numbersOf(matchIndicators(one, graded)).near).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
  ]);
});

test("200 indicators of made-up names are matched with themselves", () => {
  const names = Array.from({ length: 200 }, (_, index) => ({ name: `第${index + 1}项指标` }));
  const matches = numbersOf(matchIndicators(tableOf(names), tableOf(names)));
  expect(matches.pairs).toHaveLength(200);
  expect(matches).toMatchObject({ near: [], alone: [], otherAlone: [] });
});
