import "./controls/fluent";
import "./pane.css";
import { START_FAILED } from "../text/pane/fetchPaneText";
import type { PaneText } from "../text/pane/paneText";
import { element } from "./controls/element";
import { errorMessage, messageBar } from "./controls/messages";
import { insertPanel } from "./insertPanel";
import type { PaneServices } from "./paneServices";
import { readingPanel } from "./plans/readingPanel";
import { startPanel } from "./start/startPanel";
import type { PaneCommand } from "./ribbon";

interface MountedPane {
  /** Does what a button of the ribbon asks for, as if the user had done it in the pane. */
  readonly obey: (command: PaneCommand) => Promise<void>;
}

/** Fills `root` with the pane: tabs that insert a table, look after the inserted sheets and explain the functions. */
export function mountPane(root: HTMLElement, services: PaneServices, text: PaneText): MountedPane {
  const failed = START_FAILED[services.language];
  const functions = laterPanel(async () => {
    const fetched = await import(/* webpackChunkName: "functionPanel" */ "./functionPanel");
    return fetched.functionPanel(services, text);
  }, failed);
  const manage = laterPanel(async () => {
    const fetched = await import(/* webpackChunkName: "managePanel" */ "./manage/managePanel");
    return fetched.managePanel(services, text);
  }, failed);
  const returns = laterPanel(async () => {
    const fetched = await import(/* webpackChunkName: "returnsView" */ "./returns/returnsView");
    return fetched.returnsView(services);
  }, failed);
  const reading = readingPanel(services);
  const insert = insertPanel(services, text);
  const start = startPanel(services, text, {
    useBuiltIn: () => {
      showTab("insert");
    },
    pastePlan: () => {
      showTab("plans");
      reading.open("paste");
    },
    readFile: () => {
      showTab("plans");
      reading.open("file");
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
    { id: "plans", label: text.tabs.plans, content: reading.content },
    { id: "returns", label: text.tabs.returns, content: returns.content },
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
    if (activeid === tabId("plans")) reading.show();
    if (activeid === tabId("returns")) returns.show();
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

  return {
    obey: async (command) => {
      const activate = (id: string): void => {
        (tabs as HTMLElement & { activeid: string }).activeid = tabId(id);
      };
      if (command === "insert") {
        activate("insert");
        chooseTemplate(insert, "monitoring");
      } else {
        // Before the tab is shown, which reads the workbook as well: once is enough.
        const pressed = (await manage.panel()).press(command);
        activate("sheets");
        await pressed;
      }
    },
  };
}

interface Panel {
  readonly content: HTMLElement;
  readonly show: () => void;
}

interface LaterPanel<P extends Panel> extends Panel {
  /** The panel itself, in its place. */
  readonly panel: () => Promise<P>;
}

/** A panel that is fetched when it is looked at for the first time, and again after a failure. */
function laterPanel<P extends Panel>(
  load: () => Promise<P>,
  failed: (message: string) => string,
): LaterPanel<P> {
  const content = element("div", { class: "pane-columns" });
  let loading: Promise<P> | null = null;
  let loaded: P | null = null;

  async function panel(): Promise<P> {
    try {
      loading ??= load();
      loaded = await loading;
      if (loaded.content.parentElement !== content) content.replaceChildren(loaded.content);
      return loaded;
    } catch (error) {
      loading = null;
      content.replaceChildren(messageBar("error", failed(errorMessage(error))));
      throw error;
    }
  }

  function show(): void {
    // At once where it can be: what is under way in the panel is then not done twice.
    if (loaded !== null) {
      loaded.show();
      return;
    }
    panel().then(
      (fetched) => {
        fetched.show();
      },
      // What went wrong stands in the panel's place.
      () => undefined,
    );
  }

  return { content, show, panel };
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
