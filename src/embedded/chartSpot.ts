import type { Area } from "./address";
import type { ChartPlace } from "./chartState";
import { pixelsOfPoints } from "./sizes";

/** What begins right where frozen panes end counts to Univer as frozen: it begins a pixel further. */
const INSET_PIXELS = 1;

/** Cells, and where over them: without a size all over them. */
export interface ChartSpot {
  readonly cells: Area;
  readonly anchor: {
    readonly marginX: number;
    readonly marginY: number;
    readonly width?: number;
    readonly height?: number;
  };
}

/** A chart's place as Univer takes it: off the cells it is measured from the first one. */
export function chartSpot(place: ChartPlace): ChartSpot {
  if (place.kind === "cells") {
    return { cells: place.area, anchor: { marginX: INSET_PIXELS, marginY: INSET_PIXELS } };
  }
  return {
    cells: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    anchor: {
      marginX: pixelsOfPoints(place.left),
      marginY: pixelsOfPoints(place.top),
      width: pixelsOfPoints(place.width),
      height: pixelsOfPoints(place.height),
    },
  };
}
