import { keyPlace, problemAt } from "./place";
import type { Place } from "./place";
import type { PlanPeriod } from "./plan";
import { checked, objectOf, text, wholeNumber } from "./reader";
import type { Draft, Read } from "./reader";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** [T1] A plan's years, the first one not after the last. */
export const readPeriod: Read<Draft<PlanPeriod>> = checked(
  objectOf<PlanPeriod>({
    name: text,
    firstYear: wholeNumber(FIRST_YEAR, LAST_YEAR),
    lastYear: wholeNumber(FIRST_YEAR, LAST_YEAR),
  }),
  checkOrder,
);

function checkOrder({ firstYear, lastYear }: Draft<PlanPeriod>, place: Place): void {
  if (firstYear === undefined || lastYear === undefined || firstYear <= lastYear) return;
  problemAt(keyPlace(place, "lastYear"), { name: "periodBackwards", firstYear, lastYear });
}
