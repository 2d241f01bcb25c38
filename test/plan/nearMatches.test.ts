import { nearMatches } from "../../src/plan/names";

const candidates = (names: readonly string[]) =>
  names.map((name) => ({ shown: name, words: [name] }));

describe("nearMatches", () => {
  test("puts the name with the larger share of common neighbouring pairs first", () => {
    // 失业保险人数 has 5 pairs. With 失业保险参保人数 (7) it shares 失业 业保 保险 人数: 8/12.
    // With 工伤保险参保人数 (7) it shares 保险 人数: 4/12. With 社会保障卡 (4): none.
    const names = ["社会保障卡", "工伤保险参保人数", "失业保险参保人数"];
    expect(nearMatches("失业保险人数", candidates(names))).toEqual([
      "失业保险参保人数",
      "工伤保险参保人数",
    ]);
  });

  test("leaves out names with a share below 0.3", () => {
    // 专栏3数 has 3 pairs, 专栏目录 3, one in common: 2/6. 专栏的附注说明 has 6: 2/9.
    expect(nearMatches("专栏3数", candidates(["专栏目录", "专栏的附注说明"]))).toEqual([
      "专栏目录",
    ]);
  });

  test("puts a name that holds all of what was read first, however long it is", () => {
    const long = "新增取得高级工以上职业资格证书或职业技能等级证书人数";
    expect(nearMatches("高级工", candidates(["高级技工", long]))).toEqual([long, "高级技工"]);
  });

  test("counts a pair as often as it stands in both", () => {
    // 人人人数 has 人人 twice and 人数. 人人数人 has each once, and 数人: 4/6.
    // 人数人人人 has all three, and 数人: 6/7.
    const names = ["人人数人", "人数人人人"];
    expect(nearMatches("人人人数", candidates(names))).toEqual(["人数人人人", "人人数人"]);
  });

  test("offers three names at most", () => {
    const names = ["就业一", "就业二", "就业三", "就业四"];
    expect(nearMatches("就业", candidates(names))).toEqual(["就业一", "就业二", "就业三"]);
  });

  test("offers nothing for a single character", () => {
    expect(nearMatches("人", candidates(["人才总量", "人数"]))).toEqual([]);
  });

  test("takes a candidate's most alike word, and shows the candidate", () => {
    const candidate = { shown: "目标值", words: ["目标值", "target"] };
    expect(nearMatches("targets", [candidate])).toEqual(["目标值"]);
  });
});
