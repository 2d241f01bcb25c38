// Each control is registered on its own: the package's index would bring all of them.
import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/dropdown/define.js";
import "@fluentui/web-components/field/define.js";
import "@fluentui/web-components/link/define.js";
import "@fluentui/web-components/listbox/define.js";
import "@fluentui/web-components/message-bar/define.js";
import "@fluentui/web-components/option/define.js";
import "@fluentui/web-components/progress-bar/define.js";
import "@fluentui/web-components/radio/define.js";
import "@fluentui/web-components/radio-group/define.js";
import "@fluentui/web-components/tab/define.js";
import "@fluentui/web-components/tablist/define.js";
import "@fluentui/web-components/text-input/define.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { themeOf, type OfficeColours } from "../theme";

const THEMES = { light: webLightTheme, dark: webDarkTheme };

/** Gives the pane Fluent's colours for Office's theme. */
export function applyTheme(root: HTMLElement, office: OfficeColours | undefined): void {
  const theme = themeOf(office);
  setTheme(THEMES[theme]);
  root.style.colorScheme = theme;
}
