import type { HostReason } from "../../src/excel/hostReason";
import { plans } from "../../src/plan/registry";
import { TEMPLATES } from "../../src/templates/templates";
import type { Language } from "../../src/text/language";
import { paneText } from "../../src/text/pane/paneTexts";

const LANGUAGES: readonly Language[] = ["zh-CN", "en-US"];

const REASONS: readonly HostReason[] = [
  { name: "workbookProtected" },
  { name: "sheetMissing", sheetName: "甲" },
  { name: "cellEditing" },
  { name: "apiMissing", member: "Worksheet.add" },
  { name: "hostFailed", code: "GeneralException", message: "broken", leftOver: null },
  { name: "hostFailed", code: "GeneralException", message: "broken", leftOver: "乙" },
];

/** Every text with its path, `insertion.steps.writing`; functions by their path alone. */
function leaves(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, `${path}.${key}`));
}

test("both languages have a text for the same things", () => {
  const [chinese, english] = LANGUAGES.map((language) =>
    leaves(paneText(language)).map(([path]) => path),
  );
  expect([...(english ?? [])].sort()).toEqual([...(chinese ?? [])].sort());
});

test.each(LANGUAGES)("in %s no text is empty", (language) => {
  const empty = leaves(paneText(language)).filter(
    ([, text]) => typeof text !== "function" && (typeof text !== "string" || text.trim() === ""),
  );
  expect(empty).toEqual([]);
});

test("the English texts hold no Chinese", () => {
  const chinese = leaves(paneText("en-US")).filter(
    ([, text]) => typeof text === "string" && /\p{Script=Han}/u.test(text),
  );
  expect(chinese).toEqual([]);
});

test.each(LANGUAGES)("in %s every template has a name and a description", (language) => {
  const { templates } = paneText(language).choices;
  for (const { id } of TEMPLATES) expect(Object.keys(templates)).toContain(id);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const { insertion } = paneText(language);
  const unchanged = language === "zh-CN" ? "工作簿没有改动" : "The workbook is unchanged";

  test.each(REASONS)("a failed insertion says whether the workbook has changed: %j", (reason) => {
    const isUnchanged = !("leftOver" in reason && reason.leftOver !== null);
    expect(insertion.insertFailed(reason).includes(unchanged)).toBe(isUnchanged);
  });

  test.each(REASONS)("the facts of a failed insertion are in the sentence: %j", (reason) => {
    const { name, ...facts } = reason;
    for (const fact of Object.values(facts)) {
      if (typeof fact === "string") expect(insertion.insertFailed(reason)).toContain(fact);
    }
    expect(insertion.insertFailed(reason)).not.toContain(name);
  });

  test.each(REASONS)("a failed way to a sheet never speaks of an insertion: %j", (reason) => {
    const sentence = insertion.goToFailed("甲", reason);
    expect(sentence).not.toContain(unchanged);
    expect(sentence.length).toBeGreaterThan(10);
  });
});

test("a plan's facts are its number, its date and that it is a draft", () => {
  const [zhanjiang, guangzhou] = plans();
  if (zhanjiang === undefined || guangzhou === undefined) throw new Error("two plans are built in");
  const chinese = paneText("zh-CN").choices;
  const english = paneText("en-US").choices;
  expect(chinese.planFacts(zhanjiang)).toBe("2022年7月 · 征求意见稿");
  expect(chinese.planFacts(guangzhou)).toBe("穗人社发〔2021〕11号 · 2021年8月26日");
  expect(english.planFacts(zhanjiang)).toBe("Draft for comment · July 2022");
  expect(english.planFacts(guangzhou)).toBe("Issued · 26 August 2021 · 穗人社发〔2021〕11号");
});

test("one of a thing is not many", () => {
  const { choices, functions, manage } = paneText("en-US");
  const [plan] = plans();
  const [table] = plan?.tables ?? [];
  if (table === undefined) throw new Error("a plan is built in");
  const facts = (count: number): string =>
    choices.tableFacts({ ...table, indicators: table.indicators.slice(0, count) });
  expect(facts(1)).toContain("1 indicator");
  expect(facts(1)).not.toContain("indicators");
  expect(facts(14)).toContain("14 indicators");
  expect(manage.found(1)).toBe("1 sheet inserted by this add-in");
  expect(functions.found(1, 5)).toBe("1 of 5 functions");
});
