import { plans } from "../../src/plan/registry";
import { comparedTables } from "../../src/taskpane/asks/comparedTableField";

const [zhanjiang, guangzhou] = plans();
const table = zhanjiang?.tables.find(({ kind }) => kind === "targets");
if (zhanjiang === undefined || guangzhou === undefined || table === undefined) {
  throw new Error("two plans are built in");
}

const ids = (side: "otherPlan" | "lastPlan", among = plans()): readonly string[] =>
  comparedTables(side, among, zhanjiang, table).map(({ id }) => id);

test("a table is compared with those of its own kind of the other plans", () => {
  expect(ids("otherPlan")).toEqual(["guangzhou 专栏2"]);
  expect(ids("otherPlan", [zhanjiang])).toEqual([]);
});

test("what is carried on from is a table of the period before, the own plan's first", () => {
  expect(ids("lastPlan", [guangzhou, zhanjiang])).toEqual(["zhanjiang 专栏1", "guangzhou 专栏1"]);
  const [first] = zhanjiang.tables;
  if (first === undefined) throw new Error("there is 专栏1");
  expect(comparedTables("lastPlan", plans(), zhanjiang, first)).toEqual([]);
});
