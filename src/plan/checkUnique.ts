import { itemPlace, keyPlace, problemAt } from "./place";
import type { Place } from "./place";

/** Checks that no two items bear the same id; an item whose id could not be read clashes with none. */
export function checkUnique(
  items: readonly ({ readonly id: string | undefined } | undefined)[],
  place: Place,
): void {
  const ids = items.map((item) => item?.id);
  ids.forEach((read, index) => {
    const first = ids.indexOf(read);
    if (read === undefined || first === index) return;
    const firstPath = idPlace(place, first).path;
    problemAt(idPlace(place, index), { name: "duplicate", read, firstPath });
  });
}

function idPlace(place: Place, index: number): Place {
  return keyPlace(itemPlace(place, index), "id");
}
