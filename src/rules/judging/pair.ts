import { inUnitOf } from "../figures/convert";
import type { Figure, NumberFigure, StructureFigure } from "../figures/figure";
import { fail, ok } from "../result";
import type { Result } from "../result";

/** An actual (or a base) and a target that can be compared: two numbers or two structures. */
export type Pair =
  | { readonly kind: "number"; readonly actual: NumberFigure; readonly target: NumberFigure }
  | {
      readonly kind: "structure";
      readonly actual: StructureFigure;
      readonly target: StructureFigure;
    };

/**
 * [C5, C7] Matches an actual with its target, or says why they cannot be compared. Null means that
 * the actual is blank or printed `-`: nothing was reported.
 */
export function pairOf(actual: Figure | null, target: Figure | null): Result<Pair | null> {
  if (actual === null || actual.kind === "none") return ok(null);
  if (target === null || target.kind === "none") return fail({ name: "noTarget" });
  if (actual.kind === "number" && target.kind === "number") return numberPair(actual, target);
  if (actual.kind === "structure" && target.kind === "structure") {
    if (actual.parts.length !== target.parts.length) return different(actual, target);
    return ok({ kind: "structure", actual, target });
  }
  const lone = actual.kind === "number" ? actual : target;
  if (lone.kind === "number" && lone.value > 0 && lone.value < 1) {
    return fail({ name: "structureReadAsTime", read: lone.text });
  }
  return different(actual, target);
}

/**
 * [C7, §9] True for two numbers that `pairOf` would match as they are, as those of most rows. It
 * saves the objects of a result, which counts over a hundred thousand rows.
 */
export function isUsualPair(actual: NumberFigure, target: NumberFigure): boolean {
  if (actual.unit !== target.unit || (actual.isTotal && !target.isTotal)) return false;
  return target.bound === "upper" || target.value > 0;
}

function numberPair(actual: NumberFigure, target: NumberFigure): Result<Pair> {
  if (actual.isTotal && !target.isTotal) {
    return fail({
      name: "totalAgainstSingleYear",
      actual: actual.text,
      target: target.text,
    });
  }
  // [C3] An upper bound divides nothing: 0以内 is a target like any other.
  if (target.bound !== "upper") {
    if (target.value === 0) return fail({ name: "zeroTarget" });
    if (target.value < 0) return fail({ name: "negativeTarget", read: target.text });
  }
  const converted = inUnitOf(actual, target);
  return converted.ok ? ok({ kind: "number", actual: converted.value, target }) : converted;
}

function different(actual: Figure, target: Figure): Result<never> {
  return fail({ name: "differentStructure", actual: actual.text, target: target.text });
}
