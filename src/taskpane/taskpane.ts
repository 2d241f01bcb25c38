import { announceReading } from "../plan/registry";
import { type Language, languageOf } from "../text/language";
import { fetchPaneText, START_FAILED } from "../text/pane/fetchPaneText";
import { applyTheme } from "./controls/fluent";
import { errorMessage } from "./controls/messages";
import { mountPane } from "./pane";
import { associateRibbon } from "./ribbon";
import { paneServices, readPlans } from "./services";

// The functions run in this page as well, and may be called before anything of the workbook is read.
announceReading(Office.onReady().then(() => readPlans(languageOf(Office.context.displayLanguage))));

async function start(root: HTMLElement, language: Language): Promise<void> {
  const text = await fetchPaneText(language);
  document.title = text.appName;
  applyTheme(root, Office.context.officeTheme);
  associateRibbon(mountPane(root, paneServices(language), text).obey);
}

void Office.onReady(() => {
  const root = document.getElementById("pane") ?? document.body;
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  start(root, language).catch((error: unknown) => {
    // Plain words in a bare page: whatever broke, the controls may be what did.
    root.textContent = START_FAILED[language](errorMessage(error));
  });
});
