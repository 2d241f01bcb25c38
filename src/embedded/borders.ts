import type { IBorderData, IBorderStyleData, Nullable } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import { hostError } from "./hostError";

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];

export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type BorderWeight = (typeof BORDER_WEIGHTS)[number];

interface Line {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly univer: BorderStyleTypes;
}

/** Excel's pairs of style and weight, each with Univer's one word for it. */
const LINES: readonly Line[] = [
  { style: "Continuous", weight: "Thin", univer: BorderStyleTypes.THIN },
  { style: "Continuous", weight: "Hairline", univer: BorderStyleTypes.HAIR },
  { style: "Continuous", weight: "Medium", univer: BorderStyleTypes.MEDIUM },
  { style: "Continuous", weight: "Thick", univer: BorderStyleTypes.THICK },
  { style: "Dot", weight: "Thin", univer: BorderStyleTypes.DOTTED },
  { style: "Dash", weight: "Thin", univer: BorderStyleTypes.DASHED },
  { style: "Dash", weight: "Medium", univer: BorderStyleTypes.MEDIUM_DASHED },
  { style: "DashDot", weight: "Thin", univer: BorderStyleTypes.DASH_DOT },
  { style: "DashDot", weight: "Medium", univer: BorderStyleTypes.MEDIUM_DASH_DOT },
  { style: "DashDotDot", weight: "Thin", univer: BorderStyleTypes.DASH_DOT_DOT },
  { style: "DashDotDot", weight: "Medium", univer: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  { style: "SlantDashDot", weight: "Medium", univer: BorderStyleTypes.SLANT_DASH_DOT },
  { style: "Double", weight: "Thick", univer: BorderStyleTypes.DOUBLE },
];

/** The nearest line that exists: the weight asked for if the style has it, else the style's first. */
export function lineOf(style: BorderStyle, weight: BorderWeight): BorderStyleTypes {
  const ofStyle = LINES.filter((line) => line.style === style);
  const line = ofStyle.find((candidate) => candidate.weight === weight) ?? ofStyle[0];
  if (line === undefined) {
    throw hostError("InvalidArgument", `No border has the style ${style}.`);
  }
  return line.univer;
}

export interface BorderReading {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string | null;
}

export function readBorder(border: Nullable<IBorderStyleData>): BorderReading {
  const line = LINES.find((candidate) => candidate.univer === border?.s);
  return {
    style: line?.style ?? "None",
    weight: line?.weight ?? "Thin",
    color: line === undefined ? null : (border?.cl.rgb ?? null),
  };
}

/** Where Univer keeps a side of one cell, and what the neighbour across that side calls it. */
export const EDGE_OF_CELL = {
  top: { own: "t", across: "b", rowStep: -1, columnStep: 0 },
  bottom: { own: "b", across: "t", rowStep: 1, columnStep: 0 },
  left: { own: "l", across: "r", rowStep: 0, columnStep: -1 },
  right: { own: "r", across: "l", rowStep: 0, columnStep: 1 },
  diagonalDown: { own: "tl_br", across: null, rowStep: 0, columnStep: 0 },
  diagonalUp: { own: "bl_tr", across: null, rowStep: 0, columnStep: 0 },
} as const satisfies Record<string, CellEdge>;

export interface CellEdge {
  readonly own: keyof IBorderData;
  readonly across: keyof IBorderData | null;
  readonly rowStep: number;
  readonly columnStep: number;
}
