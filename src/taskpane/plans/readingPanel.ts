import { START_FAILED } from "../../text/pane/fetchPaneText";
import { element } from "../controls/element";
import { errorMessage, messageBar } from "../controls/messages";
import type { PaneServices } from "../paneServices";
import type { ReadingView, Way } from "./readingView";

interface ReadingPanel {
  readonly content: HTMLElement;
  readonly show: () => void;
  /** Shows the view with the focus where this way begins. */
  readonly open: (way: Way) => void;
}

/** 读取规划. What reads tables is larger than the pane, and comes when its tab is opened first. */
export function readingPanel(services: PaneServices): ReadingPanel {
  const content = element("div", { class: "pane-scroll", "data-part": "reading" });
  let fetched: Promise<ReadingView> | null = null;

  async function view(): Promise<ReadingView> {
    const { readingView } = await import(/* webpackChunkName: "readingView" */ "./readingView");
    const made = readingView(services);
    content.replaceChildren(made.content);
    return made;
  }

  async function shown(way: Way | null): Promise<void> {
    try {
      fetched ??= view();
      const made = await fetched;
      if (way !== null) made.begin(way);
    } catch (error) {
      fetched = null;
      const sentence = START_FAILED[services.language](errorMessage(error));
      content.replaceChildren(element("div", { role: "alert" }, messageBar("error", sentence)));
    }
  }

  return {
    content,
    show: () => void shown(null),
    open: (way) => void shown(way),
  };
}
