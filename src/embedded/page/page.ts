import "./page.css";
import type { FUniver } from "@univerjs/core/facade";
import { MessageType } from "@univerjs/preset-sheets-core";
import { NAMESPACE } from "../../layout/dialects/namespace";
import { embeddedText, type EmbeddedText } from "../../text/embedded";
import { languageOf } from "../../text/language";
import type { Refusal } from "../cells/protection";
import { showCharts } from "../charts/chartLayer";
import type { CustomFunctionsGlobal } from "../functions/customFunctionsGlobal";
import { pastePlainTexts } from "../patches/plainPaste";
import {
  connectRuntime,
  createOfficeGlobal,
  DEFAULT_EXCEL_API,
  EXCEL_VERSION,
  type OfficeGlobal,
  type OfficeRuntime,
} from "../wire/office";
import { createWorkbookHost, type WorkbookHost } from "../workbook/workbookHost";
import { showNotes } from "./noteBox";
import { startUniverInPage } from "./univerPage";

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
  connectRuntime(page, host);
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

/** Loads the task pane's page beside the grid and lets the user fold it away. */
function showPane(text: EmbeddedText): void {
  const pane = document.querySelector<HTMLIFrameElement>("#pane");
  const button = document.querySelector<HTMLButtonElement>("#pane-switch");
  if (pane === null || button === null) {
    throw new Error("#pane");
  }
  let isOpen = true;
  const show = (isShown: boolean): void => {
    isOpen = isShown;
    pane.hidden = !isShown;
    button.ariaExpanded = String(isShown);
    button.ariaLabel = isShown ? text.hidePane : text.showPane;
    button.title = button.ariaLabel;
    button.textContent = isShown ? "›" : "‹";
  };
  button.addEventListener("click", () => {
    show(!isOpen);
  });
  pane.title = text.paneTitle;
  pane.src = "pane.html";
  show(true);
}

/** Says why a change is refused: at the first key in a locked cell, and at whatever else is tried. */
function tellRefusals(univerAPI: FUniver, host: WorkbookHost, text: EmbeddedText): void {
  const tell = (refusal: Refusal): void => {
    univerAPI.showMessage({ content: text[refusal], type: MessageType.Warning });
  };
  host.refuseLockedEdits(tell);
  univerAPI.addEvent(univerAPI.Event.BeforeSheetEditStart, (edit) => {
    if (host.isLockedCell(edit.worksheet.getSheetId(), edit.row, edit.column)) {
      edit.cancel = true;
      tell("lockedCell");
    }
  });
}
