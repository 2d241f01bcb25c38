import type { Status } from "../../rules/judging/status";

/**
 * Every column that a template can have. A key names the column in formulas and in the sheet's hidden
 * keys. A new one is a line here, and does not compile before it has its words
 * (`src/text/sheets/columnWords.ts`), its colours if it says how something stands
 * (`src/layout/cells/statusFormats.ts`), and its style if it is printed (`src/layout/cells/bodyCell.ts`).
 */
export type ColumnKey = StatusColumn | PrintedColumn | EnteredColumn | ComputedColumn | BlankColumn;

/** Says how something stands, in words that have colours. */
export type StatusColumn =
  | "completion"
  | "status"
  | "otherCompletion"
  | "otherStatus"
  | "warning"
  | "warnLevel"
  | "hint"
  | "flag"
  | "verdict"
  | "check"
  | "review"
  | "yearCheck"
  | "unitCheck"
  | "planReview"
  | "settingState"
  | "forecastState"
  | "returnState"
  | "findingState"
  | "relationState";

/** Shows what the plan prints, or layout knows. */
type PrintedColumn =
  | "number"
  | "name"
  | "unit"
  | "base"
  | "target"
  | "attribute"
  | "note"
  | "actual"
  | "printedCompletion"
  | "yearMode"
  | "unitMode"
  | "item"
  | "inputUnit"
  | "source"
  | "printedNumber"
  | "decimals"
  | "number1"
  | "slack1"
  | "number2"
  | "slack2"
  | "others"
  | "otherName"
  | "otherUnit"
  | "otherBase"
  | "otherTarget"
  | "ownValue"
  | "comparedBy"
  | "change"
  | "comparable"
  | "movedBy"
  | "otherActual"
  | "default"
  | "basis";

/** Is written into, by the user or line by line by the add-in. */
type EnteredColumn =
  | "rowDate"
  | "remarks"
  | "reviewNote"
  | "measures"
  | "adjustment"
  | "reasons"
  | "section"
  | "content"
  | "dueText"
  | "dueDate"
  | "responsible"
  | "partners"
  | "person"
  | "targetNumber"
  | "percentDone"
  | "situation"
  | "evidence"
  | "stage"
  | "moneyPlanned"
  | "moneyPaid"
  | "problem"
  | "lastYear"
  | "explanation"
  | "value"
  | "unitName"
  | "weight"
  | PlanColumn
  | TrailColumn
  | ReturnColumn;

/** A column of 规划表 that no other sheet has. */
export type PlanColumn =
  | "nature"
  | "direction"
  | "partOf"
  | "group"
  | "numerator"
  | "denominator"
  | "change"
  | "baseStanding"
  | "natureWords";

/** A column of 更正记录. */
export type TrailColumn =
  | "correctedAt"
  | "correctedSheet"
  | "correctedCell"
  | "correctedRow"
  | "correctedColumn"
  | "oldValue"
  | "newValue"
  | "correctedBy"
  | "reason";

/** A column of the sheets that returns are collected in. */
export type ReturnColumn =
  | "collectedState"
  | "returnFile"
  | "returnTime"
  | "formDate"
  | "reporter"
  | "errorCount"
  | "checkCount"
  | "otherFiles"
  | "chosenFile"
  | "keptReturns"
  | "findingUnit"
  | "foundFile"
  | "foundCell"
  | "ruleId"
  | "foundText"
  | "foundValue"
  | "expectedValue"
  | "answer"
  | "decision"
  | "decisionReason"
  | "findingKey"
  | "leftSide"
  | "relation"
  | "rightSide"
  | "cityFigure"
  | "unitOrder"
  | "comparedUnit"
  | "comparedFigure"
  | "comparedTarget"
  | "comparedCompletion";

type ComputedColumn =
  | "asOf"
  | "givenDate"
  | "lastReported"
  | "missing"
  | "toDate"
  | "progress"
  | "expected"
  | "forecast"
  | "margin"
  | "required"
  | `${DateKey}.${"text" | "parts" | "day" | "value"}`
  | "finding"
  | "all"
  | `status.${Status}`
  | "warnAttribute"
  | "warnName"
  | "place"
  | "warnPlace"
  | "order"
  | "warnOrder"
  | "lowest"
  | "highest"
  | "count"
  | "otherAsOf"
  | "otherToDate"
  | "converted"
  | "compared"
  | "meaning"
  | `read.${ParsedColumn}`
  | "inForce"
  | "reached"
  | "moved"
  | "movedPerYear"
  | "paidPercent"
  | "rolledUp"
  | "missingUnits"
  | "cityDifference"
  | "cityPercent";

/** A figure of a plan that PARSE takes apart. */
export type ParsedColumn = "base" | "target" | "actual";

/** A date that hidden columns of 工作台账 take apart. */
export type DateKey = "due" | "reference";

/** Has no heading of its own: one for every step of time or unit, or a distance between columns. */
type BlankColumn = "years" | "units" | `gap${1 | 2 | 3 | 4}` | `hidden${1 | 2 | 3}`;

/** Words of a column: its own, or those of another meaning that the column has in one template. */
export type ColumnWordsKey =
  | ColumnKey
  | "linkedActual"
  | "linkedAsOf"
  | "statusJudged"
  | "statusAtEnd"
  | "neededPerYear"
  | "printedFigure"
  | "figure1"
  | "figure2"
  | "recomputed"
  | "checkFinding"
  | "ledgerTarget"
  | "ledgerCompletion"
  | "leadUnit"
  | "projectName"
  | "projectContent"
  | "projectSituation"
  | "ruleUnit"
  | "formName"
  | "formUnit"
  | "formCode"
  | "reportedActual"
  | "formVerdict"
  | "ownUnit"
  | "ownBase"
  | "ownTarget"
  | "ownAsOf"
  | "ownToDate"
  | "ownCompletion"
  | "ownStatus"
  | "planPrinted"
  | "planNote"
  | "nextName"
  | "lastName"
  | "nextUnit"
  | "lastUnit"
  | "lastBase"
  | "lastTarget"
  | "lastReached"
  | "lastCompletion"
  | "nextBase"
  | "nextTarget"
  | "successionNote";

/** What can be shown of a row's subject, in a column of its own or as the first value of an entry. */
export type PrintedField =
  | PrintedColumn
  | "verdict"
  | "targetText"
  | "targetNumber"
  | "section"
  | "content"
  | "dueText"
  | "dueDate"
  | "responsible"
  | "value"
  | "unitName"
  | "weight"
  | "planNumber"
  | `plan.${PlanColumn}`;

/** What formulas are written by, and columns left out by, and is not shown itself. */
type Fact =
  | "nature"
  | "isShareOfWhole"
  | "growthRate"
  | "hasSchedule"
  | "forecastNeeds"
  | "hasYearlyNeed"
  | "hasMargin"
  | "asksPerYear"
  | "targetValue"
  | "partDigits"
  | "checkDigits"
  | "checkKind"
  | "apart"
  | "interval"
  | "bounds"
  | "conversion1"
  | "conversion2"
  | "unit1"
  | "unit2"
  | "times"
  | "decimalsFormat"
  | "pattern"
  | "counted"
  | "role"
  | "place"
  | "hint"
  | "course"
  | "isTyped"
  | "converted"
  | "compared"
  | "belowBase"
  | "forecastSide"
  | "usualValue"
  | "usedWhere"
  | "hasKnownUnit"
  | "isRatio"
  | "totalWord"
  | "isComparable"
  | "isPoints"
  | "isYearly"
  | "isMonitored"
  | "factor"
  | "years"
  | "reachedValue"
  | "otherOutcome"
  | "otherRatio"
  | "otherTargetValue"
  | "ratePart"
  | "rateWhole"
  | "numeratorRow"
  | "denominatorRow"
  | "isReviewed"
  | "rollUpKind"
  | "plan";

/** What is known of a row's subject before anything is entered. */
export type FieldKey = PrintedField | Fact;
