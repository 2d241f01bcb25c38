import { plans } from "../../src/plan/registry";
import { otherTables } from "../../src/taskpane/asks/comparedTableField";

test("a table is compared with those of its own kind of the other plans", () => {
  const [zhanjiang, guangzhou] = plans();
  const table = zhanjiang?.tables.find(({ kind }) => kind === "targets");
  if (zhanjiang === undefined || guangzhou === undefined || table === undefined) {
    throw new Error("two plans are built in");
  }
  expect(otherTables(plans(), zhanjiang, table).map(({ id }) => id)).toEqual(["guangzhou 专栏2"]);
  expect(otherTables([zhanjiang], zhanjiang, table)).toEqual([]);
});
