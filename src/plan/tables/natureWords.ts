import type { Figure } from "../../rules/figures/figure";
import { annualWordIn, type Nature, NATURE_PRINTED } from "../../rules/figures/nature";
import { isRateUnit } from "../../rules/figures/units";

/** [§2, I] Words by which both built-in plans' figures are a year's own. */
const ANNUAL_WORDS = ["成功率", "结案率", "招生人数"];

/** [§2, P] Words by which their figures are a state at a date. */
const LEVEL_WORDS = [
  ...["失业率", "参保率", "参保人数", "累计持卡人数", "持卡人数", "覆盖率", "签订率", "服务率"],
  ...["总量", "资金总额", "总额", "比例", "高技能人才", "在职职工"],
];

/** Words for what is counted anew: in a year, or over the plan's years. */
const FLOW_WORD = /新增|培训|招生|招收|引进|再就业/u;

export interface NatureOfName {
  readonly nature: string;
  readonly words: string;
}

/** [§2] What the name of a row says about its figures; null: nothing. Brackets say it before any name. */
export function natureOfName(name: string, target: Figure | null): NatureOfName | null {
  const isTotal = target?.kind === "number" && target.isTotal;
  if (isTotal) return printed("total", "[ ]");
  const word = annualWordIn(name) ?? wordIn(name, ANNUAL_WORDS);
  if (word !== null) return printed("annual", word);
  const level = wordIn(name, LEVEL_WORDS);
  return level === null ? null : printed("level", level);
}

/** True of a count of new ones that neither brackets nor the name put into a year or the plan's years. */
export function isNatureUnclear(name: string, unit: string | null, target: Figure | null): boolean {
  if (target?.kind !== "number" || !FLOW_WORD.test(name)) return false;
  return isRateUnit(unit ?? "") === false && natureOfName(name, target) === null;
}

const wordIn = (name: string, words: readonly string[]): string | null =>
  words.find((word) => name.includes(word)) ?? null;

const printed = (nature: Nature, words: string): NatureOfName => ({
  nature: NATURE_PRINTED[nature],
  words,
});
