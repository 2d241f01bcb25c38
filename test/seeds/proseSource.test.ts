import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInChecks, builtInCommitments, builtInProjects } from "../../src/plan/outsideTables";
import type { CheckFigure } from "../../src/plan/checks/planCheck";
import { selected } from "../plan/selected";
import { printsFigure } from "./printsFigure";

/** The documents' text lies beside the repository, where it lies at all. */
const SOURCES = join(__dirname, "../../../shared/seeds");
const LEFT_OUT = "…";

/** Spaces and the text's marks of bold letters aside. */
const plain = (text: string) => text.replace(/[\s*#]|<\/?b>/gu, "");
/** Where a sentence goes on, a number before the next line is one of the text's conversion. */
const GOES_ON = /[^。；：]$/u;

describe("printsFigure finds", () => {
  test.each([
    ["21.86", "万人", "分别达21.86万人和77.4万人"],
    ["25以上", "万人", "新增就业25万人以上。"],
    ["不少于4500", "人次", "每年培训不少于4500人次、"],
    ["3.5以内", "%", "控制在3.5%以内"],
  ])("%s %s in %s", (text, unit, line) => {
    expect(printsFigure(line, text, unit)).toBe(true);
  });

  test.each([
    ["1.86", "万人", "分别达21.86万人和77.4万人"],
    ["25", "万人", "新增就业25人"],
    ["6000以上", "人次", "培训6000人次"],
  ])("no %s %s in %s", (text, unit, line) => {
    expect(printsFigure(line, text, unit)).toBe(false);
  });
});

if (existsSync(SOURCES)) {
  describe.each(["湛江", "广州"])("of %s", (name) => {
    const { plan } = selected(name);
    const lines = readFileSync(join(SOURCES, `${plan.id}-plan.txt`), "utf8")
      .split("\n")
      .map(plain);

    test("every piece of a commitment's words stands in the lines that it names, in order", () => {
      const missing = builtInCommitments(plan.id).flatMap((commitment) => {
        const read = commitment.lines.map((line) => lines[line - 1] ?? "");
        const pieces = commitment.content.split(LEFT_OUT).map(plain);
        return standInOrder(read.join(""), pieces) ? [] : [commitment.id];
      });
      expect(missing).toEqual([]);
    });

    test("every project's name and words stand in its lines to the letter, under its 专栏", () => {
      const missing = builtInProjects(plan.id).flatMap((project) => {
        const read = project.lines.map((line) => lines[line - 1] ?? "");
        const title = read.pop() ?? "";
        const text = read.reduce((before, line) =>
          GOES_ON.test(before) ? before + line.replace(/^\d\./u, "") : before + line,
        );
        const isTitle = plain(project.group) === title;
        const isNamed = project.group.endsWith(project.name) || text.includes(plain(project.name));
        return isTitle && isNamed && text.includes(plain(project.content)) ? [] : [project.id];
      });
      expect(missing).toEqual([]);
    });

    test("no 专栏 behind the tables is left out", () => {
      const projects = builtInProjects(plan.id);
      const titles = lines.flatMap((line, index) =>
        /^专栏(?:[3-9]|1\d)/u.test(line) ? [index + 1] : [],
      );
      expect([...new Set(projects.map((project) => project.lines.at(-1)))]).toEqual(titles);
    });

    test("every figure of a check stands in the line that it names", () => {
      const figures = builtInChecks(plan).checks.flatMap(({ printed, inputs }) => [
        printed,
        ...inputs,
      ]);
      const prose = figures.filter(({ place }) => place.kind === "prose");
      expect(prose.length).toBeGreaterThan(0);
      expect(
        prose.filter((figure) => !printsFigure(lineOf(figure), figure.text, figure.unit)),
      ).toEqual([]);
    });

    test("no note of a commitment, a project or a check is the document's sentence", () => {
      const noted = [
        builtInCommitments(plan.id),
        builtInProjects(plan.id),
        builtInChecks(plan).checks,
      ];
      const notes = noted.flat().flatMap(({ note }) => note ?? []);
      const sentences = notes
        .flatMap((note) => note.split(/[；。]/u))
        .filter((sentence) => sentence !== "");
      expect(sentences.filter((each) => lines.some((line) => line.includes(plain(each))))).toEqual(
        [],
      );
    });

    function lineOf({ place }: CheckFigure): string {
      return place.kind === "prose" ? (lines[place.line - 1] ?? "") : "";
    }
  });
} else {
  console.info(
    "The documents' text is not beside this repository (../shared/seeds): commitments, projects and checks were not compared with it.",
  );
}

function standInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}
