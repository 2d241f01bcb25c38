import type { NextPlanWords, WhyMissing } from "../../plan/nextPlan";

const WHY_NO_BASE: Readonly<Record<WhyMissing, string>> = {
  notReported: "上期未填报",
  inError: "上期填报的数有误",
  yearLeftOut: "上期缺一年的数，不能合计",
  partOfYear: "上期只有不满一年的数",
};

/** What the draft of the next plan says of where its bases come from. */
export const NEXT_PLAN_WORDS: NextPlanWords = {
  source: (title) => `由${title}结转，未经核定`,
  note: (last, baseYear) => {
    if (last.kind === "missing") return `${baseYear}年基数待补：${WHY_NO_BASE[last.why]}`;
    return last.isExpected ? `${baseYear}年基数为预计数，统计到${last.upTo}` : null;
  },
};

/** Whether a row's note is one of those above, and not a user's own. */
export const isNoteOfBase = (note: string): boolean =>
  /^\d{4}年基数(待补：|为预计数，)/u.test(note);
