import { builtInCommitments } from "../../src/plan/outsideTables";
import type { Commitment } from "../../src/plan/readCommitments";

const PLANS = ["zhanjiang", "guangzhou"] as const;

function withId(plan: (typeof PLANS)[number], id: string): Commitment {
  const found = builtInCommitments(plan).find((each) => each.id === id);
  if (found === undefined) throw new Error(`${plan} has no ${id}`);
  return found;
}

test("[§11] 湛江 has 28 commitments outside its tables and 广州 39", () => {
  expect(PLANS.map((plan) => builtInCommitments(plan).length)).toEqual([28, 39]);
});

describe.each(PLANS)("every commitment of %s", (plan) => {
  const all = builtInCommitments(plan);

  test("is numbered in the order of the ledger", () => {
    const ids = all.map((_each, index) => `c${String(index + 1).padStart(2, "0")}`);
    expect(all.map(({ id }) => id)).toEqual(ids);
  });

  test("prints its number in its words, where it is explicit", () => {
    const missing = all.filter(({ kind, target, content }) => {
      if (kind !== "explicit" || target === null) return false;
      // “每两年举办一次” is the one number that is printed in a Chinese character.
      return !content.includes(target.text.replace(/\D/gu, "")) && !content.includes("一次");
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
