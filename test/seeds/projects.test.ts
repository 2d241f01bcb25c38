import { builtInProjects } from "../../src/plan/outsideTables";

const countsOf = (plan: string) => {
  const counts = new Map<string, number>();
  for (const { group } of builtInProjects(plan)) {
    const box = group.slice(0, group.indexOf(" "));
    counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
};

test("[§11] 湛江 prints 26 tasks and projects in 专栏3 to 专栏19", () => {
  expect(countsOf("zhanjiang")).toEqual({
    ...{
      专栏3: 2,
      专栏4: 1,
      专栏5: 3,
      专栏6: 2,
      专栏7: 1,
      专栏8: 1,
      专栏9: 1,
      专栏10: 2,
      专栏11: 1,
    },
    ...{ 专栏12: 2, 专栏13: 2, 专栏14: 1, 专栏15: 1, 专栏16: 2, 专栏17: 1, 专栏18: 2, 专栏19: 1 },
  });
});

test("[§11] 广州 prints 21 in 专栏3 to 专栏9, the 三项工程 of 专栏4 one by one", () => {
  expect(countsOf("guangzhou")).toEqual({
    ...{ 专栏3: 5, 专栏4: 5, 专栏5: 2, 专栏6: 3, 专栏7: 2, 专栏8: 3, 专栏9: 1 },
  });
});

test.each(["zhanjiang", "guangzhou"])(
  "the projects of %s are numbered as printed, and no unit is named",
  (plan) => {
    const all = builtInProjects(plan);
    const ids = all.map((_each, index) => `p${String(index + 1).padStart(2, "0")}`);
    expect(all.map(({ id }) => id)).toEqual(ids);
    expect(all.filter(({ responsible }) => responsible !== null)).toEqual([]);
  },
);
