import { remembering } from "../../src/functions/cells/rowReaders";

function counted(): { read: (cell: unknown) => string; reads: () => number } {
  let reads = 0;
  return {
    read: (cell) => {
      reads++;
      return String(cell);
    },
    reads: () => reads,
  };
}

test("a cell that was read before is not read again", () => {
  const { read, reads } = counted();
  const quick = remembering(read);
  const before = reads();
  expect(["a", "b", "a", "a", "b"].map(quick)).toEqual(["a", "b", "a", "a", "b"]);
  expect(reads() - before).toBe(2);
});

test("a text and the number that it looks like are different cells", () => {
  const quick = remembering((cell) => typeof cell);
  expect([quick(2023), quick("2023"), quick(2023)]).toEqual(["number", "string", "number"]);
});

test("it does not remember without end, and answers rightly all the same", () => {
  const { read, reads } = counted();
  const quick = remembering(read);
  for (let cell = 0; cell < 5000; cell++) expect(quick(cell)).toBe(String(cell));
  const before = reads();
  expect(quick(0)).toBe("0");
  expect(reads() - before).toBe(1);
});
