import type { PartSpec } from "../../templates/template";
import type { LayoutInput } from "../layoutInput";
import { chartPart } from "./chartPart";
import { countsPart } from "./countsPart";
import { formLinesPart } from "./formLinesPart";
import { linesPart } from "./linesPart";
import { confirmationPart } from "./confirmationPart";
import type { SheetPart } from "./part";
import { sentencePart } from "./sentencePart";
import { tablePart, type LaidTable } from "./tablePart";
import { tallyPart } from "./tallyPart";

/** The layout of a part, by its kind. */
export function partOf(spec: PartSpec, input: LayoutInput): SheetPart {
  switch (spec.kind) {
    case "table":
      return tablePart(spec, input);
    case "counts":
      return countsPart(spec);
    case "chart":
      return chartPart(spec, input);
    case "sentence":
      return sentencePart(spec, input);
    case "formLines":
      return formLinesPart(spec, input);
    case "lines":
      return linesPart(spec, input);
    case "tally":
      return tallyPart(spec, input);
    case "confirmation":
      return confirmationPart(spec);
  }
}

export const isTable = (part: SheetPart): part is LaidTable => "placeAt" in part;
