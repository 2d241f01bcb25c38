import { formatArea, quoteSheetName } from "../address";
import { readCells } from "../cells";
import { enterValues } from "../entries";
import type { RangeTarget } from "../host";
import type { HostObject, ObjectDefinition } from "../hostObject";
import { bindObject } from "../hostObject";
import { sheetOf } from "../sheets";

export const RANGE: ObjectDefinition<RangeTarget> = {
  type: "Range",
  properties: {
    address: {
      get: (target) =>
        `${quoteSheetName(sheetOf(target).getSheetName())}!${formatArea(target.area)}`,
    },
    values: {
      get: (target) => readCells(target).map((row) => row.map((cell) => cell.value)),
      set: enterValues,
    },
    valueTypes: {
      get: (target) => readCells(target).map((row) => row.map((cell) => cell.valueType)),
    },
    formulas: {
      get: (target) => readCells(target).map((row) => row.map((cell) => cell.formula)),
      set: enterValues,
    },
  },
  methods: {},
};

export function rangeObject(target: RangeTarget): HostObject {
  return bindObject(RANGE, target);
}
