import { INDICATOR_COLUMNS, PERIOD_AND_DATE, completionPercent, printed, status } from "./columns";
import type { Template } from "./template";

/** 主要指标年度监测: the years of the period are entered, the value to date is judged at a data date. */
export const monitoring: Template = {
  id: "monitoring",
  version: 1,
  tableKinds: ["targets"],
  refersTo: ["rules"],
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
          widthChars: 11,
          shown: "always",
          over: "years",
          content: { kind: "input", accepts: "figure", initial: null },
        },
        {
          key: "toDate",
          widthChars: 13,
          shown: "always",
          content: { kind: "formula", result: "number", formula: { kind: "toDate" }, where: null },
        },
        completionPercent("toDate"),
        status("toDate"),
        printed("attribute", 9),
        printed("note", 44, "whereAny"),
      ],
    },
  ],
  frozenColumns: 2,
};
