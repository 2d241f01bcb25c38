import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { convert, type SavedFormat } from "./officeDesk";

const PROGRAMS = ["soffice", "libreoffice"];

/** The path of LibreOffice's program, or null on a machine without it. */
function program(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** A group of tests that needs LibreOffice: skipped in words without it, an error in CI. */
export function describeInLibreOffice(title: string, tests: () => void): void {
  if (program() !== null) {
    describe(title, tests);
    return;
  }
  const why = "no LibreOffice was found (Debian: libreoffice-calc)";
  if (process.env["CI"] === "true") throw new Error(`${title}: ${why}`);
  process.stderr.write(`Skipped “${title}”: ${why}.\n`);
  describe.skip(title, tests);
}

/** The file as LibreOffice saves it, after it has calculated every formula anew. */
export async function recalculated(
  file: Uint8Array,
  format: SavedFormat = "xlsx",
): Promise<Uint8Array> {
  const path = program();
  if (path === null) throw new Error("LibreOffice is not installed");
  return convert(path, file, format);
}
