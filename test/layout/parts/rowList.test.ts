import { rowList } from "../../../src/layout/parts/linesPart";

test.each([
  [[], ""],
  [[4], "4"],
  [[1, 2, 3, 5, 7, 8], "1—3、5、7—8"],
])("%j is written %s", (numbers, written) => {
  expect(rowList(numbers)).toBe(written);
});
