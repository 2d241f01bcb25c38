import { YEARS } from "./vocabulary/timeSteps";
import {
  asOfColumns,
  completionPercent,
  expectedValue,
  forecast,
  forecastState,
  orMissing,
  progressPercent,
  reportedColumns,
  status,
  warning,
} from "./columns";
import { INDICATOR_COLUMNS, PERIOD_AND_DATE, printed, remarks } from "./columns";
import { reviewOfYears } from "./review";
import type { Template } from "./vocabulary/template";

/** 主要指标年度监测: the years of the period are entered, the value to date is judged at its own date. */
export const monitoring: Template = {
  id: "monitoring",
  version: 5,
  tableKinds: ["targets"],
  refersTo: ["rules"],
  steps: YEARS,
  asks: [],
  settings: PERIOD_AND_DATE,
  parts: [
    {
      kind: "table",
      key: "indicators",
      rows: "indicators",
      judged: "toDate",
      columns: [
        ...INDICATOR_COLUMNS,
        {
          key: "years",
          widthChars: 9,
          shown: "always",
          over: "steps",
          content: { kind: "input", accepts: "figure", initial: null },
        },
        ...asOfColumns,
        {
          key: "toDate",
          widthChars: 11,
          shown: "always",
          content: {
            kind: "formula",
            result: "number",
            formula: orMissing({ kind: "toDate" }),
            where: null,
          },
        },
        completionPercent("toDate"),
        progressPercent,
        expectedValue,
        status("toDate"),
        warning("toDate"),
        forecast,
        forecastState,
        printed("attribute", 9),
        remarks("remarks", 20),
        ...reviewOfYears,
        ...reportedColumns,
      ],
    },
  ],
  tellsRemarks: true,
  frozenColumns: 2,
};
