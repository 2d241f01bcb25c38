const { outsideTablesIn } = require("./readSeeds.cjs");

// A module of its own: in the task pane it is fetched with the first sheet, where the plans are there at once.
module.exports = outsideTablesIn(__dirname);
