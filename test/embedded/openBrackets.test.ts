import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { workbookForEachTest } from "./workbookUnderTest";

describe("a text with an open bracket", () => {
  const workbook = workbookForEachTest();

  it.each(["[25", "=[25", "25]", "=A1[25"])(
    "%s leaves the formulas alone that are read after it",
    async (text) => {
      // The reader is one for the whole workbook: what is typed goes through it, letter by letter.
      const reader = new LexerTreeBuilder();
      const before = JSON.stringify(reader.sequenceNodesBuilder("=SUM(A1,2)"));
      reader.treeBuilder(text);
      reader.sequenceNodesBuilder(text);
      expect(reader.treeBuilder("=SUM(B1:C1,3)")).not.toBe("#NAME?");
      expect(reader.isSquareBracketClose()).toBe(true);
      expect(JSON.stringify(reader.sequenceNodesBuilder("=SUM(A1,2)"))).toBe(before);
      await workbook.enter("A1", [["'[25"]]);
      expect((await workbook.enter("B1", [["=SUM(1,2)"]])).values).toEqual([[3]]);
    },
  );
});
