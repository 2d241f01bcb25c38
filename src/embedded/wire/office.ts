import { hostError } from "./hostError";
import type { SheetEvent } from "../workbook/sheetEvents";
import type { Executor } from "./executor";
import { type EventMessage, eventMessage } from "./protocol";

/** The globals that Microsoft's script leaves behind. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & RuntimeSeams;
}

interface RuntimeSeams {
  readonly SessionBase: SessionBase;
  /** What the runtime waits for before it sends the actions that register for events. */
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  /** Hands the runtime a message as its host sends it. */
  readonly _testTriggerRichApiMessageEvent: (message: EventMessage) => void;
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

interface SessionBase {
  new (): object;
  _overrideSession: Session;
}

/** The seam that Microsoft's own hosts use to answer the runtime's requests. */
interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): Executor;
  getEventRegistration(): EventRegistration;
}

interface EventRegistration {
  register(): Promise<never>;
  unregister(): Promise<never>;
}

function refuseEvents(): Promise<never> {
  return Promise.reject(
    hostError("NotImplemented", "Events are not available in the embedded workbook."),
  );
}

interface EventfulHost {
  readonly executor: Executor;
  hearEvents(listener: (event: SheetEvent) => void): void;
}

/** From here on every `Excel.run` is answered by this host, and its events are heard. */
export function connectRuntime(runtime: OfficeRuntime, host: EventfulHost): void {
  const { SessionBase, _testSetRichApiMessageReadyImpl, _testTriggerRichApiMessageEvent } =
    runtime.OfficeExtension;
  // So that registering reaches the table, which says by name what events it does not have.
  _testSetRichApiMessageReadyImpl(() => Promise.resolve());
  // The runtime asks only instances of its own class for events.
  SessionBase._overrideSession = Object.assign(new SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => host.executor,
    getEventRegistration: () => ({ register: refuseEvents, unregister: refuseEvents }),
  });
  host.hearEvents((event) => {
    _testTriggerRichApiMessageEvent(eventMessage(event));
  });
}

/**
 * Imitates an older Excel: members of sets that `Office.context.requirements` denies fail by name.
 * The runtime knows the set of every member; a real host would answer the same.
 */
export function refuseNewerSets(runtime: OfficeRuntime): void {
  runtime.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

/** The part of Microsoft's `Office` object that this host can answer truthfully. */
export interface OfficeGlobal {
  readonly HostType: { readonly Excel: "Excel" };
  readonly PlatformType: { readonly PC: "PC"; readonly OfficeOnline: "OfficeOnline" };
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly host: "Excel";
    readonly platform: "PC" | "OfficeOnline";
    readonly diagnostics: {
      readonly host: "Excel";
      readonly platform: string;
      readonly version: string;
    };
    readonly requirements: {
      isSetSupported(name: string, version?: string | number): boolean;
    };
    readonly officeTheme: OfficeTheme;
  };
  onReady(callback?: (info: HostInfo) => void): Promise<HostInfo>;
  initialize: ((reason: string) => void) | undefined;
  readonly actions: { associate(id: string, action: (event: unknown) => void): void };
}

interface HostInfo {
  readonly host: "Excel";
  readonly platform: "PC" | "OfficeOnline";
}

interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

interface OfficeGlobalOptions {
  readonly language: string;
  readonly platform: "PC" | "OfficeOnline";
  readonly excelApi: string;
  readonly version: string;
}

/** The white theme: the embedded page has no other. */
const THEME: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#242424",
};

export function createOfficeGlobal(options: OfficeGlobalOptions): OfficeGlobal {
  const { language, platform, excelApi, version } = options;
  const info: HostInfo = { host: "Excel", platform };
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline" },
    context: {
      displayLanguage: language,
      contentLanguage: language,
      host: "Excel",
      platform,
      diagnostics: { host: "Excel", platform, version },
      requirements: {
        isSetSupported: (name, wanted) =>
          isSetSupported(excelApi, name, wanted === undefined ? undefined : String(wanted)),
      },
      officeTheme: THEME,
    },
    onReady(callback) {
      callback?.(info);
      return Promise.resolve(info);
    },
    initialize: undefined,
    actions: {
      // The embedded page has no ribbon: there is nothing that could call the action.
      associate: () => undefined,
    },
  };
}

/**
 * The newest requirement set of which this host has members. It is what Excel LTSC 2024 answers;
 * a member of these sets that the table lacks still answers ApiNotFound when it is used.
 */
export const DEFAULT_EXCEL_API = "1.17";

/** The build that goes with it: the runtime takes older roads for builds of before 2018. */
export const EXCEL_VERSION = "16.0.17932.20000";

const OTHER_SETS: Readonly<Record<string, string>> = {
  sharedruntime: "1.1",
  customfunctionsruntime: "1.3",
};

function isAtMost(wanted: string, offered: string): boolean {
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}

/** Answers `requirements.isSetSupported` for a host that offers this ExcelApi version. */
function isSetSupported(excelApi: string, name: string, version = "1.1"): boolean {
  const set = name.toLowerCase();
  const offered = set === "excelapi" ? excelApi : OTHER_SETS[set];
  return offered !== undefined && isAtMost(version, offered);
}
