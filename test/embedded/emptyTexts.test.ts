import { workbookForEachTest } from "./workbookUnderTest";

describe("the empty text of a formula", () => {
  const workbook = workbookForEachTest();

  /** A1 gives an empty text; the formulas beside it are calculated in the same run as A1. */
  async function inOneRun(formulas: readonly string[]): Promise<unknown[]> {
    const { values } = await workbook.enter(`A1:${"ABCDEF"[formulas.length] ?? ""}1`, [
      ['=MID("abc",9,1)', ...formulas],
    ]);
    return (values[0] ?? []).slice(1);
  }

  it("equals an empty text in a list, in the run that gives it", async () => {
    const formulas = ['=OR({"","-"}=A1)', '=OR({"x","-"}=A1)', '=A1=""'];
    expect(await inOneRun(formulas)).toEqual([true, false, true]);
  });

  it("is a text and no zero", async () => {
    const formulas = ["=VALUE(A1)", "=A1+1", "=ISTEXT(A1)", "=COUNT(A1)", "=COUNTA(A1)"];
    expect(await inOneRun(formulas)).toEqual(["#VALUE!", "#VALUE!", true, 0, 1]);
  });

  it("equals an empty cell, which stays a zero beside numbers and is counted as nothing", async () => {
    const formulas = ['=OR({"","-"}=Z9)', '=""=Z9', "=0=Z9", "=COUNTA(Z9)"];
    expect(await inOneRun(formulas)).toEqual([true, true, true, 0]);
  });
});
