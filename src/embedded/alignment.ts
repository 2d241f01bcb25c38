import type { IStyleData } from "@univerjs/core";
import { HorizontalAlign, VerticalAlign } from "@univerjs/core";

export const HORIZONTAL_ALIGNMENTS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export type HorizontalAlignment = (typeof HORIZONTAL_ALIGNMENTS)[number];

/** What Univer draws: it has no filling and no centring across a selection. */
export const UNIVER_HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

export const VERTICAL_ALIGNMENTS = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export type VerticalAlignment = (typeof VERTICAL_ALIGNMENTS)[number];

export const UNIVER_VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

/** `kept` is the word that was written; it stands while Univer still draws what goes with it. */
export function horizontalAlignmentOf(style: IStyleData, kept: string | undefined): string {
  const drawn = style.ht ?? HorizontalAlign.UNSPECIFIED;
  const fitting = HORIZONTAL_ALIGNMENTS.filter((name) => UNIVER_HORIZONTAL[name] === drawn);
  return fitting.find((name) => name === kept) ?? fitting[0] ?? "General";
}

export function verticalAlignmentOf(style: IStyleData, kept: string | undefined): string {
  const drawn = style.vt ?? VerticalAlign.BOTTOM;
  const fitting = VERTICAL_ALIGNMENTS.filter((name) => UNIVER_VERTICAL[name] === drawn);
  return fitting.find((name) => name === kept) ?? fitting[0] ?? "Bottom";
}
