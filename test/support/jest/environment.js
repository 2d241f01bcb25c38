const { TestEnvironment } = require("jest-environment-node");
const { loadUniver } = require("./univer");

// The test files of one of Jest's processes share a context, because the modules that runtime.js keeps live in it.
// After each file its globals are what they were before. A file that needs modules of its own for another reason
// than replacing one says so in its first comment: `@alone`, and why.

/** The counts of what was covered stay with the modules that count. */
const KEPT = new Set(["__coverage__"]);

let shared = null;

/** Node, with Univer at hand for the test files that ask for it. */
module.exports = class extends TestEnvironment {
  isShared;
  #before = new Map();

  constructor(config, context) {
    const { watch, watchAll } = config.globalConfig;
    // While sources are watched, a file that is run again must load them again.
    const isShared = !("alone" in context.docblockPragmas) && !watch && !watchAll;
    if (isShared && shared !== null) return shared;
    super(config, context);
    this.isShared = isShared;
    if (isShared) shared = this;
    let packages = null;
    this.global.univerPackage = (name) => {
      packages ??= loadUniver(this.context);
      return packages[name];
    };
  }

  async setup() {
    await super.setup();
    if (this.#before.size > 0) return;
    for (const name of Reflect.ownKeys(this.global)) {
      this.#before.set(name, Reflect.getOwnPropertyDescriptor(this.global, name));
    }
  }

  async teardown() {
    if (!this.isShared) return super.teardown();
    for (const name of Reflect.ownKeys(this.global)) {
      if (!this.#before.has(name) && !KEPT.has(name)) Reflect.deleteProperty(this.global, name);
    }
    for (const [name, before] of this.#before) {
      // A getter of Node's becomes its value when it is first asked for: that is no change.
      if (!("value" in before)) continue;
      const now = Reflect.getOwnPropertyDescriptor(this.global, name);
      if (now?.value !== before.value) Reflect.defineProperty(this.global, name, before);
    }
  }
};
