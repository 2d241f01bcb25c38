import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { importCircleRule } from "../../src/build/importCircles";

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
