/** The exact sum of numbers, counted in units of the last of these decimals. */
export function sumInUnits(parts: readonly unknown[], digits: number): bigint {
  return parts.reduce<bigint>((sum, part) => {
    if (typeof part !== "number") throw new Error(`${String(part)} is no number`);
    const units = part.toFixed(digits).replace(".", "");
    if (Number(part.toFixed(digits)) !== part) throw new Error(`${part} has more decimals`);
    return sum + BigInt(units);
  }, 0n);
}
