import { localMinute } from "../../src/taskpane/manage/correctionForm";

test("a time is told to the minute, as the computer's clock shows it", () => {
  expect(localMinute(new Date(2026, 10, 24, 12, 40, 59))).toBe("2026-11-24 12:40");
  expect(localMinute(new Date(2026, 0, 2, 3, 4))).toBe("2026-01-02 03:04");
});
