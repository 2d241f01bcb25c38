import { type IStyleBase, BooleanNumber } from "@univerjs/core";
import { isGiven, readBoolean, readInteger, readOneOf, readString } from "../wire/arguments";
import {
  addRule,
  changeRule,
  changeRuleStyle,
  clearConditionalFormats,
  deleteRule,
  formulaRuleOf,
  kindOf,
  priorityOf,
  ruleBehind,
  rulesTouching,
  type RuleTarget,
  setComparison,
  setRuleFormula,
  setTextComparison,
  wordsOf,
} from "../cells/conditionalFormats";
import { assertAllowed } from "../cells/protection";
import { excelColor, readColor } from "../cells/colors";
import { hostError } from "../wire/hostError";
import {
  bindObject,
  type HostObject,
  NULL_OBJECT,
  type ObjectDefinition,
  type PropertyDefinition,
} from "../wire/hostObject";
import type { ConditionalKind, RangeTarget } from "../workbook/host";
import { rangeObject } from "./rangeObject";

const KINDS = ["Custom", "CellValue", "ContainsText"] as const;

const CUSTOM_RULE: ObjectDefinition<RuleTarget> = {
  type: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (target) => formulaRuleOf(target).value,
      set: (target, value) => {
        setRuleFormula(target, readString(value, "formula"));
      },
    },
  },
  methods: {},
};

const CUSTOM: ObjectDefinition<RuleTarget> = {
  type: "CustomConditionalFormat",
  properties: {
    rule: { get: (target) => bindObject(CUSTOM_RULE, target) },
    format: { get: conditionalFormatStyleObject },
  },
  methods: {},
};

const CELL_VALUE: ObjectDefinition<RuleTarget> = {
  type: "CellValueConditionalFormat",
  properties: {
    rule: { get: wordsOf, set: setComparison },
    format: { get: conditionalFormatStyleObject },
  },
  methods: {},
};

const TEXT_COMPARISON: ObjectDefinition<RuleTarget> = {
  type: "TextConditionalFormat",
  properties: {
    rule: { get: wordsOf, set: setTextComparison },
    format: { get: conditionalFormatStyleObject },
  },
  methods: {},
};

function part(kind: ConditionalKind, definition: ObjectDefinition<RuleTarget>) {
  const isOfKind = (target: RuleTarget): boolean => kindOf(target) === kind;
  return {
    orFail: {
      get: (target: RuleTarget): HostObject => {
        if (!isOfKind(target)) {
          throw hostError("InvalidOperation", `The conditional format is no ${kind} rule.`);
        }
        return bindObject(definition, target);
      },
    },
    orNull: {
      get: (target: RuleTarget): HostObject =>
        isOfKind(target) ? bindObject(definition, target) : NULL_OBJECT,
    },
  };
}

const CUSTOM_PART = part("Custom", CUSTOM);
const CELL_VALUE_PART = part("CellValue", CELL_VALUE);
const TEXT_PART = part("ContainsText", TEXT_COMPARISON);

function rangeOf(target: RuleTarget): HostObject {
  const [range] = ruleBehind(target).ranges;
  if (range === undefined) {
    return NULL_OBJECT;
  }
  const area = {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
  return rangeObject({ host: target.host, sheetId: target.sheetId, area });
}

const CONDITIONAL_FORMAT: ObjectDefinition<RuleTarget> = {
  type: "ConditionalFormat",
  id: ({ ruleId }) => ruleId,
  properties: {
    id: { get: ({ ruleId }) => ruleId },
    type: { get: kindOf },
    priority: { get: priorityOf },
    stopIfTrue: {
      get: (target) => ruleBehind(target).stopIfTrue,
      set: (target, value) => {
        changeRule(target, { stopIfTrue: readBoolean(value, "stopIfTrue") });
      },
    },
    custom: CUSTOM_PART.orFail,
    customOrNullObject: CUSTOM_PART.orNull,
    cellValue: CELL_VALUE_PART.orFail,
    cellValueOrNullObject: CELL_VALUE_PART.orNull,
    textComparison: TEXT_PART.orFail,
    textComparisonOrNullObject: TEXT_PART.orNull,
  },
  methods: {
    delete: deleteRule,
    getRange: rangeOf,
    getRangeOrNullObject: rangeOf,
  },
};

function conditionalFormatObject(target: RuleTarget): HostObject {
  ruleBehind(target);
  return bindObject(CONDITIONAL_FORMAT, target);
}

function add(range: RangeTarget, kind: unknown): HostObject {
  assertAllowed(range, null);
  if (typeof kind === "string" && !KINDS.some((known) => known === kind)) {
    throw hostError("NotImplemented", `Conditional formats of type ${kind} are not available.`);
  }
  return conditionalFormatObject(addRule(range, readOneOf(kind, KINDS, "type")));
}

function getItem(range: RangeTarget, id: unknown): HostObject {
  const found = rulesTouching(range).find(({ ruleId }) => ruleId === id);
  if (found === undefined) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return conditionalFormatObject(found);
}

function getItemAt(range: RangeTarget, index: unknown): HostObject {
  const found = rulesTouching(range)[readInteger(index, "index")];
  if (found === undefined) {
    throw hostError("InvalidArgument", "There is no conditional format at this index.");
  }
  return conditionalFormatObject(found);
}

const CONDITIONAL_FORMATS: ObjectDefinition<RangeTarget> = {
  type: "ConditionalFormatCollection",
  properties: {},
  items: (range) => rulesTouching(range).map(conditionalFormatObject),
  item: getItem,
  methods: {
    add: (range, [kind]) => add(range, kind),
    clearAll: (range) => {
      assertAllowed(range, null);
      clearConditionalFormats(range);
    },
    getCount: (range) => rulesTouching(range).length,
    getItem: (range, [id]) => getItem(range, id),
    getItemAt: (range, [index]) => getItemAt(range, isGiven(index) ? index : 0),
    getItemOrNullObject: (range, [id]) =>
      rulesTouching(range).some(({ ruleId }) => ruleId === id) ? getItem(range, id) : NULL_OBJECT,
  },
};

export function conditionalFormatsObject(range: RangeTarget): HostObject {
  return bindObject(CONDITIONAL_FORMATS, range);
}

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

function conditionalFormatStyleObject(target: RuleTarget): HostObject {
  return bindObject(FORMAT, target);
}
