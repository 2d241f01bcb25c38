import type { Area } from "../workbook/address";

/** A chart as Excel keeps it with its sheet; what is null is as Excel chooses. Lengths in points. */
export interface ChartState {
  readonly id: string;
  name: string;
  type: ChartType;
  place: ChartPlace;
  readonly title: ChartTextState;
  readonly legend: { isVisible: boolean; position: LegendPosition };
  readonly categoryAxis: ChartAxisState;
  readonly valueAxis: ChartAxisState;
  readonly series: ChartSeriesState[];
  blanks: ChartBlanks;
}

export const CHART_TYPES = ["BarClustered", "ColumnClustered"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

export const CHART_BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;
export type ChartBlanks = (typeof CHART_BLANKS)[number];

export const AXIS_POSITIONS = ["Automatic", "Maximum", "Minimum"] as const;
export type AxisPosition = (typeof AXIS_POSITIONS)[number];

/** Over cells the chart moves and grows with them; else it stands where it was put. */
export type ChartPlace =
  { readonly kind: "cells"; readonly area: Area } | ({ readonly kind: "points" } & ChartBox);

export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartTextState {
  text: string | null;
  isVisible: boolean;
}

export interface ChartAxisState {
  isVisible: boolean;
  isReversed: boolean;
  /** Where on this axis the other one crosses. */
  position: AxisPosition;
  /** How many categories go to one name. */
  labelSpacing: number | null;
  minimum: number | null;
  readonly title: ChartTextState;
}

export interface ChartSeriesState {
  readonly id: string;
  name: string | null;
  /** Null until it is given cells. */
  values: ChartSource | null;
  categories: ChartSource | null;
  color: string | null;
}

/** The cells that a chart shows. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export function newAxis(): ChartAxisState {
  return {
    isVisible: true,
    isReversed: false,
    position: "Automatic",
    labelSpacing: null,
    minimum: null,
    title: { text: null, isVisible: false },
  };
}
