import { absoluteAddress, cellAddress, rangeAddress } from "../../../src/layout/cells/address";
import { columnLetters } from "../../../src/layout/cells/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("addresses count from row 1", () => {
  expect(cellAddress(5, 4)).toBe("E6");
  expect(absoluteAddress(5, 4)).toBe("$E$6");
});

test("a range of one cell is written as that cell", () => {
  expect(rangeAddress({ row: 5, column: 4, rowCount: 1, columnCount: 1 })).toBe("E6");
  expect(rangeAddress({ row: 5, column: 4, rowCount: 4, columnCount: 3 })).toBe("E6:G9");
});
