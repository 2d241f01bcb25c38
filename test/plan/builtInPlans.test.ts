import { builtInPlans } from "../../src/plan/builtInPlans";

test("the built-in plans are read once, on first use", () => {
  expect(builtInPlans()).toBe(builtInPlans());
});

test("a built-in plan that cannot be read fails loudly, naming what is wrong", async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock("../../seeds/guangzhou.json", () => ({ id: "guangzhou" }));
    const spoilt = await import("../../src/plan/builtInPlans");
    expect(() => spoilt.builtInPlans()).toThrow(/name: missingKey\n.*tables: missingKey/su);
  });
  jest.dontMock("../../seeds/guangzhou.json");
});
