import type { ColumnSpec, Expression, PlanFunction, SettingKey, SettingSpec } from "./template";

/** A locked column with what the plan prints. */
export function printed(
  field: string,
  widthChars: number,
  shown: ColumnSpec["shown"] = "always",
): ColumnSpec {
  return { key: field, widthChars, shown, content: { kind: "field", field } };
}

/** What every table of indicators begins with. */
export const INDICATOR_COLUMNS: readonly ColumnSpec[] = [
  printed("number", 6),
  printed("name", 40),
  printed("unit", 10),
  printed("base", 12, "whereAny"),
  printed("target", 12),
];

/** The period, and the date that the figures are judged at. */
export const PERIOD_AND_DATE: readonly SettingSpec[] = [
  { key: "period", isInput: false },
  { key: "dataDate", isInput: true },
];

/** The value of another column in the same row. */
export const column = (key: string): Expression => ({ kind: "column", key });

export const setting = (key: SettingKey): Expression => ({ kind: "setting", setting: key });

/** The date that is judged at. */
export const AS_OF: Expression = { kind: "asOf" };

/** Blank as long as there is no date to judge at. */
export const withDate = (then: Expression): Expression => ({ kind: "withDate", then });

export const call = (name: PlanFunction, args: readonly Expression[]): Expression => ({
  kind: "call",
  name,
  args,
});

/** [C1]–[C7] 完成比例(%) of an actual in the given column. */
export function completionPercent(actualKey: string): ColumnSpec {
  return {
    key: "completion",
    widthChars: 14,
    shown: "always",
    content: {
      kind: "formula",
      result: "percent",
      formula: call("COMPLETION", [column(actualKey), column("target")]),
      where: null,
    },
  };
}

/** [§6] 进展 at the data date; blank as long as there is no data date. */
export function status(actualKey: string): ColumnSpec {
  return {
    key: "status",
    widthChars: 15,
    shown: "always",
    content: {
      kind: "formula",
      result: "words",
      formula: withDate(
        call("STATUS", [
          column(actualKey),
          column("target"),
          AS_OF,
          column("base"),
          setting("period"),
          setting("statusThresholds"),
        ]),
      ),
      where: null,
    },
  };
}
