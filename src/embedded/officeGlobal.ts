import { isSetSupported } from "./apiSets";

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

export interface HostInfo {
  readonly host: "Excel";
  readonly platform: "PC" | "OfficeOnline";
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface OfficeGlobalOptions {
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
