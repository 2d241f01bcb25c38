const { join, sep } = require("node:path");
const { default: Runtime } = require("jest-runtime");

// Jest loads every module anew for every test file: that takes seconds, and what runs for the first time runs slowly.
// Here each of Jest's processes loads `src`, `seeds` and the packages once, into the world that its test files
// share (environment.js). What stands in `test` is loaded for each file, so that none sees another one's variables.

/** The folders whose modules are loaded once, from the project's root. */
const SHARED = ["src", "seeds", "node_modules"];

/** What loads and keeps the shared modules. It belongs to no test file, so it is never torn down. */
let sharing = null;

module.exports = class extends Runtime {
  #folders;
  #sharing = null;

  constructor(config, environment, resolver, transformer, files, coverage, testPath, global) {
    super(config, environment, resolver, transformer, files, coverage, testPath, global);
    this.#folders = SHARED.map((folder) => join(config.rootDir, folder) + sep);
    if (!environment.isShared) return;
    sharing ??= new Runtime(
      ...[config, environment, resolver, transformer, new Map(), coverage, null, global],
    );
    this.#sharing = sharing;
    // An error in a shared module is told of by its line, too.
    this.transformCache.sourceMaps = sharing.transformCache.sourceMaps;
  }

  requireModuleOrMock(from, name) {
    return this.#isShared(from, name)
      ? this.#sharing.requireModuleOrMock(from, name)
      : super.requireModuleOrMock(from, name);
  }

  /** Whoever puts another module in the place of one loads what would use it for himself from now on. */
  setMock(...args) {
    this.#sharing = null;
    super.setMock(...args);
  }

  #isShared(from, name) {
    if (this.#sharing === null || this.registries.isIsolated()) return false;
    if (this._resolution.isCoreModule(name)) return false;
    const path = this._resolution.resolveCjs(from, name);
    return this.#folders.some((folder) => path.startsWith(folder));
  }
};
