import { readInteger, readOneOf } from "../wire/arguments";
import {
  BORDER_SIDES,
  BORDER_STYLES,
  BORDER_WEIGHTS,
  type BorderSide,
  type BorderStyle,
  type BorderWeight,
  lineOf,
  readBorderSide,
  writeBorderSide,
} from "../cells/borders";
import { excelColor, readColor } from "../cells/colors";
import { hostError } from "../wire/hostError";
import { bindObject, type HostObject, type ObjectDefinition } from "../wire/hostObject";
import type { RangeTarget } from "../workbook/host";

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: BorderSide;
}

function draw(
  { range, side }: BorderTarget,
  style: BorderStyle,
  weight: BorderWeight,
  color: string,
): void {
  const border = style === "None" ? null : { s: lineOf(style, weight), cl: { rgb: color } };
  writeBorderSide(range, side, border);
}

const read = ({ range, side }: BorderTarget) => readBorderSide(range, side);
const colorOf = (target: BorderTarget): string => excelColor(read(target)?.color, "#000000");

function setStyle(target: BorderTarget, value: unknown): void {
  const style = readOneOf(value, BORDER_STYLES, "style");
  draw(target, style, read(target)?.weight ?? "Thin", colorOf(target));
}

/** A side that had no line gets one: Excel draws as soon as a weight or a colour is set. */
function setWeight(target: BorderTarget, value: unknown): void {
  const weight = readOneOf(value, BORDER_WEIGHTS, "weight");
  draw(target, visibleStyle(target), weight, colorOf(target));
}

function setColor(target: BorderTarget, value: unknown): void {
  draw(target, visibleStyle(target), read(target)?.weight ?? "Thin", readColor(value));
}

function visibleStyle(target: BorderTarget): BorderStyle {
  const style = read(target)?.style ?? "Continuous";
  return style === "None" ? "Continuous" : style;
}

export const BORDER: ObjectDefinition<BorderTarget> = {
  type: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: { get: (target) => read(target)?.style ?? null, set: setStyle },
    weight: { get: (target) => read(target)?.weight ?? null, set: setWeight },
    color: {
      get: (target) => {
        const border = read(target);
        return border === null ? null : excelColor(border.color, "#000000");
      },
      set: setColor,
    },
  },
  methods: {},
};

function borderOf(range: RangeTarget, side: unknown): HostObject {
  return bindObject(BORDER, { range, side: readOneOf(side, BORDER_SIDES, "index") });
}

export const BORDERS: ObjectDefinition<RangeTarget> = {
  type: "RangeBorderCollection",
  properties: { count: { get: () => BORDER_SIDES.length } },
  items: (range) => BORDER_SIDES.map((side) => borderOf(range, side)),
  item: borderOf,
  methods: {
    getItem: (range, [side]) => borderOf(range, side),
    getItemAt: (range, [index]) => {
      const side = BORDER_SIDES[readInteger(index, "index")];
      if (side === undefined) {
        throw hostError("InvalidArgument", "There is no border at this index.");
      }
      return borderOf(range, side);
    },
  },
};

export function bordersObject(range: RangeTarget): HostObject {
  return bindObject(BORDERS, range);
}
