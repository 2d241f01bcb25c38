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
export function isSetSupported(excelApi: string, name: string, version = "1.1"): boolean {
  const set = name.toLowerCase();
  const offered = set === "excelapi" ? excelApi : OTHER_SETS[set];
  return offered !== undefined && isAtMost(version, offered);
}
