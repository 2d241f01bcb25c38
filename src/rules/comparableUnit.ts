/** A unit as it is looked up: full-width signs and spaces say nothing else. */
export const comparableUnit = (printed: string): string =>
  printed.normalize("NFKC").replace(/\s/gu, "");
