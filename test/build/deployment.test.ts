import { readFileSync } from "node:fs";
import path from "node:path";
import { inNamespace, manifestFor } from "../../src/build/deployment";

const written = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const namespace = "PLAN";

const addresses = (xml: string): string[] =>
  [...xml.matchAll(/(?:DefaultValue|Value)="(https:[^"]*)"/g)].map((match) => match[1] ?? "");

describe("manifestFor", () => {
  it("leaves the manifest as it is for the settings it is written with", () => {
    expect(manifestFor(written, { baseUrl: "https://localhost:3000", namespace })).toBe(written);
  });

  it("moves every address to the base URL, and nothing else", () => {
    const moved = manifestFor(written, {
      baseUrl: "https://plan.example.com/indicators",
      namespace,
    });
    expect(addresses(moved)).toEqual(
      addresses(written).map((address) =>
        address.replace("https://localhost:3000", "https://plan.example.com/indicators"),
      ),
    );
    expect(moved.replaceAll("https://plan.example.com/indicators", "https://localhost:3000")).toBe(
      written,
    );
  });

  it("takes a base URL with or without its last slash", () => {
    const withSlash = manifestFor(written, { baseUrl: "https://plan.example.com/", namespace });
    expect(withSlash).toBe(
      manifestFor(written, { baseUrl: "https://plan.example.com", namespace }),
    );
    expect(withSlash).toContain('"https://plan.example.com/taskpane.html"');
  });

  it("writes a & of the address as XML wants it", () => {
    const moved = manifestFor(written, { baseUrl: "https://plan.example.com/a&b", namespace });
    expect(moved).toContain('"https://plan.example.com/a&amp;b/functions.js"');
  });

  it("names the functions by the namespace wherever it speaks of them, and changes no other word", () => {
    const renamed = manifestFor(written, { baseUrl: "https://localhost:3000", namespace: "GHZB" });
    expect(renamed).toContain('<bt:String id="Functions.Namespace" DefaultValue="GHZB"/>');
    expect(renamed).toContain("查看 GHZB 函数的说明");
    expect(renamed.replaceAll("GHZB", "PLAN")).toBe(written);
  });

  it.each([
    ["http://plan.example.com", "https only"],
    ["plan.example.com", "cannot be read"],
    ["", "cannot be read"],
    ["https://plan.example.com/?v=1", "nothing else"],
    ["https://plan.example.com/#top", "nothing else"],
    ["https://user@plan.example.com", "nothing else"],
  ])("refuses the base URL %p", (baseUrl, complaint) => {
    expect(() => manifestFor(written, { baseUrl, namespace })).toThrow(complaint);
  });

  it.each(["", "plan", "规划", "PLAN.X", "1PLAN", "PLAN FIVE", "A&B"])(
    "refuses the namespace %p",
    (refused) => {
      const settings = { baseUrl: "https://localhost:3000", namespace: refused };
      expect(() => manifestFor(written, settings)).toThrow("capital letters and digits");
    },
  );

  it("takes PLAN for the namespace as a word alone, and in the names that files keep", () => {
    expect(inNamespace("=PLAN.STATUS(…), PLAN 函数, _xldudf_PLAN_STATUS", "GHZB")).toBe(
      "=GHZB.STATUS(…), GHZB 函数, _xldudf_GHZB_STATUS",
    );
    expect(inNamespace("PLANS, XPLAN, Plan", "GHZB")).toBe("PLANS, XPLAN, Plan");
  });

  it("refuses a manifest in which there is nothing to replace", () => {
    const settings = { baseUrl: "https://plan.example.com", namespace };
    expect(() => manifestFor("<OfficeApp/>", settings)).toThrow("names no https://localhost:3000");
    const nameless = written.replace('String id="Functions.Namespace"', 'String id="Other"');
    expect(() => manifestFor(nameless, settings)).toThrow("lacks <bt:String");
  });
});
