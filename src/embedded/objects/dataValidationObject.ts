import type { ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationType } from "@univerjs/core";
import { isGiven, readBoolean, readOneOf, readRecord, readString } from "../wire/arguments";
import { assertAllowed } from "../cells/protection";
import {
  answerRule,
  clearValidation,
  isRuleOf,
  isValid,
  readRule,
  setValidation,
  setValidationWords,
  typeOfRule,
  validationOf,
  type ValidationRule,
} from "../cells/validation";
import { bindObject, type HostObject, type ObjectDefinition } from "../wire/hostObject";
import type { RangeTarget } from "../workbook/host";

const STYLES = {
  Information: DataValidationErrorStyle.INFO,
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
} as const;
const STYLE_NAMES = ["Stop", "Warning", "Information"] as const;

function styleName(style: DataValidationErrorStyle | undefined): string {
  return STYLE_NAMES.find((name) => STYLES[name] === style) ?? "Stop";
}

const ANY: string = DataValidationType.ANY;

/** What Excel has for cells that nobody gave a validation. */
const NOTHING: ValidationRule = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  error: "",
  errorTitle: "",
  showInputMessage: true,
  prompt: "",
  promptTitle: "",
};

function current(target: RangeTarget): ValidationRule {
  const rule = validationOf(target);
  return rule === null || rule === "mixed" ? NOTHING : { ...NOTHING, ...rule };
}

/** What a rule says and how it refuses, apart from what it allows. */
function changeWords(target: RangeTarget, changed: Partial<ValidationRule>): void {
  assertAllowed(target, null);
  const rule = validationOf(target);
  if (rule === null || rule === "mixed" || !isRuleOf(target, rule)) change(target, changed);
  else setValidationWords(target, { ...NOTHING, ...rule, ...changed });
}

function change(target: RangeTarget, changed: Partial<ValidationRule>): void {
  assertAllowed(target, null);
  const rule = { ...current(target), ...changed };
  if (changed.type !== undefined && changed.formula2 === undefined) {
    delete rule.formula2;
  }
  setValidation(target, rule);
}

function textOr(value: unknown, fallback: string, what: string): string {
  return isGiven(value) ? readString(value, what) : fallback;
}

function flagOr(value: unknown, fallback: boolean, what: string): boolean {
  return isGiven(value) ? readBoolean(value, what) : fallback;
}

function setPrompt(target: RangeTarget, value: unknown): void {
  const prompt = readRecord(value, "prompt");
  changeWords(target, {
    promptTitle: textOr(prompt["title"], "", "title"),
    prompt: textOr(prompt["message"], "", "message"),
    showInputMessage: flagOr(prompt["showPrompt"], true, "showPrompt"),
  });
}

function setErrorAlert(target: RangeTarget, value: unknown): void {
  const alert = readRecord(value, "errorAlert");
  const style = isGiven(alert["style"]) ? readOneOf(alert["style"], STYLE_NAMES, "style") : "Stop";
  changeWords(target, {
    errorTitle: textOr(alert["title"], "", "title"),
    error: textOr(alert["message"], "", "message"),
    showErrorMessage: flagOr(alert["showAlert"], true, "showAlert"),
    errorStyle: STYLES[style],
  });
}

function promptOf(rule: ValidationRule) {
  return {
    title: rule.promptTitle ?? "",
    message: rule.prompt ?? "",
    showPrompt: rule.showInputMessage ?? true,
  };
}

function errorAlertOf(rule: ValidationRule) {
  return {
    title: rule.errorTitle ?? "",
    message: rule.error ?? "",
    showAlert: rule.showErrorMessage ?? true,
    style: styleName(rule.errorStyle),
  };
}

/** Excel answers null for everything but the type where the cells of the range differ. */
function read<T>(target: RangeTarget, answer: (rule: ValidationRule) => T): T | null {
  const rule = validationOf(target);
  return rule === "mixed" ? null : answer({ ...NOTHING, ...rule });
}

function typeOf(target: RangeTarget): string {
  const rule = validationOf(target);
  if (rule === "mixed") {
    return "Inconsistent";
  }
  return rule === null ? "None" : typeOfRule(rule);
}

function ruleOf(target: RangeTarget): Record<string, unknown> | null {
  const rule: ISheetDataValidationRule | "mixed" | null = validationOf(target);
  if (rule === "mixed") {
    return null;
  }
  return rule === null || rule.type === ANY ? {} : answerRule(rule);
}

export const DATA_VALIDATION: ObjectDefinition<RangeTarget> = {
  type: "DataValidation",
  properties: {
    rule: {
      get: ruleOf,
      set: (target, value) => {
        change(target, readRule(value, target));
      },
    },
    type: { get: typeOf },
    prompt: { get: (target) => read(target, promptOf), set: setPrompt },
    errorAlert: { get: (target) => read(target, errorAlertOf), set: setErrorAlert },
    ignoreBlanks: {
      get: (target) => read(target, (rule) => rule.allowBlank ?? true),
      set: (target, value) => {
        assertAllowed(target, null);
        const allowBlank = readBoolean(value, "ignoreBlanks");
        if (current(target).allowBlank !== allowBlank) change(target, { allowBlank });
      },
    },
    valid: { get: isValid },
  },
  methods: {
    clear: (target) => {
      assertAllowed(target, null);
      clearValidation(target);
    },
  },
};

export function dataValidationObject(target: RangeTarget): HostObject {
  return bindObject(DATA_VALIDATION, target);
}
