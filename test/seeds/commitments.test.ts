import { builtInCommitments } from "../../src/plan/outsideTables";
import type { Commitment } from "../../src/plan/reading/readCommitments";

const PLANS = ["zhanjiang", "guangzhou"] as const;

function withId(plan: (typeof PLANS)[number], id: string): Commitment {
  const found = builtInCommitments(plan).find((each) => each.id === id);
  if (found === undefined) throw new Error(`${plan} has no ${id}`);
  return found;
}

/** Numbers that the documents print in Chinese characters: 每两年举办一次, 市属三所, 两个平台. */
const CHARACTERS: Readonly<Record<string, string>> = { "1": "一", "2": "两", "3": "三" };

test("[§11] 湛江 has 57 commitments outside its tables and 广州 60", () => {
  expect(PLANS.map((plan) => builtInCommitments(plan).length)).toEqual([57, 60]);
});

describe.each(PLANS)("every commitment of %s", (plan) => {
  const all = builtInCommitments(plan);

  test("keeps its number, whatever is found before it later", () => {
    const ids = all.map((_each, index) => `c${String(index + 1).padStart(2, "0")}`);
    expect(all.map(({ id }) => id).sort()).toEqual(ids);
  });

  test("stands where the document has it", () => {
    const lines = all.map((each) => each.lines[0] ?? 0);
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
  });

  test("prints its number in its words, where it is explicit", () => {
    const missing = all.filter(({ kind, target, content }) => {
      if (kind !== "explicit" || target === null) return false;
      const digits = target.text.replace(/\D/gu, "");
      return ![digits, CHARACTERS[digits] ?? digits].some((number) => content.includes(number));
    });
    expect(missing).toEqual([]);
  });

  test("says in a note where its number is read out of words", () => {
    const silent = all.filter(({ kind, target, note }) => {
      return kind === "implied" && target !== null && note === null;
    });
    expect(silent).toEqual([]);
  });

  test("has a due date only where the document names a year", () => {
    const dated = all.filter(({ dueDate }) => dueDate !== null);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter(({ dueText }) => !/20\d\d年|“十四五”/u.test(dueText))).toEqual([]);
  });

  test("names no responsible unit: the document names none", () => {
    expect(all.filter(({ responsible }) => responsible !== null)).toEqual([]);
  });
});

test("[§2] a target is a total of the five years, every year's own, or a state", () => {
  // 累计开展培训10000人次以上; 每年开展培训6000人次以上; 建设产业园10家以上.
  expect(["c06", "c10", "c04"].map((id) => withId("zhanjiang", id).nature)).toEqual([
    "total",
    "annual",
    "level",
  ]);
});

test("[§2] 到2025年…年社会培训10万人次以上 is one year's figure that is reached once", () => {
  expect(withId("guangzhou", "c05")).toMatchObject({ nature: "annual", recurrence: "once" });
});

test("[§1] 以上 and 不少于 are floors, a bare number is none", () => {
  expect(withId("zhanjiang", "c05").target).toMatchObject({ value: 500, bound: "lower" });
  expect(withId("guangzhou", "c13").target).toMatchObject({ value: 12, bound: "lower" });
  expect(withId("zhanjiang", "c20").target).toMatchObject({ value: 80, bound: null });
});

test("广州's rank is an upper bound: the first place is the smallest number", () => {
  expect(withId("guangzhou", "c01").target).toMatchObject({ value: 1, bound: "upper" });
});

test("a ratio of teachers to students is no figure and stays in the words", () => {
  expect(withId("guangzhou", "c27")).toMatchObject({ target: null, kind: "explicit" });
  expect(withId("guangzhou", "c27").content).toContain("1:350");
});

test("the action plan that ends before the period has its own date", () => {
  expect(withId("guangzhou", "c37").dueDate).toBe("2023-09-30");
});
