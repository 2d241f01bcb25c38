import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionsFiles } from "./functionsFiles";

// npx tsx src/build/writeFunctionsFiles.ts <folder>
const [target = "dist"] = process.argv.slice(2);
const helpUrl = process.env["PLAN_BASE_URL"] ?? "https://localhost:3000/";
mkdirSync(target, { recursive: true });
for (const [name, text] of functionsFiles(path.resolve("src/functions"), helpUrl)) {
  writeFileSync(path.join(target, name), text);
}
