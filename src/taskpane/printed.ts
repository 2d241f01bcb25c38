import { element } from "./element";

/** Words of a plan's own document: Chinese whatever the pane's language, and marked so for readers. */
export const printed = (text: string, className = ""): HTMLElement =>
  element("span", { lang: "zh-CN", class: className === "" ? false : className }, text);
