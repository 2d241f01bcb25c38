import "@univerjs/sheets-conditional-formatting/facade";
import type { FUniver } from "@univerjs/core/facade";
import { LocaleType } from "@univerjs/core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { embeddedText } from "../../text/embedded";
import type { CustomFunctionsGlobal } from "../functions/customFunctionsGlobal";
import {
  connectRuntime,
  createOfficeGlobal,
  DEFAULT_EXCEL_API,
  EXCEL_VERSION,
  type OfficeGlobal,
  type OfficeRuntime,
  refuseNewerSets,
} from "../wire/office";
import type { StartedUniver } from "../workbook/host";
import { createWorkbookHost, type WorkbookHost } from "../workbook/workbookHost";

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
  /** Makes the workbook as new: one empty sheet and nothing else, for the next test of a `describe`. */
  readonly reset: () => Promise<void>;
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
  connectRuntime(runtime, host);
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
    reset: host.reset,
    dispose: host.dispose,
  };
}

const RUNTIME_FILE = "@microsoft/office-js/dist/excel-web-16.00.js";

let compiled: Script | null = null;

function runtimeScript(): Script {
  const requireFromProject = createRequire(join(process.cwd(), "package.json"));
  const file = requireFromProject.resolve(RUNTIME_FILE);
  compiled ??= new Script(readFileSync(file, "utf8"), { filename: file });
  return compiled;
}

/** Microsoft's runtime in a realm of its own, as if a page without a document had loaded it. */
function loadRuntimeInNode(office: unknown): OfficeRuntime {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    navigator: { userAgent: "Node" },
    document: {},
  };
  page["window"] = page;
  page["self"] = page;
  runtimeScript().runInContext(createContext(page));
  // Microsoft's script leaves an Office of its own that knows no host.
  page["Office"] = office;
  return page as unknown as OfficeRuntime;
}

/** Univer without a screen: the same workbook, formulas, formats and rules as in the page. */
export function startHeadlessUniver(locale: LocaleType): StartedUniver {
  return createUniver({
    locale,
    locales: { [locale]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin],
  });
}
