import type { YearCourse } from "../../rules/breakdown/yearCourse";

/** A computed column, without saying in which dialect it will be written. */
export type Expression =
  /** This row's cell in another column; an empty cell reads as "", never as 0. */
  | { readonly kind: "column"; readonly key: string }
  /** The same cell bare, for functions of the spreadsheet's own. */
  | { readonly kind: "cell"; readonly key: string }
  /** A whole column of a table (null: of this row's own), from the first to the last row. */
  | { readonly kind: "range"; readonly key: string; readonly table: string | null }
  /** This row's years. */
  | { readonly kind: "years" }
  /** The cells of all units in a row, e.g. their weights. */
  | UnitCells
  /** The year, or the number counted from 1, of a column that stands for one of several. */
  | { readonly kind: "yearOfColumn" }
  | { readonly kind: "numberOfColumn" }
  /** Where the sheet has no such setting: the number, or an omitted argument. */
  | { readonly kind: "setting"; readonly setting: SettingKey; readonly otherwise?: number }
  /** The date that is judged at: of this row where the table has a column `asOf`, else of the sheet. */
  | { readonly kind: "asOf" }
  /** What is known of the row's subject, as a literal. */
  | { readonly kind: "field"; readonly field: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | Call
  /** One of the cells that a function answers with (ALLOCATE, SCHEDULE), counted from 1. */
  | { readonly kind: "part"; readonly of: Call; readonly number: PartNumber }
  /** A function that every spreadsheet has, the same in both dialects. */
  | { readonly kind: "fn"; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: "op";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** The cell of the same row of another sheet; an empty cell reads as "". */
  | {
      readonly kind: "linked";
      readonly sheet: LinkKey;
      readonly key: string;
      /** The sheet of the plan that is compared with. Absent: of the sheet's own plan. */
      readonly of?: "otherPlan";
    }
  /** By whether the field is there, decided when the sheet is laid out. */
  | {
      readonly kind: "ifField";
      readonly field: string;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** By what a field of the row's subject says, decided when the sheet is laid out; blank for any other. */
  | {
      readonly kind: "byField";
      readonly field: string;
      readonly cases: Readonly<Record<string, Expression>>;
    }
  /** [§1, B2] By what kind of figure the row's target is, decided when the sheet is laid out. */
  | { readonly kind: "byTarget"; readonly cases: Readonly<Record<TargetCase, Expression>> }
  /** [B1, B2] By how the row's target is reached over the years, decided in the same way. */
  | { readonly kind: "byCourse"; readonly cases: Readonly<Record<YearCourse, Expression>> }
  /** A check of parts against their target; what it shows at hand-out goes by what it is of. */
  | { readonly kind: "balance"; readonly of: BalanceOf; readonly formula: Expression }
  /** [C2] A total to date for a period total; the latest year entered for everything else. */
  | { readonly kind: "toDate" }
  /** The last year of this row's years that is reported; 0 for none. */
  | { readonly kind: "lastReported" }
  /** [B3] 缺报2个单位：甲区 乙县, of the units that have nothing in this row. */
  | { readonly kind: "missingUnits" }
  /** [E13] 缺2022年, where a total has a year left out before its last reported one. */
  | { readonly kind: "missingYear" }
  /** [§6] What a total with a year left out has instead of a judgement: those words, or nothing. */
  | {
      readonly kind: "unlessMissing";
      readonly then: Expression;
      readonly shows: "words" | "nothing";
    }
  /** Blank as long as there is no date to judge at. */
  | { readonly kind: "withDate"; readonly then: Expression }
  /** [T2] Blank where the date is none, or cannot be read: that is told of once, at the date's own cell. */
  | {
      readonly kind: "ifReadableDate";
      readonly date: Expression;
      readonly then: Expression;
    }
  /** [§14] The same cells of the row that this one is part of, where both are in one unit. */
  | { readonly kind: "whole"; readonly of: Expression }
  /** [§14] 有误 in a row whose entry is under 错误. */
  | { readonly kind: "unlessWrong"; readonly then: Expression }
  /** A cell of another row of the same table, whose key stands in a field of this one's. */
  | { readonly kind: "cellOfRow"; readonly row: string; readonly key: string }
  /** An argument that is left out. */
  | { readonly kind: "omitted" }
  /** In functions of every spreadsheet, whatever the sheet is otherwise written in. */
  | { readonly kind: "withoutAddIn"; readonly then: Expression };

export type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=" | "+" | "-" | "*" | "/" | "^" | "&";

/** The checks of 目标分解表: of a row's years or units, of all rows, and of the weights. */
export type BalanceOf = "years" | "units" | "allYears" | "allUnits" | "weights";

/** In a table (null: this row's own), in the row of that key, of a part of this row's rate, or (null) in this row. */
export interface UnitCells {
  readonly kind: "units";
  readonly table: string | null;
  readonly row: string | { readonly part: "numerator" | "denominator" } | null;
}

/** A function of the add-in; the native dialect writes what it answers in other functions. */
export interface Call {
  readonly kind: "call";
  readonly name: PlanFunction;
  readonly args: readonly Expression[];
}

/** Known when the sheet is laid out. */
export type PartNumber = Extract<Expression, { kind: "number" | "numberOfColumn" }>;

/** `split`: a total or count that is divided among units; `handedDown`: a rate, bound or structure. */
export type TargetCase = "split" | "handedDown";

export type PlanFunction =
  | "ALLOCATE"
  | "CHECK"
  | "COMPLETION"
  | "CONVERT"
  | "EXPECTED"
  | "FORECAST"
  | "GROWTH"
  | "MARGIN"
  | "NARRATIVE"
  | "PARSE"
  | "PROGRESS"
  | "REQUIRED"
  | "REVIEWROW"
  | "SCHEDULE"
  | "STATUS"
  | "VALUE"
  | "WARNING";

/** Named after the template of the sheet that is referred to. */
export type LinkKey = "rules" | "monitoring";

/** Cells that formulas refer to by name, in the sheet's own settings line or in 规则设置. */
export type SettingKey =
  | "period"
  | "dataDate"
  /** The date that is judged at: the sheet's own data date, or the one of 规则设置. */
  | "asOf"
  | "statusThresholds"
  | "warningThresholds"
  | "dueSoonDays"
  /** [§14] What holds of the rules that entries are reviewed by, E1 to E15. */
  | "reviewRules"
  /** Whether the sheet is confirmed and refuses changes, in words. */
  | "lock";

/**
 * The expressions that an expression is put together from. Nothing else takes the union apart to walk
 * it: a new kind does not compile until it says here what stands in it.
 */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "column":
    case "cell":
    case "range":
    case "years":
    case "units":
    case "yearOfColumn":
    case "numberOfColumn":
    case "setting":
    case "asOf":
    case "field":
    case "number":
    case "text":
    case "linked":
    case "toDate":
    case "lastReported":
    case "missingYear":
    case "cellOfRow":
    case "missingUnits":
    case "omitted":
      return [];
    case "call":
    case "fn":
      return expression.args;
    case "part":
      return [expression.of, expression.number];
    case "op":
      return [expression.left, expression.right];
    case "ifReadableDate":
      return [expression.date, expression.then];
    case "ifField":
      return [expression.then, expression.otherwise];
    case "byField":
      return Object.values(expression.cases);
    case "byTarget":
    case "byCourse":
      return Object.values<Expression>(expression.cases);
    case "balance":
      return [expression.formula];
    case "withDate":
    case "unlessMissing":
    case "unlessWrong":
    case "withoutAddIn":
      return [expression.then];
    case "whole":
      return [expression.of];
    default:
      return expression satisfies never;
  }
}

/** Works an expression out from the inside: `combine` gets what came out for each of its children. */
export function foldExpression<T>(
  expression: Expression,
  combine: (expression: Expression, children: readonly T[]) => T,
): T {
  return combine(
    expression,
    childrenOf(expression).map((child) => foldExpression(child, combine)),
  );
}

/** The calls of the add-in's functions in an expression, the outermost first. */
export const callsIn = (expression: Expression): readonly Call[] =>
  foldExpression<readonly Call[]>(expression, (part, inner) => [
    ...(part.kind === "call" ? [part] : []),
    ...inner.flat(),
  ]);
