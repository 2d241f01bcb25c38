import type { StatusStyleName, StyleName } from "../sheetModel";

/** How a named style looks. Colours are `#RRGGBB`; sizes are points. */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSizePoints: number;
  readonly isBold: boolean;
  readonly fontColor: string;
  readonly fillColor: string | null;
  readonly horizontal: "left" | "center" | "right";
  /** `@` is text; the format is written before the value. */
  readonly numberFormat: string;
  readonly isWrapped: boolean;
  readonly hasBorder: boolean;
  /** False: no upright lines between cells beside each other. */
  readonly hasInnerLines: boolean;
}

export interface StatusStyle {
  readonly fontColor: string;
  readonly fillColor: string;
  readonly isBold: boolean;
}

const SERIF = "宋体";
const HEADING = "黑体";
const INK = "#1F2328";

const body: CellStyle = {
  fontName: SERIF,
  fontSizePoints: 10.5,
  isBold: false,
  fontColor: INK,
  fillColor: null,
  horizontal: "left",
  numberFormat: "@",
  isWrapped: true,
  hasBorder: true,
  hasInnerLines: true,
};

/** The one style sheet: every cell of every template wears one of these names. */
export const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  blank: { ...body, hasBorder: false, numberFormat: "General" },
  title: {
    ...body,
    fontName: HEADING,
    fontSizePoints: 16,
    horizontal: "center",
    hasBorder: false,
    isWrapped: false,
  },
  label: { ...body, horizontal: "right", hasBorder: false, isWrapped: false },
  labelFormula: {
    ...body,
    horizontal: "right",
    hasBorder: false,
    isWrapped: false,
    numberFormat: "General",
  },
  setting: { ...body, horizontal: "center", hasBorder: false, isWrapped: false },
  settingFormula: {
    ...body,
    horizontal: "center",
    hasBorder: false,
    isWrapped: false,
    numberFormat: "General",
  },
  heading: {
    ...body,
    fontName: HEADING,
    horizontal: "center",
    fillColor: "#E8EDF3",
  },
  /** Its words run over the whole width: no lines between its cells. */
  group: { ...body, isBold: true, hasInnerLines: false, fillColor: "#F5F7FA", isWrapped: false },
  text: body,
  index: { ...body, horizontal: "center", numberFormat: "General" },
  /** Of a row of a statistical form: 01, 02. */
  code: { ...body, horizontal: "center", numberFormat: "00" },
  centred: { ...body, horizontal: "center" },
  figure: { ...body, horizontal: "right" },
  inputFigure: { ...body, horizontal: "right", fillColor: "#FFFBE6" },
  inputNumber: { ...body, horizontal: "right", fillColor: "#FFFBE6", numberFormat: "General" },
  inputDate: { ...body, horizontal: "center", fillColor: "#FFFBE6", hasBorder: false },
  inputDay: { ...body, horizontal: "center", fillColor: "#FFFBE6" },
  inputText: { ...body, fillColor: "#FFFBE6" },
  line: { ...body, hasBorder: false },
  inputLine: { ...body, hasBorder: false, fillColor: "#FFFBE6" },
  count: { ...body, horizontal: "center", numberFormat: "0;-0;;@" },
  estimate: { ...body, horizontal: "right", numberFormat: "0.00" },
  // [F6] What is missed is never shown rounded up to 100.00.
  percent: { ...body, horizontal: "right", numberFormat: `[<99.995]0.00;[<100]"<100";0.00` },
  number: { ...body, horizontal: "right", numberFormat: "General" },
  ratio: { ...body, horizontal: "right", numberFormat: "0.000" },
  words: { ...body, horizontal: "center", numberFormat: "General" },
  sentence: { ...body, numberFormat: "General" },
  tally: { ...body, numberFormat: "General", hasBorder: false, isWrapped: false },
  note: { ...body, fontSizePoints: 9, hasBorder: false, fontColor: "#57606A" },
  noteFormula: {
    ...body,
    fontSizePoints: 9,
    hasBorder: false,
    fontColor: "#57606A",
    numberFormat: "General",
  },
  key: { ...body, fontSizePoints: 8, hasBorder: false, isWrapped: false },
};

/** The table's thin lines inside, and the strong rules at its top and bottom. */
export const GRID_COLOR = "#8C959F";
export const RULE_COLOR = INK;

/** Status colours keep their order in greyscale and stand beside the word, never instead of it. */
export const STATUS_STYLES: Readonly<Record<StatusStyleName, StatusStyle>> = {
  good: { fontColor: "#0B5A3C", fillColor: "#E3F4EA", isBold: false },
  ahead: { fontColor: "#0A4A8F", fillColor: "#E2EEFB", isBold: false },
  watch: { fontColor: "#6B4700", fillColor: "#FFE9B8", isBold: false },
  late: { fontColor: "#7A1A12", fillColor: "#F6B9B1", isBold: true },
  pending: { fontColor: "#57606A", fillColor: "#F0F1F3", isBold: false },
};
