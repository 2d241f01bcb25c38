import { gridOfText } from "../../src/plan/tables/planGrid";
import { readPlanTable } from "../../src/plan/tables/readPlanTable";
import {
  type Corrections,
  isAsked,
  NO_CORRECTIONS,
  placeKey,
} from "../../src/plan/tables/tableDraft";

const GRID = gridOfText(
  [
    "序号\t指标\t单位\t2025年\t内部口径\t属性",
    "一、就业",
    "1\t城镇新增就业人数\t万人\t[110]\t[120]\t预期性",
    "待定事项\t\t\t\t\t",
    "2\t结案率\t\t九十\t95\t",
  ].join("\n"),
);

/** What is read of the table with something put right. */
function read(corrections: Partial<Corrections>) {
  const draft = readPlanTable(GRID, { ...NO_CORRECTIONS, ...corrections });
  return {
    kinds: draft.rows.map(({ kind }) => kind),
    indicators: draft.rows.flatMap(({ indicator }) =>
      indicator === null
        ? []
        : [[indicator.name, indicator.unit, indicator.target, indicator.attribute].join("|")],
    ),
    asked: draft.doubts.filter(isAsked).map(({ name }) => name),
  };
}

test("what the table leaves open is asked", () => {
  const { indicators, asked } = read({});
  expect(indicators[0]).toBe("城镇新增就业人数|万人|[110]|预期性");
  expect(asked).toEqual(expect.arrayContaining(["unknownHeading", "missingUnit"]));
});

test("a column that the user takes for the target is read, and the other one is not", () => {
  const { indicators } = read({
    roles: new Map([
      [3, "notRead"],
      [4, "target"],
    ]),
  });
  expect(indicators[0]).toBe("城镇新增就业人数|万人|[120]|预期性");
});

test("a line is what the user says: a group becomes nothing, a line that was a group a note", () => {
  const [group = "", , other = ""] = read({}).kinds;
  const lines = readPlanTable(GRID).rows.map(({ at }) => at);
  const { kinds } = read({
    kinds: new Map([
      [lines[0] ?? 0, "leftOut"],
      [lines[2] ?? 0, "note"],
    ]),
  });
  expect([group, other].every((kind) => kind !== "indicator")).toBe(true);
  expect([kinds[0], kinds[2]]).toEqual(["leftOut", "note"]);
});

test("a unit, an attribute and a figure that are given settle what was asked about them", () => {
  const last = readPlanTable(GRID).rows.at(-1);
  const { indicators, asked } = read({
    roles: new Map([[4, "notRead"]]),
    units: new Map([[last?.at ?? 0, "%"]]),
    attributes: new Map([[last?.at ?? 0, "约束性"]]),
    cells: new Map([[placeKey({ row: last?.place.row ?? 0, column: 3 }), "≥90"]]),
  });
  expect(indicators[1]).toBe("结案率|%|≥90|约束性");
  expect(asked.filter((name) => name !== "groupTaken" && name !== "lineLeftOut")).toEqual([]);
});
