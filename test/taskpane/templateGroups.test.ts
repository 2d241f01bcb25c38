import { templateGroups } from "../../src/taskpane/choiceForm";

const offered = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, asks: [], needsUnits: false }));

const shown = (...ids: readonly string[]) =>
  templateGroups(offered(...ids)).map(({ key, templates }) => [
    key,
    ...templates.map(({ id }) => id),
  ]);

test("templates stand under what they are for, in the order in which they are offered", () => {
  expect(shown("rules", "monitoring", "midterm", "completion")).toEqual([
    ["year", "monitoring", "completion"],
    ["evaluation", "midterm"],
    ["settings", "rules"],
  ]);
});

test("a template that is in no group is offered all the same, last", () => {
  expect(shown("unheardOf", "rules")).toEqual([
    ["settings", "rules"],
    ["others", "unheardOf"],
  ]);
});
