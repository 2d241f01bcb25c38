const { plansIn } = require("./readSeeds.cjs");

module.exports = plansIn(__dirname);
