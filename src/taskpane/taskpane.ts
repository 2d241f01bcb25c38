import { languageOf, paneText } from "../text/language";
import { applyTheme } from "./controls/fluent";
import { errorMessage } from "./controls/messages";
import { mountPane } from "./pane";
import { announceReading } from "../plan/registry";
import { associateRibbon } from "./ribbon";
import { paneServices, readPlans } from "./services";

// The functions run in this page as well, and may be called before anything of the workbook is read.
announceReading(Office.onReady().then(() => readPlans(languageOf(Office.context.displayLanguage))));

void Office.onReady(() => {
  const root = document.getElementById("pane") ?? document.body;
  const language = languageOf(Office.context.displayLanguage);
  const text = paneText(language);
  document.documentElement.lang = language;
  document.title = text.appName;
  try {
    applyTheme(root, Office.context.officeTheme);
    associateRibbon(mountPane(root, paneServices(language)).obey);
  } catch (error) {
    // Plain words in a bare page: whatever broke, the controls may be what did.
    root.textContent = text.startFailed(errorMessage(error));
  }
});
