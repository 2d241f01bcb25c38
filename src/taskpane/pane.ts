import "./controls/fluent";
import "./pane.css";
import { paneText } from "../text/language";
import { element } from "./controls/element";
import { errorMessage, messageBar } from "./controls/messages";
import { insertPanel } from "./insertPanel";
import type { PaneServices } from "./paneServices";
import { startPanel } from "./start/startPanel";

/** Fills `root` with the pane: tabs that insert a table, look after the inserted sheets and explain the functions. */
export function mountPane(root: HTMLElement, services: PaneServices): void {
  const text = paneText(services.language);
  const functions = laterPanel(async () => {
    const fetched = await import(/* webpackChunkName: "functionPanel" */ "./functionPanel");
    return fetched.functionPanel(services, text);
  }, text.startFailed);
  const manage = laterPanel(async () => {
    const fetched = await import(/* webpackChunkName: "managePanel" */ "./manage/managePanel");
    return fetched.managePanel(services, text);
  }, text.startFailed);
  const insert = insertPanel(services, text);
  const start = startPanel(services, text, {
    useBuiltIn: () => {
      showTab("insert");
    },
    useTemplate: (id) => {
      showTab("insert");
      chooseTemplate(insert, id);
    },
    showFunctions: () => {
      showTab("functions");
    },
  });
  const shownFirst = services.isFirstRun ? "start" : "insert";
  const panels = [
    { id: "start", label: text.tabs.start, content: start },
    { id: "insert", label: text.tabs.insert, content: insert },
    { id: "sheets", label: text.tabs.sheets, content: manage.content },
    { id: "functions", label: text.tabs.functions, content: functions.content },
  ];
  const tabs = element(
    "fluent-tablist",
    { class: "pane-tabs", activeid: tabId(shownFirst), "aria-label": text.appName },
    ...panels.map(({ id, label }) =>
      element("fluent-tab", { id: tabId(id), "aria-controls": panelId(id) }, label),
    ),
  );
  tabs.addEventListener("change", () => {
    // The property: the attribute follows it only after the event.
    const { activeid } = tabs as HTMLElement & { activeid: string };
    if (activeid === tabId("functions")) functions.show();
    if (activeid === tabId("sheets")) manage.show();
  });
  const pane = element(
    "main",
    { class: "pane", lang: services.language },
    element("h1", { class: "pane-unseen" }, text.appName),
    ...panels.map(({ id, content }) =>
      element(
        "section",
        {
          id: panelId(id),
          class: "pane-panel",
          role: "tabpanel",
          "aria-labelledby": tabId(id),
          hidden: id !== shownFirst,
        },
        content,
      ),
    ),
  );
  pane.querySelector("h1")?.after(tabs);
  root.replaceChildren(pane);
}

interface Panel {
  readonly content: HTMLElement;
  readonly show: () => void;
}

/** A panel that is fetched when it is looked at for the first time, and again after a failure. */
function laterPanel(load: () => Promise<Panel>, failed: (message: string) => string): Panel {
  const content = element("div", { class: "pane-columns" });
  let loading: Promise<Panel> | null = null;

  async function show(): Promise<void> {
    try {
      loading ??= load();
      const panel = await loading;
      if (panel.content.parentElement !== content) content.replaceChildren(panel.content);
      panel.show();
    } catch (error) {
      loading = null;
      content.replaceChildren(messageBar("error", failed(errorMessage(error))));
    }
  }

  return { content, show: () => void show() };
}

/** As a click does; the focus goes with it. */
function showTab(id: string): void {
  const tab = document.getElementById(tabId(id));
  tab?.click();
  tab?.focus();
}

/** Chooses as the user would: the first table that offers the template, the one that is chosen before others. */
function chooseTemplate(panel: HTMLElement, id: string): void {
  const offered = (): HTMLElement | null =>
    panel.querySelector(`[data-part=template] fluent-radio[value="${id}"]`);
  const tables = panel.querySelectorAll<HTMLElement>("[data-part=table] fluent-radio");
  for (const table of tables) {
    if (offered() !== null) break;
    table.click();
  }
  offered()?.click();
}

const tabId = (id: string): string => `plan-pane-tab-${id}`;
const panelId = (id: string): string => `plan-pane-panel-${id}`;
