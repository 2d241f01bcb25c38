import { check, type CheckVerdict } from "../../rules/checking/check";
import { checkGrowth } from "../../rules/checking/checkGrowth";
import { checkPart } from "../../rules/checking/checkPart";
import { checkSameFigure } from "../../rules/checking/checkSameFigure";
import { checkSum } from "../../rules/checking/checkSum";
import { readPrintedRatio } from "../../rules/checking/printedRatio";
import type { Figure } from "../../rules/figures/figure";
import { ok, type Result } from "../../rules/result";
import type { CheckFigure, PlanCheck } from "./planCheck";

/** What a check finds; null where a figure that it needs is not printed. */
export function judgeCheck(planCheck: PlanCheck): Result<CheckVerdict | null> {
  const { kind, printed, inputs, times, apart } = planCheck;
  if (apart !== null) return ok({ kind: apart });
  const [first, second] = inputs;
  if (first === undefined) return ok(null);
  if (kind === "ratio") return judgeRatio(printed, first.figure, second?.figure ?? null);
  switch (kind) {
    case "growth":
      return checkGrowth(printed, first, second ?? null, times);
    case "base":
    case "sameFigure":
      return checkSameFigure(printed, first);
    case "part":
      return checkPart(printed, first);
    case "product":
    case "sum":
      return checkSum(printed, inputs, times);
  }
}

function judgeRatio(
  { text }: CheckFigure,
  actual: Figure | null,
  target: Figure | null,
): Result<CheckVerdict | null> {
  const printed = readPrintedRatio(text);
  return printed.ok ? check(printed.value, actual, target) : printed;
}
