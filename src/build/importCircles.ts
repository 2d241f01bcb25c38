import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Rule } from "eslint";
import ts from "typescript";

/**
 * A lint rule: no file imports itself by way of others, not even for a type. The option names folders
 * whose files may import each other in a circle; a folder that leads back to itself through others may not.
 */
export const importCircleRule: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [{ type: "array", items: { type: "string" } }],
    messages: { circle: "These files import each other in a circle: {{circle}}." },
  },
  create: (context) => {
    const { cwd, filename, options } = context;
    const [folders = []] = options as readonly (readonly string[])[];
    const { placeOf, importsOf } = importGraph(folders.map((folder) => path.resolve(cwd, folder)));
    return {
      Program: (node) => {
        const circle = shortestCircle(placeOf(filename), importsOf);
        if (circle.length === 0) return;
        const shown = circle.map((place) => path.relative(cwd, place)).join(" → ");
        context.report({
          node,
          loc: { line: 1, column: 0 },
          messageId: "circle",
          data: { circle: shown },
        });
      },
    };
  },
};

interface ImportGraph {
  /** The folder of those that may hold circles in which the file lies, or else the file itself. */
  readonly placeOf: (file: string) => string;
  readonly importsOf: (place: string) => readonly string[];
}

/** What the files import is read once for all files that are linted. */
const READ = new Map<string, readonly string[]>();

function importGraph(folders: readonly string[]): ImportGraph {
  const placeOf = (file: string): string =>
    folders.find((folder) => file.startsWith(folder + path.sep)) ?? file;
  return {
    placeOf,
    importsOf: (place) => {
      const known = READ.get(place);
      if (known !== undefined) return known;
      const files = folders.includes(place) ? sourceFilesBelow(place) : [place];
      const imported = new Set(files.flatMap(importedFiles).map(placeOf));
      imported.delete(place);
      READ.set(place, [...imported]);
      return [...imported];
    },
  };
}

/** From a place back to it, both ends included; empty where no way leads back. */
function shortestCircle(
  start: string,
  importsOf: (place: string) => readonly string[],
): readonly string[] {
  const reachedFrom = new Map<string, string>();
  const waiting = [start];
  for (const place of waiting) {
    for (const next of importsOf(place)) {
      if (next === start) return [...wayTo(place, reachedFrom), start];
      if (reachedFrom.has(next)) continue;
      reachedFrom.set(next, place);
      waiting.push(next);
    }
  }
  return [];
}

function wayTo(place: string, reachedFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = reachedFrom.get(place);
  return before === undefined ? [place] : [...wayTo(before, reachedFrom), place];
}

function importedFiles(file: string): readonly string[] {
  const { importedFiles: imports } = ts.preProcessFile(readFileSync(file, "utf8"));
  return imports.flatMap(({ fileName }) => importedFile(file, fileName) ?? []);
}

/** The TypeScript file that an import names; null for a package, a style sheet, a script. */
function importedFile(file: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const imported = `${path.resolve(path.dirname(file), specifier)}.ts`;
  return ts.sys.fileExists(imported) ? imported : null;
}

const sourceFilesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));
