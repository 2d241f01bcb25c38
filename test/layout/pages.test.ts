import { pageStarts, pageWidth } from "../../src/layout/assemble/pages";
import type { RowModel } from "../../src/layout/sheetModel";

const HEADINGS = { first: 2, last: 2 };
const TITLE = { first: 0, last: 0 };
const row = (heightPoints: number): RowModel => ({ heightPoints, cells: [] });
const rows = (...heights: readonly number[]): readonly RowModel[] => heights.map(row);
const many = (count: number, heightPoints: number): readonly RowModel[] =>
  Array.from({ length: count }, () => row(heightPoints));
const GROUP: RowModel = {
  heightPoints: 20,
  cells: [{ content: { kind: "empty" }, style: "group", isLocked: true, indent: 0 }],
};

// A4 across is 784 × 501 points within the margins, 486 of them filled; letters of 8 points are printed
// at 8 ÷ 10.5 of their size: 658 points of rows at most are made to fit one page.
const WHOLE = { paper: "A4", scale: 1 } as const;
const SMALLEST = { paper: "A4", scale: 8 / 10.5 } as const;

// A column is 5.25 points a character and 3.75 of padding; 784.4 × 10.5 ÷ 8 = 1029.5 points are 8 points high.
const columns = (...widthsChars: readonly number[]): { widthChars: number }[] =>
  widthsChars.map((widthChars) => ({ widthChars }));

test("a sheet is printed on A4 as long as its letters are 8 points high, then on A3", () => {
  expect(pageWidth(undefined, columns(100), 1)).toEqual({ paper: "A4", scale: 1 });
  expect(pageWidth(undefined, columns(195), 1).paper).toBe("A4");
  expect(pageWidth(undefined, columns(196), 1).paper).toBe("A3");
  expect(pageWidth(undefined, [...columns(195), { widthChars: 9, isHidden: true }], 1).paper).toBe(
    "A4",
  );
});

test("a sheet that finds room on its page has no breaks", () => {
  expect(pageStarts(rows(400, 70), WHOLE, [1], 1, HEADINGS)).toEqual({ titleRows: HEADINGS });
});

test("a sheet that is a little higher than its page is made to fit, not smaller than 8 points", () => {
  expect(pageStarts(rows(400, 230), WHOLE, [1], 1, HEADINGS)).toEqual({
    titleRows: HEADINGS,
    pagesTall: 1,
  });
  expect(pageStarts(rows(400, 260), WHOLE, [1], 1, HEADINGS).pagesTall).toBeUndefined();
});

test("what stands below a table that takes a page begins another, under the title", () => {
  expect(pageStarts(rows(600, 300, 60), SMALLEST, [1], 2, HEADINGS)).toEqual({
    titleRows: TITLE,
    breaksBefore: [1],
  });
});

test("many notes move as a whole, a few take rows of the table with them", () => {
  const table = many(31, 20);
  const six = pageStarts([...table, ...many(6, 20)], SMALLEST, [], 31, HEADINGS);
  expect(six).toEqual({ titleRows: TITLE, breaksBefore: [31] });
  const two = pageStarts([...table, ...many(2, 20)], SMALLEST, [], 31, HEADINGS);
  expect(two).toEqual({ titleRows: HEADINGS, breaksBefore: [28] });
});

test("a table that goes on over several pages has its headings on each", () => {
  // 31 rows of 20 points on the first page, 30 under the repeated headings: the last ten stand by themselves.
  expect(pageStarts(many(71, 20), SMALLEST, [], 71, HEADINGS)).toEqual({ titleRows: HEADINGS });
  expect(pageStarts(many(81, 20), SMALLEST, [71], 71, HEADINGS)).toEqual({
    titleRows: HEADINGS,
    breaksBefore: [71],
  });
});

test("a last page has five rows at least", () => {
  expect(pageStarts(many(63, 20), SMALLEST, [], 63, HEADINGS)).toEqual({
    titleRows: HEADINGS,
    breaksBefore: [58],
  });
});

test("no page ends with the heading of a group", () => {
  const sheet = [...many(30, 20), GROUP, ...many(20, 20)];
  expect(pageStarts(sheet, SMALLEST, [], 51, HEADINGS)).toEqual({
    titleRows: HEADINGS,
    breaksBefore: [30],
  });
});
