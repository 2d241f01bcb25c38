/** The part of `Office.context.officeTheme` that is read; older hosts leave out all or some of it. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB`; some hosts leave the # out. */
  readonly bodyBackgroundColor?: string;
}

/** Light or dark, as Office says, or else as the pane's background in Office is. */
export function themeOf(office: OfficeColours | undefined): "light" | "dark" {
  const isDark = office?.isDarkTheme ?? isDarkColour(office?.bodyBackgroundColor ?? "");
  return isDark ? "dark" : "light";
}

/** Perceived brightness below half, weighted as in ITU-R BT.601. */
function isDarkColour(colour: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) return false;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
