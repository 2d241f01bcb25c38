import type { Language } from "./language";

/** The words of the page that stands in for Excel. */
export interface EmbeddedText {
  readonly workbookName: string;
  readonly title: string;
  readonly paneTitle: string;
  readonly gridTitle: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly lockedCell: string;
  readonly lockedSheet: string;
  readonly chartName: (number: number) => string;
  readonly chartTitle: string;
  readonly seriesName: (number: number) => string;
  readonly startFailed: (message: string) => string;
}

const TEXTS: Readonly<Record<Language, EmbeddedText>> = {
  "zh-CN": {
    workbookName: "工作簿1",
    title: "工作簿1 - 规划指标",
    paneTitle: "规划指标任务窗格",
    gridTitle: "工作簿",
    hidePane: "隐藏任务窗格",
    showPane: "显示任务窗格",
    lockedCell: "该单元格位于受保护的工作表中，不能更改。如需更改，请先撤消工作表保护。",
    lockedSheet: "工作表受保护，不能进行此操作。如需更改，请先撤消工作表保护。",
    chartName: (number) => `图表 ${number}`,
    chartTitle: "图表标题",
    seriesName: (number) => `系列${number}`,
    startFailed: (message) => `页面未能启动（${message}）。请刷新页面后重试。`,
  },
  "en-US": {
    workbookName: "Book1",
    title: "Book1 - Plan Indicators",
    paneTitle: "Plan Indicators task pane",
    gridTitle: "Workbook",
    hidePane: "Hide task pane",
    showPane: "Show task pane",
    lockedCell:
      "This cell is on a protected sheet and cannot be changed. To change it, unprotect the sheet first.",
    lockedSheet:
      "The sheet is protected, so this cannot be done. To change it, unprotect the sheet first.",
    chartName: (number) => `Chart ${number}`,
    chartTitle: "Chart Title",
    seriesName: (number) => `Series${number}`,
    startFailed: (message) => `The page could not start (${message}). Please reload it.`,
  },
};

export const embeddedText = (language: Language): EmbeddedText => TEXTS[language];
