const { TestEnvironment } = require("jest-environment-node");
const { loadUniver } = require("./univer");

/** Node, with Univer at hand for the test files that ask for it. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    let packages = null;
    this.global.univerPackage = (name) => {
      packages ??= loadUniver(this.context);
      return packages[name];
    };
  }
};
