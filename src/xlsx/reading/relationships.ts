import { ok, type Result } from "../../rules/result";
import type { XlsxProblem } from "../xlsxProblem";
import type { PackageParts } from "./openZip";
import { readPart } from "./readPart";
import { readXml } from "./readXml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both flavours of the format: `worksheet`. */
  readonly kind: string;
  /** From the root, in small letters. */
  readonly part: string;
}

/**
 * What a part refers to; nothing where it has no list of it.
 *
 * @param owner the part's name, or an empty text for the package itself
 */
export function relationships(
  zip: PackageParts,
  owner: string,
): Result<readonly Relationship[], XlsxProblem> {
  const file = owner.lastIndexOf("/") + 1;
  const list = `${owner.slice(0, file)}_rels/${owner.slice(file)}.rels`;
  if (!zip.has(list)) return ok([]);
  return readPart(zip, list, (bytes) => readRelationships(bytes, owner));
}

function readRelationships(bytes: Uint8Array, owner: string): readonly Relationship[] | null {
  const found: Relationship[] = [];
  const isSound = readXml(bytes, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      found.push({
        id: attributes.get("Id") ?? "",
        kind: attributes.get("Type")?.split("/").at(-1) ?? "",
        part: resolved(attributes.get("Target") ?? "", owner),
      });
    },
  });
  return isSound ? found : null;
}

/** `worksheets/sheet1.xml`, `../xl/worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are one. */
function resolved(target: string, owner: string): string {
  const path = target.replaceAll("\\", "/");
  const from = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  const names: string[] = [];
  for (const name of [...from, ...path.split("/")]) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/").toLowerCase();
}
