import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { gridOfModel, type SheetGrid } from "../../src/layout/keys/keyedGrid";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { workbookPlans } from "../../src/layout/planSheets/workbookPlans";
import type { Plan } from "../../src/plan/plan";
import { builtInPlans } from "../../src/plan/builtInPlans";
import { planSheet } from "../../src/templates/planSheet";
import { draftPlan } from "../plan/draftPlan";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";

const gridsOf = (plan: Plan, dialect = planDialect): SheetGrid[] =>
  plan.tables.map((table) => gridOfModel(layoutTemplate(planSheet, plan, table, { dialect })));

const PLANS = [...builtInPlans(), parsedPlan(samplePlan()), draftPlan()];

describe.each(PLANS.map((plan) => [plan.name + plan.period.name, plan] as const))(
  "%s",
  (_, plan) => {
    test.each([
      ["PLAN", planDialect],
      ["native", nativeDialect],
    ])("comes back whole from its 规划表 in the %s dialect", (_name, dialect) => {
      const { plans, faults } = workbookPlans(gridsOf(plan, dialect), []);
      expect(faults).toEqual([]);
      expect(plans.map((each) => each.plan)).toEqual([plan]);
    });

    test("is read by headings and labels alone where the hidden keys are gone", () => {
      const bare = gridsOf(plan).map(withoutKeys);
      const [read] = workbookPlans(bare, []).plans;
      const rows = (each: Plan | undefined) =>
        each?.tables.map(({ indicators, cancelled, ...table }) => ({
          ...table,
          rows: [...indicators, ...cancelled].map((row) => ({ ...row, key: "" })),
        }));
      expect(rows(read?.plan)).toEqual(rows(plan));
    });
  },
);

const withoutKeys = ({ name, cells }: SheetGrid): SheetGrid => ({
  name,
  cells: cells.slice(0, -1).map((line) => line.slice(0, -1)),
});

/** The sample's sheets after something was done to the cells of one of them. */
function damaged(
  change: (cells: Cells, at: (text: string) => [number, number]) => void,
): SheetGrid[] {
  const grids = gridsOf(parsedPlan(samplePlan()));
  const [first, ...others] = grids;
  if (first === undefined) throw new Error("The sample has tables.");
  const cells: Cells = first.cells.map((line) => line.map((cell) => ({ ...cell })));
  change(cells, (text) => placeOf(cells, text));
  return [{ ...first, cells }, ...others];
}

type Cells = {
  value: string | number | boolean | null;
  formula: string | null;
  isError: boolean;
}[][];

function placeOf(cells: Cells, text: string): [number, number] {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(({ value }) => value === text);
    if (column >= 0) return [row, column];
  }
  throw new Error(`No cell holds ${text}.`);
}

const set = (
  cells: Cells,
  [row, column]: [number, number],
  value: string | number | null,
): void => {
  const cell = cells[row]?.[column];
  if (cell !== undefined) cell.value = value;
};

describe("a damaged 规划表 is named with its place", () => {
  const faultsOf = (grids: SheetGrid[]) =>
    workbookPlans(grids, builtInPlans()).faults.map((fault) => [
      fault.sheetName,
      fault.address,
      fault.name === "problem" ? fault.problem.name : fault.name,
    ]);
  const FIRST = "样例 专栏1 规划表";

  test.each<[string, (cells: Cells, at: (text: string) => [number, number]) => void, unknown[]]>([
    [
      "a deleted row of headings",
      (cells) => {
        cells.splice(6, 1);
      },
      [FIRST, "A6", "headingsMissing"],
    ],
    [
      "an empty 简称",
      (cells, at) => {
        set(cells, at("样例"), null);
      },
      [FIRST, "I2", "noName"],
    ],
    [
      "a built-in plan's 简称",
      (cells, at) => {
        set(cells, at("样例"), "湛江");
      },
      [FIRST, "I2", "nameTaken"],
    ],
    [
      "a period that says no years",
      (cells, at) => {
        set(cells, at("十三五（2016—2020）"), "近五年");
      },
      [FIRST, "M4", "unreadablePeriod"],
    ],
    [
      "a date that no calendar has",
      (cells, at) => {
        set(cells, at("2021-08-26"), "2021-02-30");
      },
      [FIRST, "I3", "unreadableDate"],
    ],
    [
      "a target that cannot be read",
      (cells, at) => {
        set(cells, at("19"), "19多3");
      },
      [FIRST, "E8", "unreadableFigure"],
    ],
    [
      "a structure that Excel made a time",
      (cells, at) => {
        set(cells, at("12:46:42"), 0.532);
      },
      [FIRST, "E10", "structureUnit"],
    ],
    [
      "a row without a unit",
      (cells, at) => {
        set(cells, [at("人才总量")[0], 2], null);
      },
      [FIRST, "C8", "missingKey"],
    ],
    [
      "two rows of one number",
      (cells, at) => {
        set(cells, [at("人才比例")[0], 0], "1");
      },
      [FIRST, "A10", "duplicate"],
    ],
    [
      "a 其中 row without its parent",
      (cells, at) => {
        const [row] = at("其中：高技能人才");
        const column = cells.at(-1)?.findIndex(({ value }) => value === "partOf*") ?? -1;
        set(cells, [row, column], null);
      },
      [FIRST, "K9", "partWithoutParent"],
    ],
  ])("%s", (_, change, expected) => {
    expect(faultsOf(damaged(change))).toContainEqual(expected);
  });

  test("rows that were cut are no longer there, and the rest is a plan", () => {
    const cut = damaged((cells, at) => {
      cells.splice(at("人才比例")[0], 1);
    });
    expect(workbookPlans(cut, []).plans[0]?.plan.tables[0]?.indicators).toHaveLength(2);
  });

  test("without its headings nothing else is wrong with it, and other tables stay", () => {
    const bare = damaged((cells) => {
      cells.splice(6, 1);
    });
    const { plans, faults } = workbookPlans(bare, []);
    expect(faults.map(({ name }) => name)).toEqual(["headingsMissing"]);
    expect(plans.map(({ plan }) => plan.tables.map(({ id }) => id))).toEqual([["专栏2"]]);
  });

  test("rows numbered anew stand in the order of their numbers, each with its key", () => {
    const [first] = parsedPlan(samplePlan()).tables;
    const keys = new Map(first?.indicators.map(({ name, key }) => [name, key]));
    const renumbered = damaged((cells, at) => {
      const [whole] = at("人才总量");
      set(cells, [whole, 0], "2");
      set(cells, [whole + 1, 0], "3");
      set(cells, [whole + 2, 0], "1");
      const partOf = cells.at(-1)?.findIndex(({ value }) => value === "partOf*") ?? -1;
      set(cells, [whole + 1, partOf], "2");
    });
    const { plans, faults } = workbookPlans(renumbered, []);
    expect(faults).toEqual([]);
    const read = plans[0]?.plan.tables[0]?.indicators ?? [];
    expect(read.map(({ number, name }) => [number, name])).toEqual([
      [1, "人才比例"],
      [2, "人才总量"],
      [3, "其中：高技能人才"],
    ]);
    expect(read.map(({ key }) => key)).toEqual(read.map(({ name }) => keys.get(name)));
  });

  test("a sheet that was copied: the first one counts", () => {
    const [first, second] = gridsOf(parsedPlan(samplePlan()));
    if (first === undefined || second === undefined) throw new Error("The sample has two tables.");
    const copy = { ...first, name: `${first.name} (2)` };
    const { plans, faults } = workbookPlans([first, second, copy], []);
    expect(plans).toHaveLength(1);
    expect(faults).toMatchObject([{ name: "sameTable", sheetName: copy.name, other: first.name }]);
  });

  test("two plans of one 简称: the second is named", () => {
    const other = { ...parsedPlan(samplePlan()), title: "另一规划" };
    const { plans, faults } = workbookPlans(
      [...gridsOf(parsedPlan(samplePlan())), ...gridsOf(other)],
      [],
    );
    expect(plans.map(({ plan }) => plan.title)).toEqual(["样例市“十四五”规划"]);
    expect(faults.map(({ name }) => name)).toEqual(["otherHead", "otherHead"]);
  });

  test("a copy with another 简称 is another plan, with an id of its own", () => {
    const renamed = { ...parsedPlan(samplePlan()), name: "样例二" };
    const { plans, faults } = workbookPlans(
      [...gridsOf(parsedPlan(samplePlan())), ...gridsOf(renamed)],
      [],
    );
    expect(faults).toEqual([]);
    expect(new Set(plans.map(({ plan }) => plan.id)).size).toBe(2);
  });
});
