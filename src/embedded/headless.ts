import type { FUniver } from "@univerjs/core/facade";
import { LocaleType } from "@univerjs/core";
import { embeddedText } from "../text/embedded";
import { DEFAULT_EXCEL_API, EXCEL_VERSION } from "./apiSets";
import type { CustomFunctionsGlobal } from "./customFunctionsGlobal";
import { loadRuntimeInNode } from "./nodeRuntime";
import type { OfficeGlobal } from "./officeGlobal";
import { createOfficeGlobal } from "./officeGlobal";
import { connectRuntime, refuseNewerSets } from "./officeRuntime";
import { startHeadlessUniver } from "./univerHeadless";
import type { WorkbookHost } from "./workbookHost";
import { createWorkbookHost } from "./workbookHost";

export interface HeadlessOptions {
  readonly language?: "zh-CN" | "en-US";
  /** "web" hands an empty cell to a function as null, "windows" (the default) as 0. */
  readonly platform?: "windows" | "web";
  /** The newest ExcelApi set that the host answers for: "1.14" imitates LTSC 2021. */
  readonly excelApi?: string;
  readonly functions?: FunctionsSource;
  readonly namespace?: string;
}

export interface FunctionsSource {
  /** The parsed functions.json. */
  readonly metadata: unknown;
  /** Runs the functions' script against this host's `CustomFunctions`. */
  readonly load: (customFunctions: CustomFunctionsGlobal) => void;
}

export interface HeadlessWorkbook {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeGlobal;
  readonly univerAPI: FUniver;
  readonly host: WorkbookHost;
  readonly dispose: () => void;
}

/** An empty workbook with Microsoft's own runtime before it, for tests and scripts in Node. */
export async function startHeadlessWorkbook(
  options: HeadlessOptions = {},
): Promise<HeadlessWorkbook> {
  const language = options.language ?? "zh-CN";
  const isWeb = options.platform === "web";
  const office = createOfficeGlobal({
    language,
    platform: isWeb ? "OfficeOnline" : "PC",
    excelApi: options.excelApi ?? DEFAULT_EXCEL_API,
    version: EXCEL_VERSION,
  });
  const runtime = loadRuntimeInNode(office);
  const isChinese = language === "zh-CN";
  const started = startHeadlessUniver(isChinese ? LocaleType.ZH_CN : LocaleType.EN_US);
  const host = createWorkbookHost(started, {
    isChinese,
    name: embeddedText(language).workbookName,
  });
  connectRuntime(runtime, host.executor);
  if (options.excelApi !== undefined) {
    refuseNewerSets(runtime);
  }
  if (options.functions !== undefined) {
    host.registerFunctions({
      ...options.functions,
      namespace: options.namespace ?? "PLAN",
      emptyCell: isWeb ? null : 0,
    });
  }
  await host.resultsReady();
  return {
    Excel: runtime.Excel,
    OfficeExtension: runtime.OfficeExtension,
    Office: office,
    univerAPI: started.univerAPI,
    host,
    dispose: host.dispose,
  };
}
