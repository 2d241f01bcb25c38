import { built } from "../support/builtFunctions";
import { ALL_SHEETS } from "../support/allSheets";

interface Metadata {
  readonly functions: readonly { readonly id: string }[];
}

const described = JSON.parse(built("functions.json")) as Metadata;

test.each(ALL_SHEETS)("every formula of $name names a function of functions.json", ({ model }) => {
  const ids = described.functions.map(({ id }) => id);
  const named = model.rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) =>
      content.kind === "formula"
        ? [...content.formula.matchAll(/PLAN\.([A-Z]+)\(/g)].map(([, id]) => id)
        : [],
    ),
  );
  expect(named.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
});

test("the sheets that judge figures do call functions", () => {
  const calling = ALL_SHEETS.filter(({ model }) => JSON.stringify(model).includes("PLAN."));
  expect(calling.length).toBeGreaterThanOrEqual(ALL_SHEETS.length / 2);
});
