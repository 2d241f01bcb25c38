import { matchName } from "../../src/plan/matchNames";
import { tableNamed } from "../support/sheets";

const TABLE = tableNamed("zhanjiang", "专栏2");

test.each([
  ["城镇新增就业人数", 1],
  [" 城镇新增就业人数 ", 1],
  ["粤菜师傅培训人次", 12],
  ["其中：申请电子社保卡人口覆盖率", 18],
  ["申请电子社保卡人口覆盖率", 18],
])("%s is one indicator of the table", (name, number) => {
  expect(matchName(name, TABLE)).toMatchObject({ same: { number }, near: [] });
});

test("a name that is only alike is proposed, the most alike first, and never taken", () => {
  const { same, near } = matchName("劳动人事争议仲裁结案", TABLE);
  expect(same).toBeNull();
  expect(near[0]?.number).toBe(15);
});

test("a name of another subject is nothing", () => {
  expect(matchName("地区生产总值", TABLE)).toEqual({ same: null, near: [] });
});
