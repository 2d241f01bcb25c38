import { comparableName } from "../../src/plan/names";

test.each([
  ["“粤菜师傅”培训人次", "粤菜师傅培训人次", "quotation marks"],
  ["其中：高技能人才", "高技能人才", "the prefix 其中"],
  ["其中:高技能人才", "其中：高技能人才", "full and half width"],
  ["参保人数（含离退休）", "参保人数(含离退休)", "full and half width brackets"],
  ["专栏\u00A0１", "专栏1", "spaces and full-width digits"],
  ["ZhanJiang", "zhanjiang", "capitals"],
])("%s and %s are one name: %s aside", (one, other) => {
  expect(comparableName(one)).toBe(comparableName(other));
});

test.each([
  ["城镇新增就业人数", "城镇累计新增就业人数"],
  ["高技能人才", "高技能人才占技能人才比例"],
  ["劳动监察举报投诉案件结案率", "劳动保障监察举报投诉案件结案率"],
])("%s and %s are two names", (one, other) => {
  expect(comparableName(one)).not.toBe(comparableName(other));
});
