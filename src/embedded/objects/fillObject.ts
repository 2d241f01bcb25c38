import { excelColor, readColor } from "../colors";
import { changeStyle, readStyle } from "../formatting";
import type { RangeTarget } from "../host";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";

export const FILL: ObjectDefinition<RangeTarget> = {
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
