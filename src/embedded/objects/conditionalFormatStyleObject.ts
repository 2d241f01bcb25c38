import type { IStyleBase } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { readBoolean } from "../arguments";
import { excelColor, readColor } from "../colors";
import type { RuleTarget } from "../conditionalRules";
import { changeRuleStyle, formulaRuleOf } from "../conditionalRules";
import type { HostObject, ObjectDefinition, PropertyDefinition } from "../hostObject";
import { bindObject } from "../hostObject";

function styleOf(target: RuleTarget): IStyleBase {
  return formulaRuleOf(target).style;
}

function flag(
  name: string,
  read: (style: IStyleBase) => BooleanNumber | undefined,
  style: (value: BooleanNumber) => IStyleBase,
): PropertyDefinition<RuleTarget> {
  return {
    get: (target) => read(styleOf(target)) === BooleanNumber.TRUE,
    set: (target, value) => {
      const isOn = readBoolean(value, name);
      changeRuleStyle(target, style(isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE));
    },
  };
}

const FONT: ObjectDefinition<RuleTarget> = {
  type: "ConditionalRangeFont",
  properties: {
    color: {
      get: (target) => excelColor(styleOf(target).cl?.rgb, ""),
      set: (target, value) => {
        changeRuleStyle(target, { cl: { rgb: readColor(value) } });
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
  },
  methods: {},
};

const FILL: ObjectDefinition<RuleTarget> = {
  type: "ConditionalRangeFill",
  properties: {
    color: {
      get: (target) => excelColor(styleOf(target).bg?.rgb, ""),
      set: (target, value) => {
        changeRuleStyle(target, { bg: { rgb: readColor(value) } });
      },
    },
  },
  methods: {
    clear: (target) => {
      changeRuleStyle(target, { bg: null });
    },
  },
};

const FORMAT: ObjectDefinition<RuleTarget> = {
  type: "ConditionalRangeFormat",
  properties: {
    font: { get: (target) => bindObject(FONT, target) },
    fill: { get: (target) => bindObject(FILL, target) },
  },
  methods: {},
};

export function conditionalFormatStyleObject(target: RuleTarget): HostObject {
  return bindObject(FORMAT, target);
}
