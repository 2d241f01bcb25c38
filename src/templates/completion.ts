import {
  CHECKED_RATIO,
  ENTERED_ACTUAL,
  INDICATOR_COLUMNS,
  PERIOD_AND_DATE,
  completionPercent,
  printed,
  status,
} from "./columns";
import { reviewOf } from "./review";
import type { Template } from "./vocabulary/template";

/** 主要指标完成情况: targets against results, and the printed ratio checked where there is one. */
export const completion: Template = {
  id: "completion",
  version: 4,
  tableKinds: ["results", "targets"],
  refersTo: ["rules"],
  asks: [],
  settings: PERIOD_AND_DATE,
  parts: [
    {
      kind: "table",
      key: "indicators",
      rows: "indicators",
      judged: "actual",
      columns: [
        ...INDICATOR_COLUMNS,
        ENTERED_ACTUAL,
        completionPercent("actual"),
        status("actual"),
        printed("attribute", 9),
        ...CHECKED_RATIO,
        ...reviewOf("actual"),
      ],
    },
  ],
  tellsRemarks: true,
  frozenColumns: 2,
};
