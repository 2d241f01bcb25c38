import path from "node:path";
import { functionsFiles } from "../../src/build/functionsFiles";
import { built } from "../support/builtFunctions";
import { called, loadBuiltLibrary } from "./builtLibrary";
import { builtMetadata } from "./builtMetadata";

const library = loadBuiltLibrary();
const BASE_URL = process.env["PLAN_BASE_URL"] ?? "https://localhost:3000/";

test("functions.json describes exactly the functions that functions.js registers", () => {
  const described = builtMetadata().functions.map(({ id }) => id);
  expect([...library.ids].sort()).toEqual([...described].sort());
  expect(new Set(library.ids).size).toBe(library.ids.length);
});

test("the script loads and answers where there is nothing but CustomFunctions", () => {
  // The context of the library throws where any host's global, the time or chance is asked for.
  expect(called(library.bodyOf("COMPLETION"), [[["[15]"]], [["[30]"]]])).toEqual([[50]]);
});

test.each([...functionsFiles(path.resolve("src/functions"), BASE_URL, "PLAN")])(
  "dist/%s is what the doc comments say today",
  (file, text) => {
    expect(built(file)).toBe(text);
  },
);
