import { readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { SaxesParser } from "saxes";
import { functionsFiles } from "../../src/build/functionsFiles";
import { headersFor } from "../../src/build/package/delivery";
import { packageAddIn, packageOrder } from "../../src/build/package/packageAddIn";
import { type Files, packageFiles } from "../../src/build/package/packageFiles";

const ROOT = path.resolve(__dirname, "../..");
const ORIGIN = ["--origin", "https://addins.example.gov.cn"];
const SETTINGS = {
  baseUrl: "https://addins.example.gov.cn",
  namespace: "PLAN",
  officeJs: "self",
  officeVersion: "1.1.110",
};

const textOf = (files: Files, name: string): string =>
  new TextDecoder().decode(files.get(name) ?? new Uint8Array());

const builtPackage = (officeJs = "self"): Promise<Files> =>
  packageFiles(path.join(ROOT, "dist"), { ...SETTINGS, officeJs });

test.each([
  ["no address", [], "--origin https://"],
  ["an address that is none", ["--origin", "addins"], "地址无法识别"],
  ["http", ["--origin", "http://addins.example.gov.cn"], "https only"],
  ["a query behind the address", ["--origin", "https://a.cn/?v=1"], "nothing else"],
  ["small letters as namespace", [...ORIGIN, "--namespace", "plan"], "capital letters"],
  ["an unknown source of office.js", [...ORIGIN, "--officejs", "npm"], "self, cdn, 21vianet"],
  ["an option that is none", [...ORIGIN, "--port", "3000"], "Usage"],
  ["a word too many", [...ORIGIN, "PLAN"], "Usage"],
  ["a folder with other files", [...ORIGIN, "--out", "src"], "nothing was written"],
])("%s is refused with what to give instead", async (_what, args, hint) => {
  await expect(packageAddIn(args)).rejects.toThrow(hint);
});

test("without further words the namespace is PLAN, office.js our own copy, and there are no source maps", async () => {
  const { settings, withSourceMaps } = await packageOrder(ORIGIN);
  expect([settings, withSourceMaps]).toEqual([SETTINGS, false]);
});

test("a package has all that its page and manifest name, and nothing for trying it without Excel", async () => {
  const files = await builtPackage();
  const page = textOf(files, "site/taskpane.html");
  const scripts = [...page.matchAll(/src="?([^">\s]+)/gu)].map(([, source = ""]) => source);
  expect(scripts).toEqual([
    "office-1.1.110/office.js",
    expect.stringMatching(/^functions\.[0-9a-f]{8}\.js$/u),
    expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/u),
  ]);
  const named = [
    ...textOf(files, "manifest.xml").matchAll(/"https:\/\/localhost:3000\/([^"]+)"/gu),
  ];
  const wanted = [...scripts, ...named.map(([, file = ""]) => file)];
  expect(wanted.filter((file) => !files.has(`site/${file}`))).toEqual([]);
  expect(
    [...files.keys()].filter((file) => /page\.js|paneHost|embedded|\.map$/u.test(file)),
  ).toEqual([]);
  expect(files.has("site/licences.txt")).toBe(true);
});

test("with office.js from Microsoft there is no copy of it, and the policy names where it comes from", async () => {
  const files = await builtPackage("21vianet");
  expect([...files.keys()].filter((file) => file.includes("office"))).toEqual([]);
  expect(textOf(files, "nginx.conf")).toContain(
    "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
  );
});

test("the sample for IIS is well-formed, and gives every folder and file once", async () => {
  const xml = textOf(await builtPackage(), "site/web.config");
  // It throws where the XML is not well-formed.
  new SaxesParser().write(xml).close();
  const places = [...xml.matchAll(/<location path="([^"]+)"/gu)].map(([, place]) => place);
  expect(new Set(places).size).toBe(places.length);
  expect(xml).toContain('<clientCache cacheControlMode="DisableCache"/>');
  // A year, and a day.
  for (const age of ['"365.00:00:00" cacheControlCustom="public, immutable"', '"1.00:00:00"']) {
    expect(xml).toContain(`cacheControlMode="UseMaxAge" cacheControlMaxAge=${age}`);
  }
  expect(places).toEqual(expect.arrayContaining(["office-1.1.110", "pane", "functions.json"]));
});

test("IIS is told to answer each file with the headers that nginx and the tests' server give it", async () => {
  const files = await builtPackage();
  const given = iisHeaders(textOf(files, "site/web.config"));
  const served = [...files.keys()]
    .filter((file) => file.startsWith("site/") && file !== "site/web.config")
    .map((file) => file.slice("site/".length));
  expect(served.length).toBeGreaterThan(20);
  const wrong = served.filter((file) => {
    const wanted = Object.entries(headersFor(`/${file}`, "office-1.1.110/office.js"));
    return !isDeepStrictEqual(given(file), Object.fromEntries(wanted));
  });
  expect(wrong).toEqual([]);
});

/** The headers that a web.config gives to a file: those of the site, of its folder and its own, as IIS inherits them. */
function iisHeaders(xml: string): (file: string) => Readonly<Record<string, string>> {
  const sections = [...xml.matchAll(/<location path="([^"]+)">([^]*?)<\/location>/gu)];
  const site = xml.replaceAll(/<location [^]*<\/location>/gu, "");
  const plain = (text = ""): string =>
    text.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return (file) => {
    const own = sections
      .filter(([, place = ""]) => file === place || file.startsWith(`${place}/`))
      .map(([, , section = ""]) => section);
    const headers: Record<string, string> = {};
    for (const section of [site, ...own]) {
      for (const [, name = "", value] of section.matchAll(
        /<add name="([^"]+)" value="([^"]*)"/gu,
      )) {
        headers[name] = plain(value);
      }
      const [cache] = /<clientCache [^>]*>/u.exec(section) ?? [];
      if (cache !== undefined) headers["Cache-Control"] = cacheHeader(cache);
    }
    const ending = path.extname(file);
    const [, type] =
      new RegExp(`fileExtension="\\${ending}" mimeType="([^"]+)"`, "u").exec(site) ?? [];
    return type === undefined ? headers : { ...headers, "Content-Type": type };
  };
}

/** What `clientCache` makes of its attributes, after Microsoft's reference of system.webServer. */
function cacheHeader(element: string): string {
  if (element.includes('"DisableCache"')) return "no-cache";
  const [, days] = /cacheControlMaxAge="(\d+)\.00:00:00"/u.exec(element) ?? [];
  const [, others = ""] = /cacheControlCustom="([^"]*)"/u.exec(element) ?? [];
  const age = `max-age=${Number(days) * 86_400}`;
  const [first, ...rest] = others.split(", ");
  return [first, age, ...rest].filter(Boolean).join(", ");
}

test("lists and help of the functions speak of the namespace that is built", () => {
  const files = functionsFiles(path.join(ROOT, "src/functions"), "https://a.cn/PLAN/", "GHZB");
  const help = files.get("functions.zh-CN.html") ?? "";
  expect(help).toContain("=GHZB.PROGRESS(2023)");
  for (const text of files.values()) expect(text.replaceAll("a.cn/PLAN/", "")).not.toMatch(/PLAN/u);
  expect(files.get("functions.json")).toContain("https://a.cn/PLAN/functions.zh-CN.html#PROGRESS");
});

test("the list of licences names every package that the pane is made of, each with its words", () => {
  const list = readFileSync(path.join(ROOT, "dist/licences.txt"), "utf8");
  const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const unnamed = Object.keys(dependencies).filter((name) => !list.includes(`${name} `));
  expect(unnamed).toEqual([]);
  expect(list).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
});
