import type { NumberFigure } from "./figure";

type Bound = NumberFigure["bound"];

/** [§1] Signs and words before a number. Without a bound of their own: 控制在3.5以内, 保持60以上. */
export const BOUND_PREFIXES: Readonly<Record<string, Bound | "needsSuffix">> = {
  ">": "lower",
  ">=": "lower",
  不低于: "lower",
  不少于: "lower",
  不小于: "lower",
  至少: "lower",
  达到: "lower",
  达: "lower",
  "<": "upper",
  "<=": "upper",
  不超过: "upper",
  不高于: "upper",
  不大于: "upper",
  不多于: "upper",
  控制在: "needsSuffix",
  保持在: "needsSuffix",
  保持: "needsSuffix",
  稳定在: "needsSuffix",
};

/** [§1] Words behind a number. 5.5左右 is a plain number. */
export const BOUND_SUFFIXES: Readonly<Record<string, Bound>> = {
  以上: "lower",
  及以上: "lower",
  以内: "upper",
  之内: "upper",
  以下: "upper",
  及以下: "upper",
  左右: null,
};
