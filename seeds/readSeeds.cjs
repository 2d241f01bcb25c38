/**
 * Finds the seeds of every city: each folder beside this file is one, named by its plan's id. Node runs this
 * file; the bundles get what it finds when they are built (src/build/seedsLoader.ts).
 */
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** The plans of the cities that have a folder in this one. */
function plansIn(folder) {
  return { PLANS: seedsIn(folder, "plan.json") };
}

/** What the cities' plans say outside of their tables of indicators: commitments, projects, and the figures of the prose. */
function outsideTablesIn(folder) {
  return {
    COMMITMENTS: seedsIn(folder, "commitments.json"),
    PROJECTS: seedsIn(folder, "projects.json"),
    CHECKS: seedsIn(folder, "checks.json"),
  };
}

/** The file of this name in every folder that has a plan, of the cities that have such a file. */
function seedsIn(folder, file) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "plan.json")),
    )
    .map(({ name }) => ({ city: name, path: path.join(folder, name, file) }))
    .filter((seed) => existsSync(seed.path))
    .sort((one, other) => (one.city < other.city ? -1 : 1))
    .map((seed) => ({ city: seed.city, json: JSON.parse(readFileSync(seed.path, "utf8")) }));
}

module.exports = { plansIn, outsideTablesIn };
