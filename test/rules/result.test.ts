import { fail, ok } from "../../src/rules/result";

test("a result carries a value or the named reason why there is none", () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(fail({ name: "zeroTarget" })).toEqual({ ok: false, reason: { name: "zeroTarget" } });
});
