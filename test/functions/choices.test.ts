import "./customFunctions";
import { FUNCTION_TABLE } from "../../src/functions/functionTable";
import { FIELD_NAMES, findField } from "../../src/plan/indicatorFields";
import { CHOICES } from "../../src/text/functions/functionWords";

const valuesOf = (id: string): readonly string[] =>
  CHOICES.find((choice) => choice.id === id)?.values.map(({ value }) => value) ?? [];

test("the drop-down of fields offers every field once", () => {
  const fields = valuesOf("FIELD").map((value) => {
    const field = findField(value);
    return field.ok ? field.value : value;
  });
  expect(fields).toEqual(FIELD_NAMES);
});

test("PLAN.ROUND knows every rounding that it offers", () => {
  // 2.5 is 3 half up, 2 half to even and 2 cut off.
  expect(valuesOf("ROUNDING").map((mode) => FUNCTION_TABLE.ROUND(2.5, 0, mode))).toEqual([3, 2, 2]);
});

test("PLAN.WARNING knows every attribute that it offers", () => {
  const levels = valuesOf("ATTRIBUTE").map((attribute) =>
    FUNCTION_TABLE.WARNING("10", "[25.0]", 2023, null, attribute),
  );
  expect(levels).toEqual(["红色预警", "黄色预警"]);
});

test("every choice is explained in both languages", () => {
  for (const { values } of CHOICES) {
    for (const { zh, en } of values) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/u);
      expect(en).toMatch(/[A-Za-z]{3,}/u);
    }
  }
});
