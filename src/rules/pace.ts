import type { Facts } from "./facts";

/**
 * [§6] Achieved share ÷ elapsed share. Null where no pace can be computed: a level whose base is
 * unknown or already met the target, an upper bound, a structure, or no time elapsed yet.
 */
export function paceOf({ achievedShare, elapsedShare }: Facts): number | null {
  return achievedShare === null || elapsedShare === 0 ? null : achievedShare / elapsedShare;
}
