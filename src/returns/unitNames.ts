import { comparableName } from "../plan/names";

/**
 * The expected unit that a name means: the same, or the only one that is contained in it or contains it
 * (湛江市赤坎区 for 赤坎区). The name itself where none is meant for certain.
 */
export function unitNamed(read: string, units: readonly string[]): string {
  const wanted = comparableName(read);
  const same = units.find((unit) => comparableName(unit) === wanted);
  if (same !== undefined) return same;
  const [only, ...others] = unitsWithin(read, units);
  if (only !== undefined && others.length === 0) return only;
  const longer = units.filter((unit) => comparableName(unit).includes(wanted));
  const [first] = longer;
  return first !== undefined && longer.length === 1 ? first : read.trim();
}

/** The expected units that a text names, such as a file's name; not those that are part of a longer one. */
export function unitsWithin(text: string, units: readonly string[]): readonly string[] {
  const whole = comparableName(text);
  const named = units.filter((unit) => {
    const name = comparableName(unit);
    return name !== "" && whole.includes(name);
  });
  return named.filter(
    (unit) =>
      !named.some(
        (other) => other !== unit && comparableName(other).includes(comparableName(unit)),
      ),
  );
}
