/** The hidden columns that every sheet of the native dialect has, in their order. */
export const HELPER_KEYS = [
  "kind",
  "targetValue",
  "baseValue",
  "actualText",
  "actualDigits",
  "isReadable",
  "actualValue",
  "isMet",
  "pace",
] as const;

export type HelperKey = (typeof HELPER_KEYS)[number];
