// In the context that Jest makes for a test file, every mention of a global costs Node a look-up, sixty times what a
// variable costs: formulas are full of `Number` and `Math`. So what is run there has JavaScript's own objects
// as variables. What tests put others in the place of (timers, dates, the console, Excel) stays global.
const NAMES = [
  ...["Array", "ArrayBuffer", "BigInt", "Boolean", "DataView", "Error", "Infinity", "Intl", "JSON"],
  ...["Map", "Math", "NaN", "Number", "Object", "Proxy", "RangeError", "Reflect", "RegExp", "Set"],
  ...["String", "Symbol", "TypeError", "Uint8Array", "Uint16Array", "Uint32Array", "Int32Array"],
  ...["Float64Array", "WeakMap", "WeakSet", "isFinite", "isNaN", "parseFloat", "parseInt"],
  ...["encodeURIComponent", "decodeURIComponent", "undefined"],
].join();

/** Code that runs as the body of a function; its lines stay on their lines, its own names have the first say. */
exports.withBuiltIns = (code) =>
  code.startsWith("#!")
    ? code
    : `(function(${NAMES}){(function(){${code}\n}).call(this)}).call(this,${NAMES});`;
