import type { Language } from "../language";
import { PANE_EN_US } from "./pane.en-US";
import { PANE_ZH_CN } from "./pane.zh-CN";
import type { PaneText } from "./paneText";

const TEXTS: Readonly<Record<Language, PaneText>> = { "zh-CN": PANE_ZH_CN, "en-US": PANE_EN_US };

/** The words of the task pane in a language, for what is built in both. */
export const paneText = (language: Language): PaneText => TEXTS[language];
