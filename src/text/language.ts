/** The languages that people are spoken to in. Sheets are Chinese in both. */
export type Language = "zh-CN" | "en-US";

/**
 * The pane's language, by Office's display language (a BCP 47 tag such as `en-GB`).
 *
 * As in the manifest, every Chinese Office gets Chinese and every other one English, in the ribbon, in
 * the help and in the pane alike.
 */
export function languageOf(displayLanguage: string): Language {
  return /^zh(-|$)/i.test(displayLanguage) ? "zh-CN" : "en-US";
}
