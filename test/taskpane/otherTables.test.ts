import { plans } from "../../src/plan/registry";
import { otherTables } from "../../src/taskpane/asks/otherTables";

test("a table is compared with those of other plans, the one of its own kind first", () => {
  const [zhanjiang, guangzhou] = plans();
  const table = zhanjiang?.tables.find(({ kind }) => kind === "targets");
  if (zhanjiang === undefined || guangzhou === undefined || table === undefined) {
    throw new Error("two plans are built in");
  }
  expect(otherTables(plans(), zhanjiang, table).map(({ id }) => id)).toEqual([
    "guangzhou 专栏2",
    "guangzhou 专栏1",
  ]);
  expect(otherTables([zhanjiang], zhanjiang, table)).toEqual([]);
});
