import { judgeCheck } from "../../../src/plan/checks/judgeCheck";
import type { CheckFigure, PlanCheck, PlanCheckKind } from "../../../src/plan/checks/planCheck";
import { parseFigure } from "../../../src/rules/notation/notation";
import { reasonOf, valueOf } from "../../rules/figures";

function figureOf(text: string, unit = "万人"): CheckFigure {
  const read = parseFigure(text);
  const figure = read.ok ? read.value : null;
  return { label: text, text, figure, unit, place: { kind: "prose", section: "第一章", line: 1 } };
}

function checkOf(
  kind: PlanCheckKind,
  printed: CheckFigure,
  inputs: readonly CheckFigure[],
  times = 1,
): PlanCheck {
  return { key: "k", kind, subject: "样例", printed, inputs, times, apart: null, note: null };
}

const verdict = (...args: Parameters<typeof checkOf>) => valueOf(judgeCheck(checkOf(...args)));

describe("judgeCheck", () => {
  test("[§4] recomputes a ratio: 98.60 ÷ 96 is 102.71", () => {
    const inputs = [figureOf("98.60", "%"), figureOf("96", "%")];
    expect(verdict("ratio", figureOf("103.79", "%"), inputs)).toEqual({
      kind: "differs",
      computed: "102.71",
    });
  });

  test("[§12] does not hold figures of another scope against each other", () => {
    const percent = figureOf("253.9", "%");
    const growth = checkOf("growth", percent, [figureOf("164.6"), figureOf("180")]);
    const verdict = valueOf(judgeCheck({ ...growth, apart: "otherScope" }));
    expect(verdict).toEqual({ kind: "otherScope" });
  });

  test("[C3] reads the words of a ratio", () => {
    const inputs = [figureOf("2.47", "%"), figureOf("3.5 以内", "%")];
    expect(verdict("ratio", figureOf("控制在目标内", "%"), inputs)).toEqual({ kind: "agrees" });
  });

  test("[§4] cannot judge a ratio in words of its own, or without a target", () => {
    const ratio = checkOf("ratio", figureOf("完成得好100", "%"), [figureOf("1"), figureOf("2")]);
    expect(reasonOf(judgeCheck(ratio))).toBe("unreadableRatio");
    const noTarget = checkOf("ratio", figureOf("100", "%"), [figureOf("1")]);
    expect(reasonOf(judgeCheck(noTarget))).toBe("noTarget");
  });

  test("recomputes a growth, and cannot without a previous figure", () => {
    // 1696 ÷ 1620 = 1.046913…
    const percent = figureOf("4.69", "%");
    expect(verdict("growth", percent, [figureOf("1696"), figureOf("1620")])).toEqual({
      kind: "agrees",
    });
    expect(verdict("growth", percent, [figureOf("1696")])).toBeNull();
  });

  test("recomputes a growth over years as a yearly average", () => {
    // 1.1 ^ 5 = 1.61051.
    const inputs = [figureOf("161.051"), figureOf("100")];
    expect(verdict("growth", figureOf("10", "%"), inputs, 5)).toEqual({ kind: "agrees" });
  });

  test.each(["base", "sameFigure"] as const)("sets a %s against the other print", (kind) => {
    expect(verdict(kind, figureOf("[38.9]"), [figureOf("[38.39]")])).toEqual({
      kind: "differs",
      computed: "38.39",
    });
  });

  test("[§8] sets a part against its whole", () => {
    expect(verdict("part", figureOf("275"), [figureOf("92.4")])).toEqual({ kind: "withinWhole" });
  });

  test("multiplies a yearly figure", () => {
    const yearly = figureOf("不少于4500", "人次");
    expect(verdict("product", figureOf("[3.6]", "万人次"), [yearly], 5)).toEqual({
      kind: "differs",
      computed: "2.25",
    });
  });

  test("adds all parts of a sum", () => {
    const parts = [figureOf("820.41"), figureOf("140.99")];
    expect(verdict("sum", figureOf("961.4"), parts)).toEqual({ kind: "agrees" });
  });

  test("finds nothing without an input", () => {
    expect(verdict("sameFigure", figureOf("1"), [])).toBeNull();
  });

  test("takes a text that is no figure for none", () => {
    expect(verdict("sameFigure", figureOf("1"), [figureOf("1多")])).toBeNull();
  });
});
