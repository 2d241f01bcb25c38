import type { BarSeriesOption } from "echarts/charts";
import type {
  GridComponentOption,
  LegendComponentOption,
  TitleComponentOption,
  TooltipComponentOption,
} from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { AxisPicture, ChartPicture } from "./chartPicture";

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
  | TooltipComponentOption
>;

const FONT = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif';
const INK = "#404040";
const LINE = "#d9d9d9";
/** Excel's colours of series that are given none. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** A picture in the words of ECharts, laid out like Excel's. */
export function chartOption(picture: ChartPicture): ChartOption {
  const isBar = picture.type === "BarClustered";
  const categories = {
    ...axis(picture.categoryAxis),
    type: "category" as const,
    data: [...picture.categories],
    axisTick: { show: false },
    axisLabel: {
      color: INK,
      // Without a word for it every name is shown, however many there are.
      interval: (picture.categoryAxis.labelSpacing ?? 1) - 1,
    },
  };
  const values = {
    ...axis(picture.valueAxis),
    type: "value" as const,
    ...(picture.valueAxis.minimum === null ? {} : { min: picture.valueAxis.minimum }),
    axisLabel: { color: INK },
    splitLine: { lineStyle: { color: LINE } },
  };
  const isAtEnd = isAtFarEnd(picture.categoryAxis);
  return {
    animation: false,
    color: COLORS,
    textStyle: { fontFamily: FONT },
    ...(picture.title === null ? {} : { title: titleOption(picture.title) }),
    ...(picture.legend === null ? {} : { legend: legendOption(picture.legend) }),
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
    grid: gridOption(picture),
    ...(isBar
      ? { xAxis: { ...values, position: isAtEnd ? "top" : "bottom" }, yAxis: categories }
      : { xAxis: categories, yAxis: { ...values, position: isAtEnd ? "right" : "left" } }),
    series: picture.series.map(({ name, color, values: figures }): BarSeriesOption => ({
      type: "bar",
      name,
      barGap: "0%",
      barCategoryGap: "40%",
      ...(color === null ? {} : { itemStyle: { color } }),
      data: figures.map((figure) => figure ?? "-"),
    })),
  };
}

function axis({ isVisible, isReversed, title }: AxisPicture) {
  return {
    show: isVisible,
    inverse: isReversed,
    ...(title === null ? {} : { name: title, nameLocation: "middle" as const, nameGap: 24 }),
    nameTextStyle: { color: INK },
    axisLine: { show: true, lineStyle: { color: LINE } },
  };
}

/** The values stand at the last category, or at the first, wherever those are. */
function isAtFarEnd({ position, isReversed }: AxisPicture): boolean {
  return (position === "Maximum") !== isReversed;
}

function titleOption(text: string): TitleComponentOption {
  const textStyle = { color: INK, fontSize: 14, fontWeight: "normal" as const };
  return { text, left: "center", top: 8, textStyle };
}

function legendOption(position: NonNullable<ChartPicture["legend"]>): LegendComponentOption {
  const isBeside = position === "Left" || position === "Right";
  return {
    type: "scroll",
    orient: isBeside ? "vertical" : "horizontal",
    ...LEGEND_PLACES[position],
    itemWidth: 10,
    itemHeight: 10,
    textStyle: { color: INK },
  };
}

const LEGEND_PLACES = {
  Top: { top: 34, left: "center" },
  Bottom: { bottom: 6, left: "center" },
  Left: { left: 8, top: "middle" },
  Right: { right: 8, top: "middle" },
} as const;

/** What is left for the bars and the words at their axes. */
function gridOption({ title, legend }: ChartPicture): GridComponentOption {
  return {
    left: legend === "Left" ? 110 : 12,
    right: legend === "Right" ? 110 : 20,
    top: (title === null ? 12 : 38) + (legend === "Top" ? 26 : 0),
    bottom: legend === "Bottom" ? 34 : 12,
    outerBoundsMode: "same",
    outerBoundsContain: "all",
  };
}
