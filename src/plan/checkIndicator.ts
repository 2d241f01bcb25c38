import type { Figure, StructureFigure } from "../rules/figure";
import { keyPlace, problemAt } from "./place";
import type { Place } from "./place";
import { FORWARD_PRINTED, REVERSE_PRINTED } from "./printedWords";
import type { IndicatorRow } from "./readIndicator";
import type { Draft } from "./reader";

const STRUCTURE_UNIT = "::";
const FIGURE_KEYS = ["base", "target", "actual"] as const;

/** Checks that the row's values agree with each other; a value that could not be read agrees with any. */
export function checkIndicator(row: Draft<IndicatorRow>, place: Place): void {
  checkDirection(row, place);
  for (const key of FIGURE_KEYS) {
    const figure = row[key];
    if (figure === undefined || figure === null) continue;
    checkUnit(figure, row.unit, keyPlace(place, key));
    checkParts(figure, row.target, keyPlace(place, key));
  }
}

/** [§2] Only a bound's notation and an explicit mark give a direction, and they must not disagree. */
function checkDirection({ direction, target }: Draft<IndicatorRow>, place: Place): void {
  if (target?.kind !== "number" || typeof direction !== "string") return;
  const againstUpper = target.bound === "upper" && direction === FORWARD_PRINTED;
  const againstLower = target.bound === "lower" && direction === REVERSE_PRINTED;
  if (!againstUpper && !againstLower) return;
  const problem = { name: "directionAgainstBound", direction, target: target.text } as const;
  problemAt(keyPlace(place, "direction"), problem);
}

/** [§1] The unit `::` stands with structures alone, and a unit behind a number is the row's. */
function checkUnit(figure: Figure, unit: string | undefined, place: Place): void {
  if (unit === undefined || figure.kind === "none") return;
  if ((figure.kind === "structure") !== (unit === STRUCTURE_UNIT)) {
    problemAt(place, { name: "structureUnit", unit, read: figure.text });
  }
  if (figure.kind === "number" && figure.unit !== null && figure.unit !== unit) {
    problemAt(place, { name: "differentUnit", unit, read: figure.text });
  }
}

/** [C5] A row's structures have as many parts as its target. */
function checkParts(figure: Figure, target: Figure | undefined, place: Place): void {
  if (!isStructure(figure) || !isStructure(target)) return;
  if (figure.parts.length === target.parts.length) return;
  problemAt(place, { name: "differentParts", read: figure.text, target: target.text });
}

function isStructure(figure: Figure | undefined): figure is StructureFigure {
  return figure?.kind === "structure";
}
