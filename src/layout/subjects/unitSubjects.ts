import type { LayoutInput } from "../layoutInput";
import type { Subject } from "./subject";

/** Room for units that are added later. */
const LEAST_ROWS = 12;
const SPARE_ROWS = 3;

/** The list of units: those that are known, and rows to add more. */
export function unitSubjects({ units }: LayoutInput): readonly Subject[] {
  const count = Math.max(LEAST_ROWS, units.length + SPARE_ROWS);
  return Array.from({ length: count }, (_, index) => ({
    key: `unit.${index + 1}`,
    group: null,
    indent: 0,
    fields: {
      number: index + 1,
      unitName: units[index]?.name ?? null,
      weight: units[index]?.weight ?? null,
    },
    indicator: null,
  }));
}
