import { storedStyle } from "../cells/cells";
import { WrapStrategy, type IStyleData, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import { readBoolean, readInteger, readNumber, readOneOf } from "../wire/arguments";
import { changeFacts, changeStyle, factsOf, readStyle, readUniform } from "../cells/formatting";
import { assertAllowed } from "../cells/protection";
import {
  autofitColumns,
  autofitRows,
  readColumnWidth,
  readRowHeight,
  setColumnWidth,
  setRowHeight,
} from "../cells/rowsAndColumns";
import { hostError } from "../wire/hostError";
import { bindObject, type HostObject, type ObjectDefinition } from "../wire/hostObject";
import type { RangeTarget } from "../workbook/host";
import { bordersObject } from "./bordersObject";
import { fillObject, fontObject } from "./fontAndFillObjects";
import { formatProtectionObject } from "./protectionObjects";

const INDENT_LIMIT = 250;
const PIXELS_PER_INDENT = 9;

function setHorizontal(target: RangeTarget, value: unknown): void {
  const alignment = readOneOf(value, HORIZONTAL_ALIGNMENTS, "horizontalAlignment");
  changeStyle(target, { ht: UNIVER_HORIZONTAL[alignment] });
  if (alignment === "Fill" || alignment === "CenterAcrossSelection") {
    changeFacts(target, { horizontalAlignment: alignment });
  }
}

function setVertical(target: RangeTarget, value: unknown): void {
  const alignment = readOneOf(value, VERTICAL_ALIGNMENTS, "verticalAlignment");
  changeStyle(target, { vt: UNIVER_VERTICAL[alignment] });
  if (alignment === "Justify" || alignment === "Distributed") {
    changeFacts(target, { verticalAlignment: alignment });
  }
}

function setIndent(target: RangeTarget, value: unknown): void {
  const level = readInteger(value, "indentLevel");
  if (level < 0 || level > INDENT_LIMIT) {
    throw hostError("InvalidArgument", `An indent is between 0 and ${INDENT_LIMIT}.`);
  }
  changeStyle(target, { pd: level === 0 ? null : { l: 2 + level * PIXELS_PER_INDENT } });
  changeFacts(target, { indentLevel: level });
}

function readAlignment(
  target: RangeTarget,
  read: typeof horizontalAlignmentOf,
  kept: "horizontalAlignment" | "verticalAlignment",
): string | null {
  return readUniform(target, (row, column) =>
    read(storedStyle(target, row, column), factsOf(target, row, column)[kept]),
  );
}

const FORMAT: ObjectDefinition<RangeTarget> = {
  type: "RangeFormat",
  properties: {
    horizontalAlignment: {
      get: (target) => readAlignment(target, horizontalAlignmentOf, "horizontalAlignment"),
      set: setHorizontal,
    },
    verticalAlignment: {
      get: (target) => readAlignment(target, verticalAlignmentOf, "verticalAlignment"),
      set: setVertical,
    },
    indentLevel: {
      get: (target) =>
        readUniform(target, (row, column) => factsOf(target, row, column).indentLevel ?? 0),
      set: setIndent,
    },
    wrapText: {
      get: (target) => readStyle(target, (style) => style.tb === WrapStrategy.WRAP),
      set: (target, value) => {
        const isWrapped = readBoolean(value, "wrapText");
        changeStyle(target, { tb: isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
      },
    },
    textOrientation: {
      get: (target) => readStyle(target, (style) => style.tr?.a ?? 0),
      set: (target, value) => {
        changeStyle(target, { tr: { a: readNumber(value, "textOrientation") } });
      },
    },
    columnWidth: {
      get: readColumnWidth,
      set: (target, value) => {
        assertAllowed(target, "allowFormatColumns");
        setColumnWidth(target, readNumber(value, "columnWidth"));
      },
    },
    rowHeight: {
      get: readRowHeight,
      set: (target, value) => {
        assertAllowed(target, "allowFormatRows");
        setRowHeight(target, readNumber(value, "rowHeight"));
      },
    },
    font: { get: fontObject },
    fill: { get: fillObject },
    borders: { get: bordersObject },
    protection: { get: formatProtectionObject },
  },
  methods: {
    autofitColumns: (target) => {
      assertAllowed(target, "allowFormatColumns");
      autofitColumns(target);
    },
    autofitRows: (target) => {
      assertAllowed(target, "allowFormatRows");
      autofitRows(target);
    },
  },
};

export function formatObject(target: RangeTarget): HostObject {
  return bindObject(FORMAT, target);
}

const HORIZONTAL_ALIGNMENTS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
type HorizontalAlignment = (typeof HORIZONTAL_ALIGNMENTS)[number];

/** What Univer draws: it has no filling and no centring across a selection. */
const UNIVER_HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL_ALIGNMENTS = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
type VerticalAlignment = (typeof VERTICAL_ALIGNMENTS)[number];

const UNIVER_VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

/** `kept` is the word that was written; it stands while Univer still draws what goes with it. */
function horizontalAlignmentOf(style: IStyleData, kept: string | undefined): string {
  const drawn = style.ht ?? HorizontalAlign.UNSPECIFIED;
  const fitting = HORIZONTAL_ALIGNMENTS.filter((name) => UNIVER_HORIZONTAL[name] === drawn);
  return fitting.find((name) => name === kept) ?? fitting[0] ?? "General";
}

function verticalAlignmentOf(style: IStyleData, kept: string | undefined): string {
  const drawn = style.vt ?? VerticalAlign.BOTTOM;
  const fitting = VERTICAL_ALIGNMENTS.filter((name) => UNIVER_VERTICAL[name] === drawn);
  return fitting.find((name) => name === kept) ?? fitting[0] ?? "Bottom";
}
