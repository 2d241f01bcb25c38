import { type IStyleData, BaselineOffset, BooleanNumber, TextDecoration } from "@univerjs/core";
import { readBoolean, readNumber, readOneOf, readString } from "../wire/arguments";
import { changeStyle, readStyle } from "../cells/formatting";
import { excelColor, readColor } from "../cells/colors";
import { hostError } from "../wire/hostError";
import {
  bindObject,
  type HostObject,
  type ObjectDefinition,
  type PropertyDefinition,
} from "../wire/hostObject";
import type { RangeTarget } from "../workbook/host";

const DEFAULT_SIZE = 11;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function defaultFontName({ host }: RangeTarget): string {
  return host.isChinese ? "等线" : "Calibri";
}

function toFlag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function readSize(value: unknown): number {
  const size = readNumber(value, "size");
  if (size < 1 || size > 409) {
    throw hostError("InvalidArgument", "A font size is between 1 and 409 points.");
  }
  return size;
}

function flag(
  name: string,
  read: (style: IStyleData) => BooleanNumber | undefined,
  style: (flagged: BooleanNumber) => IStyleData,
): PropertyDefinition<RangeTarget> {
  return {
    get: (target) => readStyle(target, (own) => read(own) === BooleanNumber.TRUE),
    set: (target, value) => {
      changeStyle(target, style(toFlag(readBoolean(value, name))));
    },
  };
}

function offset(name: string, kind: BaselineOffset): PropertyDefinition<RangeTarget> {
  return {
    get: (target) => readStyle(target, (style) => style.va === kind),
    set: (target, value) => {
      changeStyle(target, { va: readBoolean(value, name) ? kind : BaselineOffset.NORMAL });
    },
  };
}

function underlineOf({ ul }: IStyleData): string {
  if (ul?.s !== BooleanNumber.TRUE) {
    return "None";
  }
  return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function setUnderline(target: RangeTarget, value: unknown): void {
  const kind = readOneOf(value, UNDERLINES, "underline");
  const isDouble = kind === "Double" || kind === "DoubleAccountant";
  const t = isDouble ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
  changeStyle(target, { ul: { s: toFlag(kind !== "None"), t } });
}

const FONT: ObjectDefinition<RangeTarget> = {
  type: "RangeFont",
  properties: {
    name: {
      get: (target) => readStyle(target, (style) => style.ff ?? defaultFontName(target)),
      set: (target, value) => {
        changeStyle(target, { ff: readString(value, "name") });
      },
    },
    size: {
      get: (target) => readStyle(target, (style) => style.fs ?? DEFAULT_SIZE),
      set: (target, value) => {
        changeStyle(target, { fs: readSize(value) });
      },
    },
    color: {
      get: (target) => readStyle(target, (style) => excelColor(style.cl?.rgb, "#000000")),
      set: (target, value) => {
        changeStyle(target, { cl: { rgb: readColor(value) } });
      },
    },
    bold: flag(
      "bold",
      (style) => style.bl,
      (bl) => ({ bl }),
    ),
    italic: flag(
      "italic",
      (style) => style.it,
      (it) => ({ it }),
    ),
    strikethrough: flag(
      "strikethrough",
      (style) => style.st?.s,
      (s) => ({ st: { s } }),
    ),
    underline: { get: (target) => readStyle(target, underlineOf), set: setUnderline },
    superscript: offset("superscript", BaselineOffset.SUPERSCRIPT),
    subscript: offset("subscript", BaselineOffset.SUBSCRIPT),
  },
  methods: {},
};

export function fontObject(target: RangeTarget): HostObject {
  return bindObject(FONT, target);
}

const FILL: ObjectDefinition<RangeTarget> = {
  type: "RangeFill",
  properties: {
    color: {
      // Excel says white for cells without a fill.
      get: (target) => readStyle(target, (style) => excelColor(style.bg?.rgb, "#FFFFFF")),
      set: (target, value) => {
        changeStyle(target, { bg: { rgb: readColor(value) } });
      },
    },
  },
  methods: {
    clear: (target) => {
      changeStyle(target, { bg: null });
    },
  },
};

export function fillObject(target: RangeTarget): HostObject {
  return bindObject(FILL, target);
}
