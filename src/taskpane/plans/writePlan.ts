import { readingText } from "../../text/plans/reading";
import { planProblemSentence } from "../../text/problems/planProblems";
import type { ActionResults } from "../controls/actions";
import type { PaneServices } from "../paneServices";

/**
 * Puts a plan into the workbook, a 规划表 for each of its tables, and says what came of it.
 *
 * @param placeName what the user calls a place of the JSON
 */
export async function writePlan(
  json: object,
  { ownPlans, language }: Pick<PaneServices, "ownPlans" | "language">,
  results: ActionResults,
  placeName = (path: string) => path,
): Promise<void> {
  const text = readingText(language);
  const outcome = await ownPlans.insert(json);
  if (outcome.ok) results.say(text.written(outcome.sheetNames.join("”“")));
  else if ("taken" in outcome) results.complain(text.nameTaken(outcome.taken));
  else if ("reason" in outcome) results.complain(text.refusal(outcome.reason));
  else {
    const lines = outcome.problems.map((problem) =>
      planProblemSentence({ ...problem, path: placeName(problem.path) }, language),
    );
    results.complain([text.notYet, ...lines].join("\n"));
  }
}
