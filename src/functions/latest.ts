/**
 * The same reader, answering at once where the cell is the one it read last: a date or a period
 * beside a range is the same cell in every row.
 */
export function latest<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  let lastCell: unknown = null;
  let last = read(lastCell);
  return (cell) => {
    if (cell !== lastCell) {
      last = read(cell);
      lastCell = cell;
    }
    return last;
  };
}
