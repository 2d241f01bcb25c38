import {
  completionPercent,
  inWords,
  INDICATOR_COLUMNS,
  PERIOD_AND_DATE,
  printed,
  remarks,
  status,
  warning,
} from "./columns";
import {
  evaluationParts,
  linkedActual,
  linkedAsOf,
  linkedForecast,
  linkedForecastState,
  linkedReported,
  linkedReview,
  margin,
  required,
} from "./evaluation";
import type { Template } from "./vocabulary/template";

/** 中期评估表: where every indicator stands half-way, what is missing and what will be done about it. */
export const midterm: Template = {
  id: "midterm",
  version: 4,
  tableKinds: ["targets"],
  refersTo: ["rules", "monitoring"],
  asks: [],
  settings: PERIOD_AND_DATE,
  parts: [
    {
      kind: "table",
      key: "indicators",
      rows: "bindingFirst",
      judged: "actual",
      columns: [
        ...INDICATOR_COLUMNS,
        linkedActual,
        linkedAsOf,
        completionPercent("actual"),
        margin,
        inWords(status("actual"), "statusJudged"),
        warning("actual"),
        linkedForecast,
        linkedForecastState,
        required,
        printed("attribute", 9),
        remarks("measures", 20),
        remarks("adjustment", 20),
        linkedReview,
        ...linkedReported,
      ],
    },
    ...evaluationParts,
  ],
  frozenColumns: 2,
};
