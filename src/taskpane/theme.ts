import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { themeOf, type OfficeColours } from "./themeOf";

const THEMES = { light: webLightTheme, dark: webDarkTheme };

/** Gives the pane Fluent's colours for Office's theme. */
export function applyTheme(root: HTMLElement, office: OfficeColours | undefined): void {
  const theme = themeOf(office);
  setTheme(THEMES[theme]);
  root.style.colorScheme = theme;
}
