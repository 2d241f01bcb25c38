import { readFileSync } from "node:fs";
import path from "node:path";
import { requirementSetsPage } from "../../src/build/requirementSets";

const ROOT = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(ROOT, "docs/requirement-sets.md"), "utf8");

const sections = new Map(
  page
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [set = "", ...lines] = section.trim().split("\n");
      return [
        set,
        lines.filter((line) => line !== "").map((line) => line.replace(/^- `|`$/gu, "")),
      ];
    }),
);

test("docs/requirement-sets.md lists what the code calls (npm run docs writes it again)", () => {
  expect(requirementSetsPage(ROOT)).toBe(page);
});

/** Members of newer sets, each asked for before it is called, and replaced where it is missing. */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  "ExcelApi 1.12": /custom-?Propert/iu,
  "ExcelApi 1.13": /^Range\.getMergedAreasOrNullObject$/u,
};

test("beyond ExcelApi 1.9, which is asked for first of all, nothing is called unasked", () => {
  const newer = [...sections].filter(([set]) => {
    const [, minor] = /^ExcelApi 1\.(\d+)$/u.exec(set) ?? [];
    return Number(minor ?? 0) > 9;
  });
  const unasked = newer.flatMap(([set, members]) =>
    members.filter((name) => ASKED_FOR[set]?.test(name) !== true).map((name) => `${set}: ${name}`),
  );
  expect(unasked).toEqual([]);
  expect(newer.map(([set]) => set)).toEqual(Object.keys(ASKED_FOR));
});
