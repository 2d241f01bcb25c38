import { comparableUnit } from "./comparableUnit";
import { convert } from "./convert";
import type { Figure } from "./figure";

/** [§9] A target's number in another unit; null where it has none, or the units do not convert. */
export function convertedTarget(figure: Figure, unit: string, to: string): number | null {
  if (figure.kind !== "number") return null;
  const [from, wanted] = [comparableUnit(unit), comparableUnit(to)];
  if (from === wanted) return figure.value;
  const converted = convert(figure.value, from, wanted);
  return converted.ok ? converted.value : null;
}
