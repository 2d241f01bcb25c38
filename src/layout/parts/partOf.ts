import type { PartSpec } from "../../templates/template";
import type { LayoutInput } from "../layoutInput";
import type { SheetPart } from "./part";
import { tablePart, type LaidTable } from "./tablePart";

/** The layout of a part, by its kind. */
export function partOf(spec: PartSpec, input: LayoutInput): SheetPart {
  return tablePart(spec, input);
}

export const isTable = (part: SheetPart): part is LaidTable => "placeAt" in part;
