import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { importCircleRule } from "../../src/build/importCircles";
import { wordsOutsideTextRule } from "../../src/build/wordsOutsideText";

/** What the rule says of each file that it finds in a circle, the files given as name and text. */
function circlesIn(files: Readonly<Record<string, string>>, mayCircle: readonly string[] = []) {
  const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), "plan-indicators-circles-")));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
      writeFileSync(path.join(cwd, name), text);
    }
    const linter = new Linter({ cwd });
    return Object.keys(files).flatMap((name) => {
      const file = path.join(cwd, name);
      const messages = linter.verify(
        readFileSync(file, "utf8"),
        {
          files: ["**/*.ts"],
          languageOptions: { parser: tseslint.parser },
          plugins: { structure: { rules: { circle: importCircleRule } } },
          rules: { "structure/circle": ["error", mayCircle] },
        },
        file,
      );
      return messages.map(({ message }) => message.replace(/^.*: /u, ""));
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

describe("the lint rule against import circles", () => {
  test("finds files that import each other, be it by way of a third or for a type alone", () => {
    const found = circlesIn({
      "a.ts": 'import { b } from "./b";\nexport const a = b;',
      "b.ts": 'import type { C } from "./below/c";\nexport const b: C = 1;',
      "below/c.ts": 'import { type A } from "../a";\nexport type C = A | 1;',
      "d.ts": 'import { a } from "./a";\nexport const d = a;',
    });
    expect(found).toEqual([
      "a.ts → b.ts → below/c.ts → a.ts.",
      "b.ts → below/c.ts → a.ts → b.ts.",
      "below/c.ts → a.ts → b.ts → below/c.ts.",
    ]);
  });

  test("finds nothing where no way leads back", () => {
    const found = circlesIn({
      "a.ts": 'import { b } from "./b";\nimport { c } from "./c";\nimport "a.ts";',
      "b.ts": 'export { c as b } from "./c";',
      "c.ts": "export const c = 1;",
    });
    expect(found).toEqual([]);
  });

  test("lets the files of a named folder import each other, but not by way of others", () => {
    const within = {
      "objects/range.ts": 'import { sheet } from "./sheet";\nexport const range = () => sheet;',
      "objects/sheet.ts": 'import { range } from "./range";\nexport const sheet = () => range;',
    };
    expect(circlesIn(within, ["objects"])).toEqual([]);
    const without = {
      ...within,
      "objects/chart.ts": 'import { draw } from "../draw";\nexport const chart = () => draw;',
      "draw.ts":
        'import type { sheet } from "./objects/sheet";\nexport const draw = (s: typeof sheet) => s;',
    };
    expect(new Set(circlesIn(without, ["objects"]))).toEqual(
      new Set(["objects → draw.ts → objects.", "draw.ts → objects → draw.ts."]),
    );
  });
});

describe("the lint rule against words outside src/text", () => {
  /** What the rule takes for words that people read. */
  function wordsIn(text: string): readonly string[] {
    const messages = new Linter().verify(
      text,
      {
        files: ["**/*.ts"],
        languageOptions: { parser: tseslint.parser },
        plugins: { structure: { rules: { words: wordsOutsideTextRule } } },
        rules: { "structure/words": ["error", ["宋体", "其中"]] },
      },
      "a.ts",
    );
    return messages.map(({ message }) => /“(.*)”/u.exec(message)?.[1] ?? message);
  }

  test.each([
    ["Chinese", 'const label = "插入";', "插入"],
    ["Chinese about a value", "const label = `共${n}张`;", "共"],
    ["an English sentence", 'say("The sheet was removed.");', "The sheet was removed."],
    ["a word in the page", 'element("span", {}, "Insert");', "Insert"],
    ["a word that is heard", 'element("button", { "aria-label": "Close" });', "Close"],
    ["a title that is set", 'button.title = "Close";', "Close"],
  ])("finds %s", (_what, text, found) => {
    expect(wordsIn(text)).toContain(found);
  });

  test.each([
    ["a text of src/text", 'element("span", { class: "pane-step" }, text.insert);'],
    ["what names something", 'const part = "insert"; element("fluent-button", { size: "small" });'],
    ["the message of a developer's error", 'throw new TypeError("The page has no pane: 没有");'],
    ["a font, a notation", 'const font = "SimSun,宋体"; name.startsWith("其中");'],
    ["a pattern", "const year = /^\\d{4}年$/u;"],
    ["a type", 'type Attribute = "约束性" | "预期性";'],
  ])("lets %s be", (_what, text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});
