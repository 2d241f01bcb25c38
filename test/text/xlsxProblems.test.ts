import { xlsxProblemEn } from "../../src/text/problems/xlsxProblems.en-US";
import { xlsxProblemZh } from "../../src/text/problems/xlsxProblems.zh-CN";
import type { XlsxProblem } from "../../src/xlsx/xlsxProblem";

/** One problem of every name: a name that is missing here is a type error. */
const PROBLEMS: { readonly [Name in XlsxProblem["name"]]: XlsxProblem & { name: Name } } = {
  emptyFile: { name: "emptyFile" },
  oldFormat: { name: "oldFormat" },
  passwordProtected: { name: "passwordProtected" },
  markup: { name: "markup" },
  binaryWorkbook: { name: "binaryWorkbook" },
  notWorkbook: { name: "notWorkbook" },
  damagedFile: { name: "damagedFile" },
  damagedPart: { name: "damagedPart", part: "xl/worksheets/sheet1.xml" },
  noSheet: { name: "noSheet" },
  tooMuchData: { name: "tooMuchData", mostMegabytes: 100 },
  tooManyCells: { name: "tooManyCells", sheet: "霞山区", most: 2_000_000 },
  outsideSheet: { name: "outsideSheet", sheet: "霞山区", lastRow: 1_048_576, lastColumn: "XFD" },
};

describe.each([
  ["zh-CN", xlsxProblemZh],
  ["en-US", xlsxProblemEn],
] as const)("in %s", (_, sentenceOf) => {
  test.each(Object.values(PROBLEMS))("$name is told with its facts", (problem) => {
    const sentence = sentenceOf(problem);
    const facts = Object.entries(problem).filter(([key]) => key !== "name");
    expect(facts.filter(([, fact]) => !sentence.includes(String(fact)))).toEqual([]);
    expect(sentence).toMatch(/[.。]$/u);
  });

  test("no two problems are told in the same words", () => {
    const sentences = Object.values(PROBLEMS).map((each) => sentenceOf(each));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
