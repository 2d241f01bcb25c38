import {
  CHECKED_RATIO,
  completionPercent,
  inWords,
  ENTERED_ACTUAL,
  INDICATOR_COLUMNS,
  printed,
  remarks,
  status,
} from "./columns";
import {
  evaluationParts,
  linkedActual,
  linkedAsOf,
  linkedReported,
  linkedReview,
  margin,
} from "./evaluation";
import { reviewOf } from "./review";
import type { ColumnSpec, Template } from "./vocabulary/template";

/**
 * 总结评估表: what was reached at the end of a period. A running plan's values stand on 年度监测, an
 * ended one's are printed and can be corrected; `tableKind` says which column a sheet has.
 */
export const final: Template = {
  id: "final",
  version: 4,
  tableKinds: ["results", "targets"],
  refersTo: ["rules", "monitoring"],
  asks: [],
  settings: [
    { key: "period", isInput: false },
    { key: "dataDate", isInput: true, otherwise: "endOfPeriod" },
  ],
  parts: [
    {
      kind: "table",
      key: "indicators",
      rows: "bindingFirst",
      judged: "actual",
      columns: [
        ...INDICATOR_COLUMNS,
        linkedActual,
        { ...ENTERED_ACTUAL, tableKind: "results" },
        linkedAsOf,
        completionPercent("actual"),
        margin,
        inWords(status("actual"), "statusAtEnd"),
        printed("attribute", 9),
        ...CHECKED_RATIO,
        remarks("reasons", 44),
        linkedReview,
        ...reviewOf("actual").map((spec): ColumnSpec => ({ ...spec, tableKind: "results" })),
        ...linkedReported,
      ],
    },
    ...evaluationParts,
  ],
  tellsRemarks: true,
  frozenColumns: 2,
};
