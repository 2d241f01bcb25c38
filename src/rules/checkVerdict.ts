import type { Verdict } from "./check";

/** What a check of printed figures against each other finds. */
export type CheckVerdict =
  | Verdict
  /** [§1, §12] The same number, once as a bound and once bare. */
  | { readonly kind: "boundDiffers" }
  /** [§8] A part that is not more than its whole. */
  | { readonly kind: "withinWhole" }
  | { readonly kind: "exceedsWhole" };
