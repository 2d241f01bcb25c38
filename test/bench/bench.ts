import { cpus } from "node:os";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { builtBodies } from "./built";
import { insertionTimes } from "./insertion";
import { openIronCalcWorkbook } from "./ironCalcWorkbook";
import { RULES } from "./nativeFormulas";
import type { Rule } from "./nativeFormulas";
import { ownCases } from "./ownCases";
import type { OwnCase } from "./ownCases";
import { LARGE, PLAN_STEPS, planSizeTimes, SMALL } from "./planSizes";
import { returnTimes } from "./returns";
import { medianTimes } from "./rounds";
import { ROW_COUNT, notationRows, numberRows } from "./rows";
import { expectSameResults } from "./sameResults";
import { singleCellCost } from "./singleCell";
import { openUniverWorkbook } from "./univerWorkbook";

// npm run bench: docs/benchmarks.md says what each line measures. `npm run bench -- functions` ends behind the functions.
const OWN_ROUNDS = { warmUps: 10, rounds: 21 };
const ENGINE_ROUNDS = { warmUps: 0, rounds: 3 };
const PLAN_ROUNDS = 3;
const INSERTIONS = { warmUps: 3, rounds: 9 };

const NAMES: Readonly<Record<Rule, string>> = {
  completionOfNumbers: "PLAN.COMPLETION, plain numbers",
  completionOfTexts: "PLAN.COMPLETION, notations",
  status: "PLAN.STATUS, base and one date",
};
const OWN_LINES: readonly (readonly [OwnCase, string, number | null])[] = [
  ["loop", "bare loop", null],
  ["completionOfNumbers", NAMES.completionOfNumbers, 3],
  ["completionOfTexts", NAMES.completionOfTexts, 10],
  ["status", NAMES.status, 15],
  ["statusOfDates", "PLAN.STATUS, base and a date a row", 15],
  ["unitsAndWords", "PLAN.COMPLETION, units and words", 40],
  ["round", "PLAN.ROUND of ratios", 40],
  ["check", "PLAN.CHECK", 40],
  ["indicator", "PLAN.INDICATOR over one plan", 20],
];
const ENGINES = { Univer: openUniverWorkbook, IronCalc: openIronCalcWorkbook } as const;

setFlagsFromString("--expose-gc");
const sweep = runInNewContext("gc") as () => void;

function print(name: string, milliseconds: number, loop: number, limit: number | null): void {
  const ratio = milliseconds / loop;
  const shown = ratio < 100 ? ratio.toFixed(2) : ratio.toFixed(0);
  const aim = limit === null ? "" : `   at most ${limit}`;
  const time = milliseconds.toFixed(1).padStart(10);
  console.log(`${name.padEnd(38)}${time} ms${shown.padStart(9)} × loop${aim}`);
}

async function main(): Promise<void> {
  const bodyOf = builtBodies();
  const numbers = numberRows();
  const texts = notationRows();
  const cases = ownCases(bodyOf, numbers, texts);
  const rowsOf = (rule: Rule) => (rule === "completionOfTexts" ? texts : numbers);

  const machine = cpus();
  console.log(`Node ${process.version}, ${machine.length} × ${machine[0]?.model ?? "?"}`);
  console.log(`\n${ROW_COUNT} rows, medians of ${OWN_ROUNDS.rounds} rounds`);
  const time = await medianTimes(cases, OWN_ROUNDS, sweep);
  for (const [name, label, limit] of OWN_LINES) print(label, time(name), time("loop"), limit);

  console.log("\none cell, beyond an empty function");
  for (const rows of [numbers, texts]) {
    const microseconds = await singleCellCost(bodyOf("COMPLETION"), rows, sweep);
    const label = NAMES[rows === numbers ? "completionOfNumbers" : "completionOfTexts"];
    console.log(`${label.padEnd(38)}${microseconds.toFixed(2).padStart(10)} µs   at most 1`);
  }

  if (process.argv.includes("functions")) return;

  await printInsertion();
  await printPlanSizes();
  await printReturns();

  for (const rule of RULES) {
    console.log(`\nthe same rows, recalculated; medians of ${ENGINE_ROUNDS.rounds} rounds`);
    const own = cases.filter(({ name }) => name === "loop" || name === rule);
    const engines = Object.entries(ENGINES).map(([name, open]) => ({
      name,
      workbook: open(rule, rowsOf(rule)),
    }));
    const engineCases = engines.map(({ name, workbook }) => ({ name, run: workbook.recalculate }));
    const shared = await medianTimes<string>([...own, ...engineCases], ENGINE_ROUNDS, sweep);
    print(NAMES[rule], shared(rule), shared("loop"), null);
    const ours = [cases.find(({ name }) => name === rule)?.run()].flat(2);
    for (const { name, workbook } of engines) {
      expectSameResults(name, ours, workbook.results());
      workbook.dispose();
      print(`  a native formula in ${name}`, shared(name), shared("loop"), null);
    }
  }
}

async function printInsertion(): Promise<void> {
  console.log(
    `\n湛江 专栏2 年度监测 in the embedded workbook; medians of ${INSERTIONS.rounds} rounds`,
  );
  const { inserting, opening } = await insertionTimes(INSERTIONS, sweep);
  const line = (name: string, milliseconds: number, ratio: string): void => {
    console.log(`${name.padEnd(38)}${milliseconds.toFixed(1).padStart(10)} ms${ratio}`);
  };
  line("Univer opens and computes it", opening, "");
  const ratio = (inserting / opening).toFixed(2).padStart(9);
  line("inserted and computed", inserting, `${ratio} × opening   at most 3`);
}

async function printPlanSizes(): Promise<void> {
  console.log(
    `\n规划表 and 年度监测 of plans of ${SMALL} and ${LARGE} indicators; shortest of rounds`,
  );
  const { small, large } = await planSizeTimes(PLAN_ROUNDS, sweep);
  for (const step of PLAN_STEPS) {
    const [few, many] = [small[step], large[step]];
    console.log(
      `${step.padEnd(16)}${few.toFixed(0).padStart(8)} ms${many.toFixed(0).padStart(8)} ms` +
        `${(many / few).toFixed(1).padStart(8)} ×   at most ${LARGE / SMALL}`,
    );
  }
}

async function printReturns(): Promise<void> {
  console.log("\n100 units' 年度监测 of 18 indicators and five years, as files");
  const { collected, libraryAlone, megabytes } = await returnTimes(sweep);
  const line = (name: string, milliseconds: number, more: string): void => {
    console.log(`${name.padEnd(38)}${milliseconds.toFixed(0).padStart(10)} ms${more}`);
  };
  line("read by SheetJS alone", libraryAlone, "");
  const grown = `${megabytes.toFixed(0).padStart(9)} MB`;
  line("read, reviewed and rolled up", collected, `${grown}   at most 5000 ms, 300 MB`);
}

void main();
