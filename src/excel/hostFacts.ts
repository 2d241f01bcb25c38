/** What support has to know of the host: nothing of it comes from the workbook. */
export interface HostFacts {
  /** `Excel 16.0.17328 PC` */
  readonly host: string;
  readonly language: string;
  readonly sets: readonly RequirementSet[];
  /** The functions that the script has told the host of; null: the host does not say. */
  readonly registered: readonly string[] | null;
}

export interface RequirementSet {
  readonly name: string;
  /** The highest version that the host says it has; null: none. */
  readonly version: string | null;
}

/** The sets that are asked about, each with the highest minor version that there may be. */
const SETS: readonly (readonly [name: string, highestMinor: number])[] = [
  ["ExcelApi", 30],
  ["ExcelApiDesktop", 5],
  ["ExcelApiOnline", 1],
  ["CustomFunctionsRuntime", 9],
  ["SharedRuntime", 5],
  ["DialogApi", 5],
  ["RibbonApi", 5],
  ["ContextMenuApi", 5],
];

export function hostFacts(): HostFacts {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const { host, version, platform } = diagnostics;
  return {
    host: `${String(host)} ${version} ${String(platform)}`,
    language: displayLanguage,
    sets: SETS.map(([name, highestMinor]) => {
      const versions = Array.from({ length: highestMinor }, (_, index) => `1.${index + 1}`);
      const version = versions.findLast((each) => requirements.isSetSupported(name, each)) ?? null;
      return { name, version };
    }),
    registered: registeredFunctions(),
  };
}

/** Microsoft's runtime keeps what was associated; it is no part of its interface, so it may be gone. */
function registeredFunctions(): readonly string[] | null {
  const { CustomFunctions: runtime } = globalThis as {
    CustomFunctions?: { readonly _association?: { readonly mappings?: object } };
  };
  const mappings = runtime?._association?.mappings;
  return mappings === undefined ? null : Object.keys(mappings);
}
