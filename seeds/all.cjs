/**
 * The seeds of every city: each folder beside this file is one, named by its plan's id. Node runs this file;
 * the bundles get what it finds when they are built (src/build/seedsLoader.ts).
 */
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** What the folders of a folder hold. */
function seedsIn(folder) {
  const cities = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "plan.json")),
    )
    .map(({ name }) => name)
    .sort();
  return {
    PLANS: filesOf(folder, cities, "plan.json"),
    COMMITMENTS: filesOf(folder, cities, "commitments.json"),
    CHECKS: filesOf(folder, cities, "checks.json"),
  };
}

function filesOf(folder, cities, file) {
  return cities
    .map((city) => ({ city, path: path.join(folder, city, file) }))
    .filter((seed) => existsSync(seed.path))
    .map((seed) => ({ city: seed.city, json: JSON.parse(readFileSync(seed.path, "utf8")) }));
}

const { PLANS, COMMITMENTS, CHECKS } = seedsIn(__dirname);
module.exports = { PLANS, COMMITMENTS, CHECKS, seedsIn };
