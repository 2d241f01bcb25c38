import type { SheetReason } from "../../src/excel/hostReason";
import type { Difference } from "../../src/layout/refresh/differences";
import type { UnitProblem } from "../../src/layout/units/givenUnits";
import { paneText } from "../../src/text/pane/paneTexts";

/** One of every name: a name that is missing here is a type error. */
const REASONS: { readonly [Name in SheetReason["name"]]: SheetReason & { name: Name } } = {
  workbookProtected: { name: "workbookProtected" },
  sheetMissing: { name: "sheetMissing", sheetName: "S1" },
  cellEditing: { name: "cellEditing" },
  apiMissing: { name: "apiMissing", member: "Worksheet.copy" },
  hostFailed: { name: "hostFailed", code: "GeneralException", message: "broken", leftOver: "S2 ~" },
  notOurSheet: { name: "notOurSheet", sheetName: "S1" },
  unknownOrigin: { name: "unknownOrigin", sheetName: "S1" },
  nothingToShare: { name: "nothingToShare" },
  sheetProtected: { name: "sheetProtected", sheetName: "S1" },
  lastSheet: { name: "lastSheet", sheetName: "S1" },
  noEntry: { name: "noEntry", address: "F5" },
  entryChanged: { name: "entryChanged", address: "F5", found: "7.5" },
  notAllowed: { name: "notAllowed", address: "F5", read: "-3" },
  noNumber: { name: "noNumber", address: "F5", read: "many" },
};

const DIFFERENCES: { readonly [Name in Difference["name"]]: Difference & { name: Name } } = {
  rowMissing: { name: "rowMissing", key: "i3" },
  columnMissing: { name: "columnMissing", key: "y2" },
  rowGone: { name: "rowGone", row: 4, column: 27, called: "A7" },
  rowDoubled: { name: "rowDoubled", key: "unit.4" },
  linkLost: { name: "linkLost", sheetName: "S2", template: "rules", count: 38 },
  cellChanged: { name: "cellChanged", row: 4, column: 27, found: 12, expected: "=F5" },
  notOurs: { name: "notOurs", row: 4, column: 27, found: "memo" },
  noPlace: { name: "noPlace", row: 4, column: 27, found: 8.25 },
};

const PROBLEMS: { readonly [Name in UnitProblem["name"]]: UnitProblem & { name: Name } } = {
  openQuote: { name: "openQuote", line: 7 },
  noName: { name: "noName", line: 7 },
  longName: { name: "longName", line: 7, most: 30 },
  sameName: { name: "sameName", line: 7, read: "A", firstLine: 2 },
  noWeight: { name: "noWeight", line: 7, read: "-3" },
  mixedPercent: { name: "mixedPercent", line: 7, read: "18%" },
  tooMany: { name: "tooMany", line: 7, most: 200 },
};

const ROW_KEYS = [
  "i3",
  "note.1",
  "unit.2",
  "title",
  "settings",
  "rules.headings",
  "above.i3",
  "#9",
];
const COLUMN_KEYS = ["y1", "u.A", "base", "#9"];

describe.each(["zh-CN", "en-US"] as const)("in %s", (language) => {
  const { manage, asks } = paneText(language);

  test.each(Object.values(REASONS))("the reason $name is told with its facts", (reason) => {
    const { name, ...facts } = reason;
    const sentence = manage.refusal(reason);
    expect(Object.values(facts).filter((fact) => !sentence.includes(String(fact)))).toEqual([]);
    expect(sentence).not.toContain(name);
    expect(sentence).toMatch(/[.。]$/u);
  });

  test.each(Object.values(DIFFERENCES))("the difference $name is told in words", (difference) => {
    const sentence = manage.difference(difference);
    // (4, 27) is AB5: A to Z are 0 to 25.
    if ("row" in difference) expect(sentence).toContain("AB5");
    if ("found" in difference) expect(sentence).toContain(String(difference.found));
    if ("expected" in difference) expect(sentence).toContain("=F5");
    if ("called" in difference) expect(sentence).toContain(difference.called);
    if ("key" in difference) expect(sentence).toContain(/\d/u.exec(difference.key)?.[0]);
  });

  test.each(Object.values(PROBLEMS))("the problem $name is told with its line", (problem) => {
    const { name, ...facts } = problem;
    const sentence = asks.unitProblem(problem);
    expect(Object.values(facts).filter((fact) => !sentence.includes(String(fact)))).toEqual([]);
    expect(sentence).not.toContain(name);
  });

  test("no two rows and no two columns are told in the same words", () => {
    const sentences = [
      ...ROW_KEYS.map((key) => manage.difference({ name: "rowMissing", key })),
      ...COLUMN_KEYS.map((key) => manage.difference({ name: "columnMissing", key })),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("a blank is called one", () => {
    const changed = { ...DIFFERENCES.cellChanged, found: null };
    expect(manage.difference(changed)).toContain(language === "zh-CN" ? "空白" : "a blank");
  });

  test("a long formula is cut, so that the sentence can be read", () => {
    const expected = `=SUM(${"F5,".repeat(200)}F5)`;
    expect(manage.difference({ ...DIFFERENCES.cellChanged, expected }).length).toBeLessThan(200);
  });
});

test("the English sentences hold no Chinese where the sheet has none", () => {
  const { manage, asks } = paneText("en-US");
  const sentences = [
    ...Object.values(REASONS).map(manage.refusal),
    ...Object.values(DIFFERENCES).map(manage.difference),
    ...Object.values(PROBLEMS).map(asks.unitProblem),
    ...ROW_KEYS.map((key) => manage.difference({ name: "rowMissing", key })),
    ...COLUMN_KEYS.map((key) => manage.difference({ name: "columnMissing", key })),
    asks.unitsCount([{ name: "A", weight: 1 }]),
    manage.found(2),
    manage.losses(2),
    manage.differ(2),
    manage.correction.corrected("F5", "S2"),
    manage.goToFailed("S1", REASONS.sheetMissing),
  ];
  expect(sentences.filter((sentence) => /\p{Script=Han}/u.test(sentence))).toEqual([]);
});
