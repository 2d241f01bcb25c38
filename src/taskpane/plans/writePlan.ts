import { readingText } from "../../text/plans/reading";
import { planProblemSentence } from "../../text/problems/planProblems";
import { type ActionResults, question, smallButton } from "../controls/actions";
import type { IfThere, PaneServices, PlanThere } from "../paneServices";

type Services = Pick<PaneServices, "ownPlans" | "language">;

/**
 * Puts a plan into the workbook, a 规划表 for each of its tables, and says what came of it. Where the workbook has
 * a plan of that name, the user says what is meant.
 *
 * @param placeName what the user calls a place of the JSON
 */
export async function writePlan(
  json: object,
  services: Services,
  results: ActionResults,
  placeName = (path: string) => path,
  ifThere: IfThere = "ask",
): Promise<void> {
  const { ownPlans, language } = services;
  const text = readingText(language);
  const outcome = await ownPlans.insert(json, ifThere);
  if (outcome.ok) results.say(text.written(outcome.sheetNames.join("”“")));
  else if ("there" in outcome) {
    askWhich(outcome.there, services, results, (how) =>
      writePlan(json, services, results, placeName, how),
    );
  } else if ("taken" in outcome) results.complain(text.nameTaken(outcome.taken));
  else if ("reason" in outcome) results.complain(text.refusal(outcome.reason));
  else {
    const lines = outcome.problems.map((problem) =>
      planProblemSentence({ ...problem, path: placeName(problem.path) }, language),
    );
    results.complain([text.notYet, ...lines].join("\n"));
  }
}

function askWhich(
  { name, sheetNames, hasSameTable, isCarriedAgain, freeName }: PlanThere,
  { language }: Services,
  results: ActionResults,
  write: (how: IfThere) => Promise<void>,
): void {
  const { there } = readingText(language);
  const again = (how: IfThere) => () => void results.run(() => write(how));
  const renaming = smallButton(there.rename(freeName), "write-renamed", again("rename"));
  const replacing = smallButton(there.replace, "write-replacing", again("replace"));
  const asked = there.asked(name, sheetNames.join("”“"), hasSameTable);
  const asking = isCarriedAgain
    ? question(
        [asked, there.carriedAgain],
        { yes: there.basesOnly, no: there.cancel },
        again("bases"),
        results.clear,
        ...[replacing, renaming],
      )
    : question(
        [asked],
        { yes: there.replace, no: there.cancel },
        again("replace"),
        results.clear,
        renaming,
      );
  results.show(asking.content);
  asking.focus();
}
