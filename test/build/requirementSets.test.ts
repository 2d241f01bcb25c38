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

test("nothing is called beyond the sets that src/excel/requirementSets.ts asks for", () => {
  const newest = [...sections.keys()].filter((set) => {
    const [, minor] = /^ExcelApi 1\.(\d+)$/u.exec(set) ?? [];
    return Number(minor ?? 0) > 9;
  });
  expect(newest).toEqual(["ExcelApi 1.12"]);
});

test("of ExcelApi 1.12 nothing is called but the marks, which can be missing", () => {
  const members = sections.get("ExcelApi 1.12") ?? [];
  expect(members.length).toBeGreaterThan(0);
  expect(members.filter((name) => !name.includes("ustomProp"))).toEqual([]);
});
