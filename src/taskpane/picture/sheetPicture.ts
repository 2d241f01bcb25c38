import { STYLES } from "../../layout/cells/styles";
import { element } from "../controls/element";
import type { PictureCell, PictureChart, PictureRow, SheetPicture } from "./pictureOf";

/**
 * A sheet as it will look, at 100 %: a picture, not a table to be read out. Formulas, which have no
 * value yet, are marked by the style sheet.
 *
 * @param label what a screen reader says of it
 * @param maxRows of which a small picture shows no more
 */
export function sheetPicture(
  picture: SheetPicture,
  label: string,
  maxRows = Number.POSITIVE_INFINITY,
): HTMLElement {
  const rows = picture.rows.slice(0, maxRows);
  const heightPx = rows.reduce((height, row) => height + row.heightPx, 0);
  const shownCharts = picture.charts.filter(({ topPx }) => topPx < heightPx);
  return element(
    "div",
    {
      class: "sheet-picture",
      role: "img",
      "aria-label": label,
      lang: "zh-CN",
      style: `width:${picture.widthPx}px;height:${heightPx}px`,
    },
    element(
      "table",
      { style: `width:${picture.widthPx}px` },
      element(
        "colgroup",
        {},
        ...picture.columnsPx.map((width) => element("col", { style: `width:${width}px` })),
      ),
      element("tbody", {}, ...rows.map(rowElement)),
    ),
    ...shownCharts.map(chartElement),
  );
}

const rowElement = ({ heightPx, cells }: PictureRow): HTMLElement =>
  element(
    "tr",
    { style: `height:${heightPx}px` },
    ...cells.map((cell) => cellElement(cell, heightPx)),
  );

function cellElement(cell: PictureCell, heightPx: number): HTMLElement {
  const { rowSpan, columnSpan } = cell;
  const style = STYLES[cell.style];
  const classes = [
    ...(style.hasBorder ? ["sheet-picture-lined"] : []),
    ...(cell.shows === "formula" ? ["sheet-picture-formula"] : []),
    ...(cell.isRunningOn && !style.isWrapped ? ["sheet-picture-running"] : []),
  ].join(" ");
  return element(
    "td",
    {
      class: classes === "" ? false : classes,
      rowspan: rowSpan === 1 ? false : String(rowSpan),
      colspan: columnSpan === 1 ? false : String(columnSpan),
      style: looksOf(cell),
    },
    // A table row grows with its contents, a sheet's row does not.
    ...(cell.text === ""
      ? []
      : [element("div", { style: rowSpan === 1 ? `max-height:${heightPx}px` : "" }, cell.text)]),
  );
}

function looksOf({ style, indent }: PictureCell): string {
  const { fontName, fontSizePoints, isBold, fontColor, fillColor, horizontal, isWrapped } =
    STYLES[style];
  return [
    `color:${fontColor}`,
    `font:${isBold ? "bold " : ""}${fontSizePoints}pt/1.25 ${FAMILIES[fontName] ?? fontName}`,
    `text-align:${horizontal}`,
    ...(fillColor === null ? [] : [`background:${fillColor}`]),
    ...(isWrapped ? [] : ["white-space:nowrap"]),
    ...(indent === 0 ? [] : [`padding-left:${indent}em`]),
  ].join(";");
}

/** What stands in where the computer has no such font. */
const FAMILIES: Readonly<Record<string, string>> = {
  宋体: "SimSun,宋体,'Songti SC','Noto Serif CJK SC',serif",
  黑体: "SimHei,黑体,'Heiti SC','Noto Sans CJK SC',sans-serif",
};

const chartElement = ({ title, leftPx, topPx, widthPx, heightPx }: PictureChart): HTMLElement =>
  element(
    "div",
    {
      class: "sheet-picture-chart",
      style: `left:${leftPx}px;top:${topPx}px;width:${widthPx}px;height:${heightPx}px`,
    },
    title,
  );

/**
 * A picture at another scale, in a frame that has the size it is seen at. It is transformed, because
 * browsers refuse to draw small letters by their font size.
 */
export function scaledPicture(picture: HTMLElement): {
  readonly frame: HTMLElement;
  readonly setScale: (scale: number) => void;
} {
  const frame = element("div", { class: "sheet-picture-frame" }, picture);
  return {
    frame,
    setScale: (scale) => {
      picture.style.transform = `scale(${scale})`;
      frame.style.width = `${parseFloat(picture.style.width) * scale}px`;
      frame.style.height = `${parseFloat(picture.style.height) * scale}px`;
    },
  };
}
