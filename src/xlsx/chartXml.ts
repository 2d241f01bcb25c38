import type {
  ChartModel,
  ChartSeriesModel,
  SheetModel,
  CellContent,
  CellRange,
} from "../layout/sheetModel";
import { xml, type Xml } from "./xml";
import { absoluteAddress } from "../layout/cells/address";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
} as const;

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
const LINE_COLOR = "D9D9D9";

/** The part of the file that holds a chart: it refers to the cells. */
export function chartXml(model: SheetModel, chart: ChartModel): Xml {
  const plotArea = xml(
    "c:plotArea",
    {},
    xml("c:layout"),
    bars(model, chart),
    categoryAxis(),
    valueAxis(chart.valueAxisTitle),
  );
  return xml(
    "c:chartSpace",
    NAMESPACES,
    value("c:roundedCorners", 0),
    xml(
      "c:chart",
      {},
      title(chart.title, TITLE_SIZE),
      value("c:autoTitleDeleted", 0),
      plotArea,
      xml("c:legend", {}, value("c:legendPos", "b"), value("c:overlay", 0)),
      value("c:plotVisOnly", 1),
      value("c:dispBlanksAs", "gap"),
    ),
    xml(
      "c:txPr",
      {},
      xml("a:bodyPr"),
      xml("a:p", {}, xml("a:pPr", {}, xml("a:defRPr", { sz: TEXT_SIZE }))),
    ),
  );
}

const value = (name: string, val: string | number): Xml => xml(name, { val });

function bars(model: SheetModel, chart: ChartModel): Xml {
  return xml(
    "c:barChart",
    {},
    value("c:barDir", "bar"),
    value("c:grouping", "clustered"),
    value("c:varyColors", 0),
    ...chart.series.map((series, index) => seriesXml(model, chart, series, index)),
    value("c:gapWidth", 80),
    value("c:axId", CATEGORY_AXIS),
    value("c:axId", VALUE_AXIS),
  );
}

function seriesXml(
  model: SheetModel,
  chart: ChartModel,
  series: ChartSeriesModel,
  index: number,
): Xml {
  return xml(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    xml("c:tx", {}, xml("c:v", {}, series.name)),
    xml("c:spPr", {}, solid(series.color.slice(1))),
    value("c:invertIfNegative", 0),
    xml("c:cat", {}, wordCells(model, chart.categories)),
    xml("c:val", {}, figureCells(model, series.values)),
  );
}

const solid = (color: string): Xml => xml("a:solidFill", {}, value("a:srgbClr", color));

const line = (): Xml => xml("c:spPr", {}, xml("a:ln", { w: 9525 }, solid(LINE_COLOR)));

/** Reversed: bars begin at the bottom, and the first category belongs on top. */
function categoryAxis(): Xml {
  return xml(
    "c:catAx",
    {},
    value("c:axId", CATEGORY_AXIS),
    xml("c:scaling", {}, value("c:orientation", "maxMin")),
    value("c:delete", 0),
    value("c:axPos", "l"),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "low"),
    line(),
    value("c:crossAx", VALUE_AXIS),
    value("c:crosses", "autoZero"),
    value("c:auto", 1),
    value("c:lblAlgn", "ctr"),
    value("c:lblOffset", 100),
    // Every category has its name, however many there are.
    value("c:tickLblSkip", 1),
    value("c:noMultiLvlLbl", 0),
  );
}

/** From zero, where alone a bar's length is its value; at the last category, which is the bottom. */
function valueAxis(words: string): Xml {
  return xml(
    "c:valAx",
    {},
    value("c:axId", VALUE_AXIS),
    xml("c:scaling", {}, value("c:orientation", "minMax"), value("c:min", 0)),
    value("c:delete", 0),
    value("c:axPos", "b"),
    xml("c:majorGridlines", {}, line()),
    title(words, TEXT_SIZE),
    xml("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    line(),
    value("c:crossAx", CATEGORY_AXIS),
    value("c:crosses", "max"),
    value("c:crossBetween", "between"),
  );
}

function title(words: string, size: number): Xml {
  const run = xml("a:r", {}, xml("a:rPr", { sz: size, b: 0 }), xml("a:t", {}, words));
  const paragraph = xml("a:p", {}, run);
  return xml(
    "c:title",
    {},
    xml("c:tx", {}, xml("c:rich", {}, xml("a:bodyPr"), paragraph)),
    value("c:overlay", 0),
  );
}

/** Cells that hold words, and what they hold now, for programs that do not calculate. */
function wordCells(model: SheetModel, range: CellRange): Xml {
  const words = shownIn(model, range).map((shown) => (shown === null ? null : String(shown)));
  return xml("c:strRef", {}, formula(model, range), xml("c:strCache", {}, ...points(words)));
}

/** Cells that hold figures; a blank, a word or an error is no point of the series. */
function figureCells(model: SheetModel, range: CellRange): Xml {
  const figures = shownIn(model, range).map((shown) =>
    typeof shown === "number" ? String(shown) : null,
  );
  const format = xml("c:formatCode", {}, "General");
  return xml(
    "c:numRef",
    {},
    formula(model, range),
    xml("c:numCache", {}, format, ...points(figures)),
  );
}

function formula(model: SheetModel, range: CellRange): Xml {
  const { row, column, rowCount, columnCount } = range;
  const last = absoluteAddress(row + rowCount - 1, column + columnCount - 1);
  const sheet = model.name.replaceAll("'", "''");
  return xml("c:f", {}, `'${sheet}'!${absoluteAddress(row, column)}:${last}`);
}

function points(values: readonly (string | null)[]): readonly Xml[] {
  return [
    xml("c:ptCount", { val: values.length }),
    ...values.flatMap((value, idx) =>
      value === null ? [] : [xml("c:pt", { idx }, xml("c:v", {}, value))],
    ),
  ];
}

function shownIn(model: SheetModel, range: CellRange): readonly (string | number | null)[] {
  return model.rows
    .slice(range.row, range.row + range.rowCount)
    .flatMap(({ cells }) => cells.slice(range.column, range.column + range.columnCount))
    .map(({ content }) => shown(content));
}

function shown(content: CellContent): string | number | null {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return typeof content.result === "object" ? null : (content.result ?? null);
  }
}
