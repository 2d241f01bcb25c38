import type { Status } from "../../../src/rules/judging/status";
import { STATUS_ORDER, summary } from "../../../src/rules/judging/summary";

test("[§8] indicators are counted by status and attribute, binding ones apart", () => {
  const indicators: readonly { status: Status; isBinding: boolean | null }[] = [
    { status: "completed", isBinding: true },
    { status: "completed", isBinding: false },
    { status: "completed", isBinding: null },
    { status: "behindSchedule", isBinding: false },
  ];
  const counts = summary(indicators);
  expect(counts.map(({ status }) => status)).toEqual(STATUS_ORDER);
  expect(counts[0]).toEqual({ status: "completed", binding: 1, anticipatory: 1, total: 3 });
  expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(4);
});
