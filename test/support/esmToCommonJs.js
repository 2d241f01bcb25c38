// Jest runs CommonJS; some of Univer's dependencies ship ES modules only. This turns those into
// CommonJS and hands everything else on as it is.
const { transformSync } = require("esbuild");

const ES_MODULE = /^\s*(import|export)[\s{*"']/m;

module.exports = {
  process: (source, file) => ({
    code: ES_MODULE.test(source)
      ? transformSync(source, { format: "cjs", loader: "js", sourcefile: file, target: "node20" })
          .code
      : source,
  }),
};
