import { pageStarts } from "../../src/layout/assemble/pages";
import type { RowModel } from "../../src/layout/sheetModel";

const HEADINGS = { first: 2, last: 2 };
const TITLE = { first: 0, last: 0 };
const row = (heightPoints: number): RowModel => ({ heightPoints, cells: [] });
const rows = (...heights: readonly number[]): readonly RowModel[] => heights.map(row);

// A4 across is 741 × 487 points within the margins, 477 of them filled. A character is 5.25 points:
// 141 of them are as wide as the page, 282 are printed at half the size, 954 points high.
const WHOLE_SIZE_CHARS = 141;
const HALF_SIZE_CHARS = 282;

test("a sheet that finds room on its page has no breaks", () => {
  expect(pageStarts(rows(400, 70), WHOLE_SIZE_CHARS, [1], 1, HEADINGS)).toEqual({
    titleRows: HEADINGS,
  });
});

test("a sheet that is a little higher than its page is made to fit", () => {
  expect(pageStarts(rows(400, 80), WHOLE_SIZE_CHARS, [1], 1, HEADINGS)).toEqual({
    titleRows: HEADINGS,
    pagesTall: 1,
  });
});

test("what stands below a table that takes a page begins another, under the title", () => {
  expect(pageStarts(rows(900, 500, 60), HALF_SIZE_CHARS, [1], 2, HEADINGS)).toEqual({
    titleRows: TITLE,
    breaksBefore: [1],
  });
});

test("the notes move as a whole where nothing else does", () => {
  expect(pageStarts(rows(500, 400, 60), HALF_SIZE_CHARS, [], 2, HEADINGS)).toEqual({
    titleRows: TITLE,
    breaksBefore: [2],
  });
});

test("a table that goes on over several pages has its headings on each, and its notes behind it", () => {
  expect(pageStarts(rows(1000, 400, 60), HALF_SIZE_CHARS, [], 2, HEADINGS)).toEqual({
    titleRows: HEADINGS,
  });
  expect(pageStarts(rows(1000, 400, 60), HALF_SIZE_CHARS, [1], 2, HEADINGS)).toEqual({
    titleRows: HEADINGS,
    breaksBefore: [1],
  });
});
