/** The rules of the three cases in Excel's own functions, as far as their rows need them. */

/** The addresses of actual, target and base: single cells, or ranges for a formula that spills. */
export interface Addresses {
  readonly actual: string;
  readonly target: string;
  readonly base: string;
}

export const RULES = ["completionOfNumbers", "completionOfTexts", "status"] as const;
export type Rule = (typeof RULES)[number];

/** [§5, T2] 2023 is three of the five years from 2021 on. */
const ELAPSED = "(2023-2020)/5";

export const NATIVE_FORMULAS: Readonly<Record<Rule, (addresses: Addresses) => string>> = {
  /** [C1, C6, C7] */
  completionOfNumbers: ({ actual, target }) => `=IF(${actual}="","",${actual}/${target}*100)`,

  /** [§1, C1–C4, C7] */
  completionOfTexts: ({ actual, target }) => {
    const limit = `VALUE(SUBSTITUTE(${target},"以内",""))`;
    const words = `IF(VALUE(${actual})<=${limit},"控制在目标内","超出目标")`;
    const ratio = `VALUE(${without(actual, ["[", "]"])})/VALUE(${without(target, ["[", "]", ">"])})*100`;
    return `=IF(${actual}="","",IF(RIGHT(${target},2)="以内",${words},${ratio}))`;
  },

  /** [§6] of a level with a base, before the period's end. */
  status: ({ actual, target, base }) => {
    const pace = `(${actual}-${base})/(${target}-${base})/(${ELAPSED})`;
    const byPace = `IF(${pace}>=1.1,"快于预期",IF(${pace}>=0.95,"基本符合预期","滞后于预期"))`;
    const isFloor = `${base}>=${target}`;
    const met = `IF(${isFloor},"基本符合预期","提前实现")`;
    const notMet = `IF(${isFloor},"滞后于预期",${byPace})`;
    return `=IF(${actual}="","未填报",IF(${actual}>=${target},${met},${notMet}))`;
  },
};

function without(address: string, signs: readonly string[]): string {
  return signs.reduce<string>((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, address);
}
