/** The sizes of paper, in points. */
export const PAPER_POINTS = {
  A4: { long: 842, short: 595 },
  A3: { long: 1191, short: 842 },
} as const;

/** What every sheet leaves free at the edges of its page, in points; the foot stands within the bottom one. */
export const MARGIN_POINTS = {
  left: 28.8,
  right: 28.8,
  top: 43.2,
  bottom: 50.4,
  header: 21.6,
  footer: 25.2,
} as const;

/** Figures and words of a table are at least this high on paper. */
export const PRINTED_FONT_POINTS = 8;
