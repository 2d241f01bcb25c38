const MOST_REMEMBERED = 1000;

/**
 * The same reader, answering at once for cells that it has read before: the dates and periods of a
 * hundred thousand rows are a handful of different texts. Its answers must never change.
 */
export function remembering<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  const answers = new Map<unknown, T>();
  let lastCell: unknown = null;
  let last = read(lastCell);
  return (cell) => {
    if (cell === lastCell) return last;
    let answer = answers.get(cell);
    if (answer === undefined) {
      answer = read(cell);
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(cell, answer);
    }
    lastCell = cell;
    last = answer;
    return answer;
  };
}
