import "./customFunctions";
import { indicator } from "../../src/functions/indicator";
import { narrative } from "../../src/functions/narrative";
import { table } from "../../src/functions/table";
import { announceReading, setOwnPlans } from "../../src/plan/registry";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";

afterEach(() => {
  setOwnPlans([]);
});

/** The reading of a workbook with the sample plan, which ends when it is told to. */
function reading(): () => void {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  announceReading(done);
  return () => {
    setOwnPlans([parsedPlan(samplePlan())]);
    end();
  };
}

test("a call about a plan that is not known yet waits until the workbook's plans are read", async () => {
  const end = reading();
  const asked = [
    indicator("样例", 1, "目标值"),
    table("样例/专栏2", null, "指标"),
    narrative("样例", [["新增就业"]], [["已完成"]], [["预期性"]], [[102]], 2025),
  ];
  for (const answer of asked) expect(answer).toBeInstanceOf(Promise);
  end();
  const [target, names, sentence] = await Promise.all(asked);
  expect(target).toBe("[25.0]");
  expect(names).toEqual([["新增就业"], ["结案率"]]);
  expect(String(sentence)).toMatch(/^截至2025年底，《样例市/u);
});

test("a call about a built-in plan waits for nothing", () => {
  const end = reading();
  expect(indicator("湛江", 1, "目标值")).toBe("[25.0]");
  expect(indicator("湛江/专栏1", 1, "目标值")).toBe("[37.5]");
  end();
});

test("a plan that no sheet holds is unknown once the plans are read", async () => {
  const end = reading();
  const asked = indicator("没有的规划", 1, "目标值") as Promise<unknown>;
  end();
  await expect(asked).rejects.toMatchObject({ code: "#N/A" });
});
