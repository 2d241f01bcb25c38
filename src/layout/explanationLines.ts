import type { Indicator } from "../plan/plan";
import { CHECK_RULE_LINES, EXPLANATION_LINES } from "../text/returnForm";
import type { LayoutInput } from "./layoutInput";
import { rowList } from "./rowList";

/** 指标解释: the notations that the table prints, and what is noted of single indicators. */
export function explanationLines({
  table: { indicators },
  unitTargets,
}: LayoutInput): readonly string[] {
  const words = EXPLANATION_LINES;
  const about = (
    is: (indicator: Indicator) => boolean,
    say: (rows: string) => string,
  ): string[] => {
    const rows = indicators.filter(is).map(({ number }) => number);
    return rows.length === 0 ? [] : [say(CHECK_RULE_LINES.rows(rowList(rows)))];
  };
  const lines = [
    ...about(isTotal, words.total),
    ...(indicators.every(isTotal) ? [] : [words.level]),
    ...about(({ target }) => target.kind === "number" && target.bound === "lower", words.lower),
    ...about(({ target }) => target.kind === "number" && target.bound === "upper", words.upper),
    ...about(({ target }) => target.kind === "structure", words.structure),
    ...about(({ number }) => unitTargets?.has(number) === true, words.unitTarget),
    words.blank,
    ...indicators.flatMap(({ number, name, note }) =>
      note === null ? [] : [words.note(number, name, note)],
    ),
  ];
  return [words.heading, ...lines.map((line, index) => words.numbered(index + 1, line))];
}

const isTotal = ({ target }: Indicator): boolean => target.kind === "number" && target.isTotal;
