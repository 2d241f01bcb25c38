import { matchesWords } from "../../src/taskpane/functionList";

const status = {
  name: "PLAN.STATUS",
  description: "进展用词，按时间口径判断",
  helpUrl: null,
  parameters: [{ name: "asOf", description: "数据截止", isOptional: true, isRepeating: false }],
};

test.each(["", "status", "PLAN.ST", "进展", "asof", "数据截止", "进展 数据", "status  时间"])(
  "“%s” finds it",
  (words) => {
    expect(matchesWords(status, words)).toBe(true);
  },
);

test.each(["完成", "status 完成"])("“%s” does not find it", (words) => {
  expect(matchesWords(status, words)).toBe(false);
});
