import { WrapStrategy } from "@univerjs/core";
import {
  HORIZONTAL_ALIGNMENTS,
  horizontalAlignmentOf,
  UNIVER_HORIZONTAL,
  UNIVER_VERTICAL,
  VERTICAL_ALIGNMENTS,
  verticalAlignmentOf,
} from "../alignment";
import { readBoolean, readInteger, readNumber, readOneOf } from "../arguments";
import { autofitColumns, autofitRows } from "../autofit";
import { changeFacts, changeStyle, factsOf, readStyle, readUniform } from "../formatting";
import type { RangeTarget } from "../host";
import { hostError } from "../hostError";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { readColumnWidth, readRowHeight, setColumnWidth, setRowHeight } from "../lines";
import { assertAllowed } from "../protection";
import { sheetOf } from "../sheets";
import { bordersObject } from "./bordersObject";
import { fillObject } from "./fillObject";
import { fontObject } from "./fontObject";
import { formatProtectionObject } from "./formatProtectionObject";

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
  const sheet = sheetOf(target).getSheet();
  return readUniform(target, (row, column) =>
    read(sheet.getComposedCellStyle(row, column), factsOf(target, row, column)[kept]),
  );
}

export const FORMAT: ObjectDefinition<RangeTarget> = {
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
