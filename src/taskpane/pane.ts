import "./controls/fluent";
import "./pane.css";
import type { PaneText } from "../text/pane/paneText";
import { element } from "./controls/element";
import { functionPanel } from "./functionPanel";
import { insertPanel } from "./insertPanel";
import { managePanel } from "./manage/managePanel";
import type { PaneServices } from "./paneServices";
import { readingPanel } from "./plans/readingPanel";
import type { PaneCommand } from "./ribbon";

interface MountedPane {
  /** Does what a button of the ribbon asks for, as if the user had done it in the pane. */
  readonly obey: (command: PaneCommand) => Promise<void>;
}

/** Fills `root` with the pane: tabs that insert a table, look after the inserted sheets and explain the functions. */
export function mountPane(root: HTMLElement, services: PaneServices, text: PaneText): MountedPane {
  const functions = functionPanel(services, text);
  const manage = managePanel(services, text);
  const reading = readingPanel(services);
  const panels = [
    { id: "insert", label: text.tabs.insert, content: insertPanel(services, text) },
    { id: "plans", label: text.tabs.plans, content: reading.content },
    { id: "sheets", label: text.tabs.sheets, content: manage.content },
    { id: "functions", label: text.tabs.functions, content: functions.content },
  ];
  const tabs = element(
    "fluent-tablist",
    { class: "pane-tabs", activeid: tabId("insert"), "aria-label": text.appName },
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
          hidden: id !== "insert",
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
      if (command === "insert") activate("insert");
      else {
        // Before the tab is shown, which reads the workbook as well: once is enough.
        const pressed = manage.press(command);
        activate("sheets");
        await pressed;
      }
    },
  };
}

const tabId = (id: string): string => `plan-pane-tab-${id}`;
const panelId = (id: string): string => `plan-pane-panel-${id}`;
