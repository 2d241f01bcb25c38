import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { docsFiles, functionsFiles } from "../../src/build/functionsFiles";
import { headingSlug } from "../../src/build/helpMarkdown";

const ROOT = path.resolve(__dirname, "../..");
const FUNCTIONS = path.join(ROOT, "src/functions");
const BASE_URL = "https://example.org/";

const generated = functionsFiles(FUNCTIONS, BASE_URL, "PLAN");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}

test.each([...docsFiles(FUNCTIONS)])(
  "docs/%s says what the doc comments say (npm run docs writes it again)",
  (name, text) => {
    expect(read(`docs/${name}`)).toBe(text);
  },
);

const pages = ["docs", "."].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.posix.join(folder, name)),
);

/** Links to other sites are not followed: a test must not need the network. */
const linksOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/(?<!\\)\]\(([^)\s]+)\)/gu)]
    .flatMap(([, target]) => target ?? [])
    .filter((target) => !/^[a-z]+:/u.test(target));

const anchorsOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading]) => headingSlug(heading ?? ""));

test.each(pages)("every link of %s leads somewhere", (page) => {
  const broken = linksOf(read(page)).filter((link) => {
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? page : path.posix.join(path.dirname(page), file);
    if (!existsSync(path.join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(decodeURIComponent(anchor));
  });
  expect(broken).toEqual([]);
});

test.each(["functions.json", "functions.en-US.json"])(
  "the help link of every function in %s leads to its heading",
  (file) => {
    const { functions } = JSON.parse(generated.get(file) ?? "null") as Metadata;
    const broken = functions.filter(({ helpUrl }) => {
      const { pathname, hash } = new URL(helpUrl);
      const page = generated.get(pathname.slice(1)) ?? "";
      return !page.includes(` id="${hash.slice(1)}"`);
    });
    expect(broken).toEqual([]);
    expect(functions.length).toBeGreaterThan(0);
  },
);

const htmlPages = [...generated].filter(([name]) => name.endsWith(".html"));

test.each(htmlPages)("%s: every link within the help leads somewhere", (_name, html) => {
  const targets = [...html.matchAll(/<a href="([^"]+)"/gu)].map(([, target]) => target ?? "");
  const broken = targets.filter((target) => {
    const [file = "", anchor] = target.split("#");
    const page = file === "" ? html : generated.get(file);
    return page === undefined || (anchor !== undefined && !page.includes(` id="${anchor}"`));
  });
  expect(broken).toEqual([]);
  expect(targets.length).toBeGreaterThan(0);
});

test.each(htmlPages)("%s needs no script and nothing from another place", (_name, html) => {
  const sources = [...html.matchAll(/ (?:src|href)="([^"]+)"/gu)].map(([, target]) => target);
  expect(sources.filter((target) => /^[a-z]+:|^\/\//u.test(String(target)))).toEqual([]);
  expect(html).not.toMatch(/<script|@import|url\(/u);
});

test("functions and help go by the namespace that is built", () => {
  const renamed = [...functionsFiles(FUNCTIONS, BASE_URL, "GHZB")];
  expect(renamed.filter(([, text]) => text.includes("PLAN")).map(([name]) => name)).toEqual([]);
  const help = renamed.find(([name]) => name === "functions.zh-CN.html")?.[1];
  expect(help).toContain("=GHZB.COMPLETION(");
});

test.each(htmlPages)("%s: no sign of a text is taken for markup", (_name, html) => {
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/giu)].map(([, tag]) => tag));
  const known = "html head meta title link style body nav main h1 h2 h3 p a ul li pre code strong";
  expect([...tags].filter((tag) => !`${known} table tr th td`.includes(String(tag)))).toEqual([]);
});
