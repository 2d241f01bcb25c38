import type { Language } from "../language";
import { RETURNS_EN_US } from "./returns.en-US";
import { RETURNS_ZH_CN } from "./returns.zh-CN";
import type { ReturnsText } from "./returnsText";

/** The words of the view that collects returns, in a language; not among the pane's own, which come first. */
export const returnsText = (language: Language): ReturnsText =>
  language === "zh-CN" ? RETURNS_ZH_CN : RETURNS_EN_US;
