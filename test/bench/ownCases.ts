import type { CustomFunctionBody } from "../../src/embedded/functions/customFunctionsGlobal";
import type { Rule } from "./nativeFormulas";
import type { Case } from "./rounds";
import { checkRows, lookUps, wordRows, YEAR } from "./rows";
import type { Column, Rows } from "./rows";

export type OwnCase =
  "loop" | "statusOfDates" | "unitsAndWords" | "round" | "check" | "indicator" | Rule;

/** The loop, and the functions on the same rows. */
export function ownCases(
  bodyOf: (id: string) => CustomFunctionBody,
  numbers: Rows<number>,
  texts: Rows<string>,
): readonly Case<OwnCase>[] {
  const completion = bodyOf("COMPLETION");
  const status = bodyOf("STATUS");
  // One table may mix figures of a year's end and of another day: here they alternate.
  const dates: Column<string | number> = numbers.actual.map((_, row) => [
    row % 2 === 0 ? YEAR : "2023-06-30",
  ]);
  const words = wordRows();
  const checks = checkRows();
  const asked = lookUps();
  const ratios = numbers.actual.map(([actual], row) => [
    (actual / (numbers.target[row]?.[0] ?? 1)) * 100,
  ]);
  return [
    { name: "loop", run: () => bareLoop(numbers) },
    { name: "completionOfNumbers", run: () => completion(numbers.actual, numbers.target) },
    { name: "completionOfTexts", run: () => completion(texts.actual, texts.target) },
    {
      name: "status",
      run: () => status(numbers.actual, numbers.target, [[YEAR]], numbers.base),
    },
    {
      name: "unitsAndWords",
      run: () => completion(words.actual, words.target),
    },
    { name: "round", run: () => bodyOf("ROUND")(ratios, [[2]]) },
    { name: "check", run: () => bodyOf("CHECK")(checks.printed, checks.actual, checks.target) },
    {
      name: "indicator",
      run: () => bodyOf("INDICATOR")([["湛江"]], asked.indicators, asked.fields),
    },
    {
      name: "statusOfDates",
      run: () => status(numbers.actual, numbers.target, dates, numbers.base),
    },
  ];
}

/** Divides the same boxes and builds the same result, and checks nothing. */
function bareLoop({ actual, target }: Rows<number>): unknown {
  const output: number[][] = [];
  for (let row = 0; row < actual.length; row++) {
    const divided = actual[row];
    const divisor = target[row];
    if (divided && divisor) output.push([(divided[0] / divisor[0]) * 100]);
  }
  return output;
}
