import { existsSync } from "node:fs";
import path from "node:path";
import { built } from "../support/builtFunctions";

const DIST = path.resolve(__dirname, "../../dist");
const BASE = "https://localhost:3000/";

test("every address in the built manifest is a file of the build", () => {
  const manifest = built("manifest.xml");
  const addresses = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    expect(address).toContain(BASE);
    const file = address.slice(BASE.length).replace(/[?#].*$/, "");
    expect([address, existsSync(path.join(DIST, file))]).toEqual([address, true]);
  }
});

test("the pane's page loads office.js, then the functions, then itself", () => {
  const sources = [...built("taskpane.html").matchAll(/src="?([^">\s]+)/g)].map(
    ([, source]) => source,
  );
  expect(sources).toEqual(["office/office.js", "functions.js", "taskpane.js"]);
  for (const source of sources) expect(existsSync(path.join(DIST, source ?? ""))).toBe(true);
});
