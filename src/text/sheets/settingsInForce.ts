import { DEFAULT_WORDS } from "../defaultWords";

/** The settings of 规则设置 that notes under sheets quote, with their defaults as words say them. */
const QUOTED_DEFAULTS = {
  "status.lower": DEFAULT_WORDS.onTrack,
  "status.upper": DEFAULT_WORDS.ahead,
  "warning.lower": DEFAULT_WORDS.red,
  "warning.upper": DEFAULT_WORDS.yellow,
  dueSoonDays: DEFAULT_WORDS.dueSoonDays,
} as const;

export type QuotedSetting = keyof typeof QUOTED_DEFAULTS;

/** Stands in a note for a setting, which the sheet quotes as it is in force. */
export const inForce = (setting: QuotedSetting): string => `{{${setting}}}`;

const PLACE = /\{\{(?<setting>[\w.]+)\}\}/u;

/** A note with its defaults, as long as nothing is set otherwise. */
export function withUsualSettings(note: string): string {
  return notePieces(note)
    .map((piece) => (typeof piece === "string" ? piece : QUOTED_DEFAULTS[piece.setting]))
    .join("");
}

/** A note taken apart into its words and the settings between them. */
export function notePieces(
  note: string,
): readonly (string | { readonly setting: QuotedSetting })[] {
  const place = PLACE.exec(note);
  const setting = place?.groups?.["setting"];
  if (place === null || setting === undefined || !isQuoted(setting)) return [note];
  const rest = note.slice(place.index + place[0].length);
  return [note.slice(0, place.index), { setting }, ...notePieces(rest)];
}

const isQuoted = (setting: string): setting is QuotedSetting => setting in QUOTED_DEFAULTS;
