import type { Language } from "../language";
import type { PaneText } from "./paneText";

/** The words of the task pane in its language; those of the other one are not loaded. */
export async function fetchPaneText(language: Language): Promise<PaneText> {
  if (language === "en-US") return (await import("./pane.en-US")).PANE_EN_US;
  return (await import("./pane.zh-CN")).PANE_ZH_CN;
}

/** What is said when the pane cannot be set up, whether its words came or not. */
export const START_FAILED: Readonly<Record<Language, (message: string) => string>> = {
  "zh-CN": (message) =>
    `加载项未能启动（${message}）。请关闭后重新打开任务窗格；如仍不成功，请与本加载项的提供方联系。`,
  "en-US": (message) =>
    `The add-in could not start (${message}). Please close and reopen the task pane; if that does not help, ask whoever provides this add-in.`,
};
