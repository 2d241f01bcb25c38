import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { RIBBON_ACTIONS } from "../../src/taskpane/ribbon";
import { elementsOf } from "./elements";
import { addressesOf, manifestProblems } from "./manifestProblems";
import { pngSize } from "./pngSize";
import { readBack } from "./readBack";
import { schemaErrors, schemasAreHere } from "./schemaErrors";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const manifest = readFileSync(file, "utf8");
const elements = elementsOf(manifest);
const BASE_URL = "https://localhost:3000/";

/** What the build leaves in dist/ beside the assets, as far as Excel is told of it. */
const BUILT_FILES = ["taskpane.html", "functions.js", "functions.json", "functions.en-US.json"];

function broken(from: string, to: string): string {
  const xml = manifest.replace(from, to);
  if (xml === manifest) throw new Error(`manifest.xml has no ${from}`);
  return xml;
}

if (schemasAreHere()) {
  describe("Microsoft's schemas", () => {
    it("accept manifest.xml", async () => {
      expect(await schemaErrors(manifest)).toEqual([]);
    });

    it.each([
      ["XML that is not well-formed", "</Runtimes>", "</Runtime>", "parser error"],
      ["a misspelt element", "<SupportUrl ", "<SuportUrl ", "SuportUrl"],
      ["an element out of place", "<FunctionFile resid", "<Namespace resid", "Namespace"],
      ["an unknown lifetime", 'lifetime="long"', 'lifetime="forever"', "forever"],
      ["an id that is no GUID", "<Id>6900556d", "<Id>plan", "Id"],
      ["a reference without its resid", '<Namespace resid="', '<Namespace id="', "resid"],
      [
        "a text that is too long",
        'DefaultValue="Plan Indicators is ready"',
        `DefaultValue="${"x".repeat(126)}"`,
        "maxLength",
      ],
    ])("refuse %s", async (_what, from, to, named) => {
      expect((await schemaErrors(broken(from, to))).join("\n")).toContain(named);
    });
  });
} else {
  it("is validated by Microsoft's schemas in CI, where they must be", () => {
    console.info("manifest.xml was not validated: ../shared/manifest-xsd is not there");
    expect(process.env["CI"]).toBeFalsy();
  });
}

describe("manifest.xml", () => {
  it("has no problem that the schemas would not see", () => {
    expect(manifestProblems(manifest)).toEqual([]);
  });

  it("shares one long-lived runtime between pane, functions and commands", () => {
    const pageUrl = elements.find(({ attributes }) => attributes["id"] === "Page.Url");
    expect(pageUrl?.attributes["DefaultValue"]).toBe(`${BASE_URL}taskpane.html`);
    const sets = elements.filter(({ name }) => name === "Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: "SharedRuntime", MinVersion: "1.1" }]);
  });

  it("puts one group of at most six buttons on the Home tab, and one into the menu of a cell", () => {
    const tabs = elements.filter(({ name }) => name === "OfficeTab");
    expect(tabs.map(({ attributes }) => attributes["id"])).toEqual(["TabHome"]);
    const controls = elements.filter(({ name }) => name === "Control");
    const inGroup = controls.filter(({ ancestors }) => ancestors.at(-1) === "Group");
    expect(inGroup.map(({ attributes }) => attributes["id"])).toEqual([
      "Plan.ShowPane",
      "Plan.Insert",
      "Plan.Inspect",
      "Plan.Refresh",
      "Plan.Share",
    ]);
    const inMenus = controls.filter(({ ancestors }) => ancestors.at(-1) === "OfficeMenu");
    expect(inMenus.map(({ attributes }) => attributes["id"])).toEqual(["Plan.Cell.Inspect"]);
  });

  it("names the actions that the pane's page answers for", () => {
    const actions = elements.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
    expect(new Set(actions)).toEqual(new Set(Object.keys(RIBBON_ACTIONS)));
  });

  it("names only files that the build emits", () => {
    const assets = readdirSync(path.join(root, "assets")).map((name) => `assets/${name}`);
    const emitted = [...BUILT_FILES, ...assets];
    const named = addressesOf(elements);
    expect(named.length).toBeGreaterThan(BUILT_FILES.length);
    expect(named.filter((address) => !emitted.includes(address.replace(BASE_URL, "")))).toEqual([]);
  });

  it("carries the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(elements.find(({ name }) => name === "Version")?.text).toBe(`${version}.0`);
  });

  it("is read back by office-addin-manifest", () => {
    expect(readBack(file)).toMatchObject({
      id: "6900556d-454a-431e-a8c4-a1e8e9ea5ff9",
      version: "0.1.0.0",
      defaultLocale: "en-US",
      displayName: "Plan Indicators",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      iconUrl: `${BASE_URL}assets/icon-32.png`,
      highResolutionIconUrl: `${BASE_URL}assets/icon-64.png`,
      supportUrl: `${BASE_URL}assets/support.html`,
      defaultSettings: { sourceLocation: `${BASE_URL}taskpane.html` },
    });
  });
});

describe("icons", () => {
  const addressOf = new Map(
    elements.map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue]),
  );
  const asked = elements.flatMap(({ name, attributes: { size, resid } }) =>
    name === "bt:Image" && size !== undefined ? { size: Number(size), resid } : [],
  );

  it("are there in the sizes that a ribbon button needs, for the group and each of the buttons", () => {
    const owners = elements.filter(({ name }) => ["Group", "Control"].includes(name));
    expect(asked.map(({ size }) => size)).toEqual(owners.flatMap(() => [16, 32, 64, 80]));
  });

  it("are each command's own, one in all its sizes", () => {
    let owner = "";
    const icons: Record<string, Set<string>> = {};
    for (const { name, attributes } of elements) {
      const { id = "", resid = "" } = attributes;
      if (name === "Group" || name === "Control") owner = id;
      if (name !== "bt:Image" || resid === "") continue;
      const [, icon = ""] = /assets\/(.+)-\d+\.png$/u.exec(addressOf.get(resid) ?? "") ?? [];
      (icons[owner] ??= new Set()).add(icon);
    }
    expect(Object.entries(icons).map(([of, files]) => [of, ...files])).toEqual([
      ["Plan.Group", "icon"],
      ["Plan.ShowPane", "icon"],
      ["Plan.Insert", "icon-insert"],
      ["Plan.Inspect", "icon-inspect"],
      ["Plan.Refresh", "icon-refresh"],
      ["Plan.Share", "icon-share"],
      ["Plan.Cell.Inspect", "icon-inspect"],
    ]);
  });

  const distinct = [...new Map(asked.map((each) => [each.resid, each])).values()];

  it.each(distinct)("have the pixels that the manifest says: $resid", ({ size, resid }) => {
    const icon = path.join(root, (addressOf.get(resid) ?? "").replace(BASE_URL, ""));
    expect(pngSize(icon)).toEqual({ width: size, height: size });
  });

  it("are measured as PNG files and no others", () => {
    expect(pngSize(path.join(root, "assets/icon.svg"))).toBeNull();
  });
});

describe("manifestProblems", () => {
  const runtime = '<Runtime resid="Page.Url" lifetime="long"/>';
  const pane = '<Action xsi:type="ShowTaskpane">';
  const namespace = '<bt:String id="Functions.Namespace" DefaultValue="PLAN"/>';
  const label = '<bt:Override Locale="zh-CN" Value="规划指标已可使用"/>';
  const override = (locale: string): string => `<bt:Override Locale="${locale}" Value="x"/>`;

  it.each([
    [
      "FunctionFile finds no Page.Uri",
      '<FunctionFile resid="Page.Url"/>',
      '<FunctionFile resid="Page.Uri"/>',
    ],
    [
      "Title finds no ShowPane.TipText",
      '<Title resid="ShowPane.TipTitle"/>',
      '<Title resid="ShowPane.TipText"/>',
    ],
    [
      "the resource Other is used by nothing",
      namespace,
      `${namespace}<bt:String id="Other" DefaultValue="x"/>`,
    ],
    ["is longer than 32 characters", 'id="Plan.Group"', `id="${"G".repeat(33)}"`],
    ["the id Icon.16x16 is given twice", '<bt:Image id="Icon.32x32"', '<bt:Image id="Icon.16x16"'],
    ["not exactly one Runtime", runtime, ""],
    ["not exactly one Runtime", runtime, runtime + runtime],
    ["not long-lived", 'lifetime="long"', 'lifetime="short"'],
    ["another page than the Runtime's", runtime, '<Runtime resid="Support.Url" lifetime="long"/>'],
    ["name 2 pages", '<FunctionFile resid="Page.Url"/>', ""],
    ["a TaskpaneId stands", pane, `${pane}<TaskpaneId>Pane</TaskpaneId>`],
    [
      "http://localhost:3000/functions.js is not https",
      '"https://localhost:3000/functions.js"',
      '"http://localhost:3000/functions.js"',
    ],
    [
      "functions.en-US.json is not https",
      '"https://localhost:3000/functions.en-US.json"',
      '"http://localhost:3000/functions.en-US.json"',
    ],
    [
      "http://localhost:3000/taskpane.html is not https",
      '<SourceLocation DefaultValue="https:',
      '<SourceLocation DefaultValue="http:',
    ],
    ["overrides the default locale", label, label + override("en-US")],
    ["overrides a locale twice", label, label + override("zh-CN")],
    ["GetStarted.Title has no Chinese of its own", label, ""],
    ["DisplayName has no Chinese of its own", '<Override Locale="zh-TW" Value="规划指标"/>', ""],
    [
      "Functions.Metadata.Url has no Chinese of its own",
      '<bt:Override Locale="zh-HK" Value="https://localhost:3000/functions.json"/>',
      "",
    ],
    [
      "namespace changes with the language",
      namespace,
      namespace.replace("/>", `>${override("en-US")}</bt:String>`),
    ],
  ])("says: %s", (complaint, from, to) => {
    expect(manifestProblems(broken(from, to)).join("\n")).toContain(complaint);
  });
});
