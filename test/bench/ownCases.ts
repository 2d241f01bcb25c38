import type { CustomFunctionBody } from "../../src/embedded/customFunctionsGlobal";
import type { Case } from "./rounds";
import { YEAR } from "./rows";
import type { Column, Rows } from "./rows";

export const LOOP = "loop";

/** Divides the same boxes and builds the same result, and checks nothing. */
function bareLoop({ actual, target }: Rows<number>): unknown {
  const output: number[][] = [];
  actual.forEach(([value], row) => {
    const divisor = target[row];
    if (divisor !== undefined) output.push([(value / divisor[0]) * 100]);
  });
  return output;
}

export function ownCases(
  bodyOf: (id: string) => CustomFunctionBody,
  numbers: Rows<number>,
  texts: Rows<string>,
): readonly Case[] {
  const completion = bodyOf("COMPLETION");
  const status = bodyOf("STATUS");
  // As dates stand in one sheet: some figures of one year's end, some of another day.
  const dates: Column<string | number> = numbers.actual.map((_, row) => [
    row % 2 === 0 ? YEAR : "2023-06-30",
  ]);
  return [
    { name: LOOP, run: () => bareLoop(numbers) },
    { name: "completionOfNumbers", run: () => completion(numbers.actual, numbers.target) },
    { name: "completionOfTexts", run: () => completion(texts.actual, texts.target) },
    {
      name: "status",
      run: () => status(numbers.actual, numbers.target, [[YEAR]], numbers.base),
    },
    {
      name: "statusOfDates",
      run: () => status(numbers.actual, numbers.target, dates, numbers.base),
    },
    {
      name: "statusOfTexts",
      run: () => status(texts.actual, texts.target, dates, texts.base),
    },
  ];
}
