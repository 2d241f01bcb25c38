import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as defaults from "../../src/rules/defaults";
import { DEFAULT_WORDS } from "../../src/text/defaultWords";

const OTHERS: { readonly [Name in keyof typeof defaults]: unknown } = {
  DEFAULT_THRESHOLDS: { lower: 0.91, upper: 1.225, tolerance: 0.003 },
  DEFAULT_WARNING_THRESHOLDS: { lower: 0.57, upper: 0.91, tolerance: 0.003 },
  RED_SHORTFALL_SHARE: 0.07,
  LARGEST_THRESHOLD: 8,
  DUE_SOON_DAYS: 45,
  DEFAULT_PERIOD: { name: "十五五", firstYear: 2026, lastYear: 2030 },
  PERIODS: defaults.PERIODS,
  MOST_DIGITS: 12,
  SHARE_TARGET_ABOVE: 20,
  REVIEW_TIMES: 500,
  REVIEW_CHANGE_PERCENT: 30,
  LEAST_DECIMALS_OF_LARGE_UNITS: 3,
};
/** Today's numbers in words, as far as they say nothing else anywhere. */
const OLD =
  /0\.95|0\.002|0\.2%|1\.10|0\.6\b|0\.60|30天|省略为十四五|十四五（默认）|十四五 \(default\)|-15/gu;
/** Where the same digits are something else: how percent is written, and an example's own result. */
const NOT_DEFAULTS = /不填0\.95|→ 0\.95|`0\.95`/gu;

const root = path.join(__dirname, "../..");
const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(root, folder, name));

/** The strings that a module holds, those in lists and objects too. */
function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

function oldDefaults(text: string): readonly string[] {
  return text.replace(NOT_DEFAULTS, "").match(OLD) ?? [];
}

test("the defaults are said in words", () => {
  expect(DEFAULT_WORDS).toMatchObject({
    onTrack: "0.95",
    ahead: "1.10",
    warningThresholds: "{0.60,0.95,0.002}",
    dueSoonDays: "30",
    periodsZh: "十三五、十四五（默认）、十五五，或 2021-2025",
  });
});

test("no words and no doc comment have a default's number typed into them", () => {
  for (const file of [...filesOf("src/text"), ...filesOf("src/functions")]) {
    expect([file, oldDefaults(readFileSync(file, "utf8"))]).toEqual([file, []]);
  }
});

test("README says the thresholds that are the defaults", () => {
  const readme = readFileSync(path.join(root, "README.zh-CN.md"), "utf8");
  expect(readme).toContain(`${DEFAULT_WORDS.onTrack} 和 ${DEFAULT_WORDS.ahead} 两条界限`);
});

describe("a default that is changed is changed in", () => {
  beforeAll(() => {
    jest.resetModules();
    jest.doMock("../../src/rules/defaults", () => OTHERS);
  });
  afterAll(() => {
    jest.dontMock("../../src/rules/defaults");
    jest.resetModules();
  });

  test("functions.json, the help pages and docs/functions.md", async () => {
    const { docsFiles, functionsFiles } = await import("../../src/build/functionsFiles");
    const folder = path.join(root, "src/functions");
    const files = [...docsFiles(folder), ...functionsFiles(folder, "https://localhost/", "PLAN")];
    for (const [name, text] of files) {
      expect([name, oldDefaults(text.replace(/(<code>|"result": ")0\.95/gu, ""))]).toEqual([
        name,
        [],
      ]);
    }
    const ofFunctions = files.filter(([name]) => name.startsWith("functions"));
    expect(ofFunctions).toHaveLength(6);
    for (const [, text] of ofFunctions) {
      expect(text).toContain("{0.91,1.225,0.003}");
      expect(text).toContain("{0.57,0.91,0.003}");
    }
  });

  test("the words of the sheets and of the pane", async () => {
    const words: string[] = [];
    for (const file of filesOf("src/text")) words.push(...strings(await import(file)));
    const { withUsualSettings } = await import("../../src/text/sheets/settingsInForce");
    const all = words.map(withUsualSettings).join("\n");
    expect(oldDefaults(all)).toEqual([]);
    expect(all).toContain("进度低于0.91为黄色、低于0.57为红色");
    expect(all).toContain("界限（0.91、1.225，见“规则设置”）");
    expect(all).toContain("离时限不超过45天");
    expect(all).toContain("45天内到期的为临期");
  });

  test("the sentence beside an error", async () => {
    const { reasonSentence } = await import("../../src/text/functions/reasons");
    expect(reasonSentence({ name: "unreadableThresholds", read: "一" })).toContain(
      "{0.91,1.225,0.003}",
    );
    expect(reasonSentence({ name: "digitsOutOfRange", read: "99" })).toContain("-12 到 12");
  });

  test("the rules", async () => {
    const { readPeriod } = await import("../../src/rules/time/period");
    expect(readPeriod(null)).toEqual({ ok: true, value: OTHERS.DEFAULT_PERIOD });
  });
});
