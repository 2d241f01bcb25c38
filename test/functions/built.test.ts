import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ERROR_CODES, FunctionError } from "./customFunctions";
import { builtFunctions } from "./builtFunctions";
import type { BuiltFunction } from "./builtFunctions";

const ARGUMENT_LISTS = 10_000;
const SLOWEST_CALL_MS = 1000;
const MOST_ARGUMENTS = 7;

interface Metadata {
  readonly functions: readonly { readonly id: string }[];
}

const functions = builtFunctions();

const TEXTS = [
  "",
  " ",
  "\u200b",
  "-",
  "—",
  "147.18",
  "46.70",
  "[38.39]",
  "[ 164.6 ]",
  "﹥60",
  "3.5以内",
  "12:46:42",
  "40:60",
  "60%以上",
  "控制在3.5以内",
  "25万人",
  "3-6",
  "1e308",
  "9".repeat(400),
  `0.${"0".repeat(400)}1`,
  `${"1:".repeat(400)}1`,
  "60\u0000",
  "十四五",
  "2021-2025",
  "1900-2199",
  "2023年6月",
  "2023-06-30",
  "湛江",
  "广州/专栏1",
  "专栏1",
  "失业保险参保人数",
  "目标值",
  "约束性",
  "预期性",
  "已完成",
  "滞后于预期",
  "四舍六入五成双",
  "截尾",
  "万人",
  "人次",
  "0.9,1.2",
  "#N/A",
  "#SPILL!",
  "控制在目标内",
  "__proto__",
  "constructor",
  "toString",
];

const NUMBERS = [
  0, -0, 1, -1, 2, 0.5, 0.95, 1.1, 95, 2021, 2023, 2025, 45107, 1e15, -1e15, 1e308, -1e308, 5e-324,
  0.1, 99, 1e-7, 2958465, 2958466,
];

/** Every type that Excel can send in one cell. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...Object.values(ERROR_CODES), "#SPILL!", "#BUSY!")
      .map((code) => new FunctionError(code)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      { type: "Double", basicValue: 15, numberFormat: "0.0" },
      { type: "String", basicValue: "[25.0]" },
      { type: "Boolean", basicValue: true },
      { type: "Empty", basicValue: "" },
      { type: "Error", basicValue: "#REF!", errorType: "Reference" },
      { type: "Entity", text: "广州", basicType: "Error", basicValue: "#VALUE!", properties: {} },
      { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" },
      { type: "WebImage", address: "x" },
      {},
    ),
  },
);

const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const argument = fc.oneof({ weight: 3, arbitrary: cell }, { weight: 2, arbitrary: range });
const argumentList = fc.array(argument, { maxLength: MOST_ARGUMENTS });
const lists = fc.sample(argumentList, { seed: 2021, numRuns: ARGUMENT_LISTS });

/** What a cell may show: a text, a finite number, a truth value or an error. */
function isShowable(output: unknown): boolean {
  if (typeof output === "number") return Number.isFinite(output);
  return (
    typeof output === "string" || typeof output === "boolean" || output instanceof FunctionError
  );
}

function isSpill(output: unknown): boolean {
  if (!Array.isArray(output) || output.length === 0) return false;
  const rows = output as unknown[][];
  const width = rows[0]?.length;
  return rows.every((row) => row.length > 0 && row.length === width && row.every(isShowable));
}

/** What is wrong with a call, or null. */
function fault(calculate: BuiltFunction, args: readonly unknown[]): string | null {
  const start = performance.now();
  try {
    const output = calculate(...args);
    const isPlain = isShowable(output) && !(output instanceof FunctionError);
    if (!isPlain && !isSpill(output)) return `gave ${String(output)}`;
  } catch (error) {
    if (!(error instanceof FunctionError)) return `threw ${String(error)}`;
  }
  const duration = performance.now() - start;
  return duration > SLOWEST_CALL_MS ? `took ${duration} ms` : null;
}

test("the bundle registers the functions of the functions.json beside it", () => {
  const json = readFileSync(path.join("dist", "functions.json"), "utf8");
  const { functions: described } = JSON.parse(json) as Metadata;
  expect([...functions.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
});

test.each([...functions])(
  "PLAN.%s answers ten thousand argument lists without a fault",
  (_id, calculate) => {
    const faults = lists
      .map((args) => ({ args, fault: fault(calculate, args) }))
      .filter((call) => call.fault !== null);
    expect(faults.slice(0, 3)).toEqual([]);
  },
);

test.each([...functions])("PLAN.%s takes every type in every position", (_id, calculate) => {
  const usual: readonly unknown[] = ["15", "[25.0]", 2023, "10", "十四五", "", ""];
  const values = [...fc.sample(cell, { seed: 7, numRuns: 200 }), ...TEXTS, ...NUMBERS];
  const faults: unknown[] = [];
  for (let position = 0; position < MOST_ARGUMENTS; position++) {
    for (const value of values) {
      const args = usual.map((other, index) => (index === position ? value : other));
      const scalar = fault(calculate, args);
      const spilled = fault(
        calculate,
        args.map((other) => [[other]]),
      );
      if (scalar !== null || spilled !== null) faults.push({ args, scalar, spilled });
    }
  }
  expect(faults.slice(0, 3)).toEqual([]);
});
