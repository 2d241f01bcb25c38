import type { Unit } from "../../layout/layoutInput";

/** Units as they are typed, for a user to go on from; `parseUnits` reads it. */
export const unitsText = (units: readonly Unit[]): string =>
  units.map(({ name, weight }) => (weight === null ? name : `${name},${weight}`)).join("\n");
