import type { FUniver } from "@univerjs/core/facade";
import "./page.css";
import { NAMESPACE } from "../layout/namespace";
import { embeddedText } from "../text/embedded";
import { languageOf } from "../text/language";
import { DEFAULT_EXCEL_API, EXCEL_VERSION } from "./apiSets";
import { showCharts } from "./chartLayer";
import type { CustomFunctionsGlobal } from "./customFunctionsGlobal";
import type { OfficeGlobal } from "./officeGlobal";
import { createOfficeGlobal } from "./officeGlobal";
import { connectRuntime } from "./officeRuntime";
import type { OfficeRuntime } from "./officeRuntime";
import { showNotes } from "./noteBox";
import { showPane } from "./panel";
import { pastePlainTexts } from "./plainPaste";
import { tellRefusals } from "./refusals";
import { startUniverInPage } from "./univerPage";
import type { WorkbookHost } from "./workbookHost";
import { createWorkbookHost } from "./workbookHost";

/** What a developer finds in the page's console. */
interface PageGlobals extends OfficeRuntime {
  Office: OfficeGlobal;
  CustomFunctions: CustomFunctionsGlobal;
  univerAPI: FUniver;
  workbookHost: WorkbookHost;
}

async function start(page: Window & PageGlobals): Promise<void> {
  const wanted = new URLSearchParams(page.location.search).get("lang") ?? "zh-CN";
  const language = languageOf(wanted);
  const text = embeddedText(language);
  document.documentElement.lang = language;
  document.title = text.title;
  const container = document.getElementById("workbook");
  if (container === null) {
    throw new Error("#workbook");
  }
  container.ariaLabel = text.gridTitle;

  const isChinese = language === "zh-CN";
  const started = startUniverInPage(container, isChinese);
  const host = createWorkbookHost(started, { isChinese, name: text.workbookName });
  page.Office = createOfficeGlobal({
    language,
    platform: "PC",
    excelApi: DEFAULT_EXCEL_API,
    version: EXCEL_VERSION,
  });
  connectRuntime(page, host.executor);
  page.univerAPI = started.univerAPI;
  page.workbookHost = host;
  tellRefusals(started.univerAPI, host, text);

  const metadata: unknown = await (await fetch("functions.json")).json();
  host.registerFunctions({
    metadata,
    namespace: NAMESPACE,
    emptyCell: 0,
    // The pane's page runs the functions, as the shared runtime does in Excel.
    load: (customFunctions) => {
      page.CustomFunctions = customFunctions;
    },
  });
  showNotes(started.univer, started.univerAPI, host);
  showCharts(started.univer, started.univerAPI, host);
  pastePlainTexts(started.univerAPI, host);
  showPane(text);
}

start(window as unknown as Window & PageGlobals).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  document.body.textContent = embeddedText("zh-CN").startFailed(message);
});
