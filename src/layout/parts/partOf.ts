import type { PartSpec } from "../../templates/template";
import type { LayoutInput } from "../layoutInput";
import { countsPart } from "./countsPart";
import type { SheetPart } from "./part";
import { sentencePart } from "./sentencePart";
import { tablePart, type LaidTable } from "./tablePart";

/** The layout of a part, by its kind. */
export function partOf(spec: PartSpec, input: LayoutInput): SheetPart {
  switch (spec.kind) {
    case "table":
      return tablePart(spec, input);
    case "counts":
      return countsPart(spec);
    case "sentence":
      return sentencePart(spec, input);
  }
}

export const isTable = (part: SheetPart): part is LaidTable => "placeAt" in part;
