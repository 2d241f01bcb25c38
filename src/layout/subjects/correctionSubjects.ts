import type { Subject } from "./subject";

/** A sheet of the trail has so many lines; a full one is followed by another sheet. */
const LINES = 200;

/** Empty lines, which only a correction writes. */
export function correctionSubjects(): readonly Subject[] {
  return Array.from({ length: LINES }, (_, index) => ({
    key: `correction.${index + 1}`,
    group: null,
    indent: 0,
    fields: { number: index + 1 },
    indicator: null,
  }));
}
