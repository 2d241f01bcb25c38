import { readCells, readTexts } from "../cells/cells";
import { chartsOf, seriesNameOf, usualTitleOf } from "./charts";
import type { ChartAxisState, ChartPlace, ChartSource, ChartState } from "./chartState";
import type { Host, SheetTarget } from "../workbook/host";

/** A chart with what its cells hold now: all that is needed to draw it. */
export interface ChartPicture {
  readonly id: string;
  readonly name: string;
  readonly type: ChartState["type"];
  readonly place: ChartPlace;
  /** Null: none is shown. */
  readonly title: string | null;
  readonly legend: ChartState["legend"]["position"] | null;
  readonly categories: readonly string[];
  readonly categoryAxis: AxisPicture;
  readonly valueAxis: AxisPicture;
  readonly series: readonly {
    readonly name: string;
    readonly color: string | null;
    /** Null is a gap: a blank, a word or an error. */
    readonly values: readonly (number | null)[];
  }[];
}

export interface AxisPicture extends Pick<
  ChartAxisState,
  "isVisible" | "isReversed" | "position" | "labelSpacing" | "minimum"
> {
  readonly title: string | null;
}

/** What the charts of a sheet show; a series whose sheet is gone shows nothing. */
export function chartPictures(target: SheetTarget): readonly ChartPicture[] {
  return chartsOf(target).map((chart): ChartPicture => {
    const { id, name, type, place, legend, blanks } = chart;
    const chartTarget = { ...target, chartId: id };
    const [first] = chart.series;
    const length = Math.max(0, ...chart.series.map(({ values }) => cellCount(values)));
    return {
      id,
      name,
      type,
      place,
      title: chart.title.isVisible ? (chart.title.text ?? usualTitleOf(chartTarget)) : null,
      legend: legend.isVisible ? legend.position : null,
      categories: categoriesIn(target.host, first?.categories ?? null, length),
      categoryAxis: axisPicture(chart.categoryAxis),
      valueAxis: axisPicture(chart.valueAxis),
      series: chart.series.map((series) => ({
        name: seriesNameOf({ ...chartTarget, seriesId: series.id }),
        color: series.color,
        values: valuesIn(target.host, series.values, blanks === "Zero" ? 0 : null),
      })),
    };
  });
}

function cellCount(source: ChartSource | null): number {
  return source === null ? 0 : source.area.rowCount * source.area.columnCount;
}

function isThere(host: Host, source: ChartSource | null): source is ChartSource {
  return source !== null && host.workbook.getSheetBySheetId(source.sheetId) !== null;
}

function valuesIn(host: Host, source: ChartSource | null, blank: 0 | null): (number | null)[] {
  if (!isThere(host, source)) {
    return [];
  }
  return readCells({ host, ...source })
    .flat()
    .map(({ value, valueType }) => {
      if (typeof value === "number") {
        return value;
      }
      return valueType === "Empty" ? blank : null;
    });
}

/** Without cells for them Excel counts the categories. */
function categoriesIn(host: Host, source: ChartSource | null, length: number): string[] {
  const names = isThere(host, source) ? readTexts({ host, ...source }).flat() : null;
  return Array.from({ length }, (_, index) =>
    names === null ? String(index + 1) : (names[index] ?? ""),
  );
}

function axisPicture(axis: ChartAxisState): AxisPicture {
  const { isVisible, isReversed, position, labelSpacing, minimum, title } = axis;
  return {
    isVisible,
    isReversed,
    position,
    labelSpacing,
    minimum,
    title: title.isVisible ? (title.text ?? "") : null,
  };
}
