import { findPlan } from "../../src/plan/find";
import { announceReading, plans, registerPlan, withdrawPlan } from "../../src/plan/registry";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";

afterEach(() => {
  withdrawPlan("sample");
  withdrawPlan("second");
});

const ids = () => plans().map((plan) => plan.id);

test("the built-in plans are there from the start", () => {
  expect(ids()).toEqual(["zhanjiang", "guangzhou"]);
});

test("a user's plan stands behind the built-in ones", () => {
  expect(registerPlan(parsedPlan(samplePlan())).ok).toBe(true);
  expect(ids()).toEqual(["zhanjiang", "guangzhou", "sample"]);
});

test("a user's plan registered again replaces its older self", () => {
  registerPlan(parsedPlan(samplePlan()));
  registerPlan(parsedPlan({ ...samplePlan(), issuer: "另一机关" }));
  expect(plans().map((plan) => plan.issuer)).toContain("另一机关");
  expect(ids()).toEqual(["zhanjiang", "guangzhou", "sample"]);
});

test.each([
  ["id", "guangzhou"],
  ["name", "湛江"],
  ["name", "湛江市"],
])("a user's plan may not take a built-in plan's %s %s", (key, read) => {
  expect(registerPlan(parsedPlan({ ...samplePlan(), [key]: read }))).toEqual({
    ok: false,
    reason: { name: "planTaken", read },
  });
  expect(ids()).toEqual(["zhanjiang", "guangzhou"]);
});

test("a user's plan may have the title of a built-in one, which then names neither", () => {
  const title = "湛江市人力资源和社会保障事业发展“十四五”规划";
  expect(findPlan(title, plans())).toMatchObject({ ok: true, value: { id: "zhanjiang" } });
  expect(registerPlan(parsedPlan({ ...samplePlan(), title })).ok).toBe(true);
  expect(findPlan(title, plans())).toMatchObject({
    ok: false,
    reason: { name: "unknownPlan", nearMatches: ["湛江", "样例", "广州"] },
  });
});

test("another bundle of the page has the same plans, and hears when they are being read", async () => {
  registerPlan(parsedPlan(samplePlan()));
  let end = (): void => undefined;
  announceReading(
    new Promise<void>((resolve) => {
      end = resolve;
    }),
  );
  await jest.isolateModulesAsync(async () => {
    const other = await import("../../src/plan/registry");
    expect(other.plans).not.toBe(plans);
    expect(other.ownPlans().map(({ id }) => id)).toEqual(["sample"]);
    const reading = other.plansBeingRead();
    expect(reading).not.toBeNull();
    end();
    await reading;
    expect(other.plansBeingRead()).toBeNull();
  });
});

test("a user's plan may not take the name of another plan of the user's", () => {
  registerPlan(parsedPlan(samplePlan()));
  expect(registerPlan(parsedPlan({ ...samplePlan(), id: "second" }))).toEqual({
    ok: false,
    reason: { name: "planTaken", read: "样例" },
  });
});

test("a user's plan can be withdrawn, a built-in one cannot", () => {
  registerPlan(parsedPlan(samplePlan()));
  withdrawPlan("sample");
  withdrawPlan("zhanjiang");
  expect(ids()).toEqual(["zhanjiang", "guangzhou"]);
});
