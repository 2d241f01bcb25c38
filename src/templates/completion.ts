import {
  INDICATOR_COLUMNS,
  PERIOD_AND_DATE,
  call,
  column,
  completionPercent,
  printed,
  status,
} from "./columns";
import type { Template } from "./template";

/** 主要指标完成情况: targets against results, and the printed ratio checked where there is one. */
export const completion: Template = {
  id: "completion",
  version: 1,
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
        {
          key: "actual",
          widthChars: 14,
          shown: "always",
          content: { kind: "input", accepts: "figure", initial: "actual" },
        },
        completionPercent("actual"),
        status("actual"),
        printed("attribute", 9),
        printed("printedCompletion", 14, "whereAny"),
        {
          key: "check",
          widthChars: 22,
          shown: "whereAny",
          content: {
            kind: "formula",
            result: "words",
            formula: call("CHECK", [
              column("printedCompletion"),
              column("actual"),
              column("target"),
            ]),
            where: "printedCompletion",
          },
        },
        printed("note", 44, "whereAny"),
      ],
    },
  ],
  frozenColumns: 2,
};
