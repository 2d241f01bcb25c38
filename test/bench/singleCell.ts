import type { CustomFunctionBody } from "../../src/embedded/functions/customFunctionsGlobal";
import { medianTimes } from "./rounds";
import type { Rows } from "./rows";

const CALLS = 200_000;
const MICROSECONDS = 1000;
const ROUNDS = { warmUps: 3, rounds: 9 };

/** What a call for one cell costs beyond an empty function, in microseconds. */
export async function singleCellCost(
  body: CustomFunctionBody,
  { actual, target }: Rows<string | number>,
  sweep: () => void,
): Promise<number> {
  const empty: CustomFunctionBody = () => 0;
  const callEach = (called: CustomFunctionBody) => (): unknown => {
    let last: unknown;
    for (let call = 0; call < CALLS; call++) {
      const row = call % actual.length;
      // As Excel hands over a single cell to a parameter that takes ranges.
      last = called([actual[row]], [target[row]]);
    }
    return last;
  };
  const time = await medianTimes(
    [
      { name: "body", run: callEach(body) },
      { name: "empty", run: callEach(empty) },
    ],
    ROUNDS,
    sweep,
  );
  return ((time("body") - time("empty")) / CALLS) * MICROSECONDS;
}
