import { writeFileSync } from "node:fs";
import path from "node:path";
import { docsFiles } from "./functionsFiles";
import { requirementSetsPage } from "./requirementSets";

// npm run docs: writes the pages of docs that are generated.
for (const [name, text] of docsFiles(path.resolve("src/functions"))) {
  writeFileSync(path.join("docs", name), text);
}
writeFileSync(path.join("docs", "requirement-sets.md"), requirementSetsPage(path.resolve(".")));
