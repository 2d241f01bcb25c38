import { plans } from "../../src/plan/registry";
import { TEMPLATES } from "../../src/templates/templates";
import { ALL_OFFERED } from "../support/typicalWorkbook";
import { describeWithoutAddIn } from "./withoutAddIn";

describeWithoutAddIn("guangzhou");

test("every template that is offered is among them, and every plan has a file of these tests", () => {
  expect(new Set(ALL_OFFERED.map(({ template }) => template))).toEqual(new Set(TEMPLATES));
  expect(new Set(plans().map(({ id }) => id))).toEqual(new Set(["zhanjiang", "guangzhou"]));
});
