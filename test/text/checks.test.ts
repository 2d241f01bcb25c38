import {
  CHECK_KIND_WORDS,
  CHECK_METHOD_WORDS,
  checkVerdictWords,
  placeWords,
} from "../../src/text/sheets/checks";

test.each([
  ["ratio", { kind: "differs", computed: "102.71" }, "不一致（应为 102.71）"],
  ["ratio", { kind: "differs", computed: { word: "withinBound" } }, "不一致（应为 控制在目标内）"],
  ["growth", { kind: "differs", computed: "-8.6" }, "不一致（复算为 -8.6）"],
  ["sum", { kind: "agrees" }, "一致"],
  ["growth", { kind: "roundingDifference" }, "舍入差异"],
  ["sameFigure", { kind: "boundDiffers" }, "界限写法不同（数字一致）"],
  ["part", { kind: "withinWhole" }, "未超过总数"],
  ["part", { kind: "exceedsWhole" }, "超过总数"],
  ["growth", { kind: "otherScope" }, "口径不同"],
  ["product", { kind: "notComparable" }, "不可比"],
  ["growth", null, "无从复算"],
] as const)("the verdict on a %s, %j, is %s", (kind, verdict, words) => {
  expect(checkVerdictWords(kind, verdict)).toBe(words);
});

test.each(["base", "sameFigure"] as const)(
  "of two prints of a %s, neither is called what it should be",
  (kind) => {
    const words = checkVerdictWords(kind, { kind: "differs", computed: "38.39" });
    expect(words).toBe("不一致（另一处为 38.39）");
  },
);

test("a place in the prose and one in a table", () => {
  expect(placeWords({ kind: "prose", section: "第一章第一节", line: 90 })).toBe(
    "第一章第一节（所据文本第90行）",
  );
  expect(placeWords({ kind: "table", table: "专栏2", number: 12, column: "base" })).toBe(
    "专栏2第12行基数",
  );
});

test("every kind of check has its own name and its own method", () => {
  for (const words of [CHECK_KIND_WORDS, CHECK_METHOD_WORDS]) {
    expect(new Set(Object.values(words)).size).toBe(7);
  }
});

test("[P] a method that no plan states is called this tool's default", () => {
  for (const kind of ["growth", "sameFigure", "product", "sum"] as const) {
    expect(CHECK_METHOD_WORDS[kind]).toContain("默认口径");
  }
});
