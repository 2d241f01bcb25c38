import { rowHeightPoints, textWidthChars } from "../../../src/layout/cells/measure";

test("a Chinese character is as wide as two digits", () => {
  expect(textWidthChars("12")).toBe(2);
  expect(textWidthChars("万人")).toBe(4);
  expect(textWidthChars("(含离退休)")).toBe(10);
});

test("a row is as high as its highest cell", () => {
  // 30 characters are 60 wide: two lines of 39 (one of 40 is kept back), 15 points each, 6 around.
  expect(
    rowHeightPoints([
      { text: "1", widthChars: 6 },
      { text: "指".repeat(30), widthChars: 40 },
    ]),
  ).toBe(36);
});

test("an empty row has the height of a line", () => {
  expect(rowHeightPoints([{ text: "", widthChars: 6 }])).toBe(21);
});

test("a text of several lines has the height of all of them", () => {
  // Lines of 6, 60 and 0: one, two and one of 15 points each, 6 around.
  const text = `三个字\n${"指".repeat(30)}\n`;
  expect(rowHeightPoints([{ text, widthChars: 40 }])).toBe(66);
});
