import { inWords, printed } from "./columns";
import type { Template } from "./vocabulary/template";

/** 规则设置: every threshold, date and unit that the formulas refer to, in cells, with its default's source. */
export const rules: Template = {
  id: "rules",
  version: 2,
  tableKinds: ["targets"],
  refersTo: [],
  asks: ["units"],
  settings: [],
  parts: [
    {
      kind: "table",
      key: "rules",
      rows: "rules",
      judged: null,
      columns: [
        printed("number", 6),
        inWords(printed("name", 34), "item"),
        {
          key: "value",
          widthChars: 16,
          shown: "always",
          content: { kind: "input", accepts: "number", initial: "value" },
        },
        printed("unit", 10),
        printed("default", 14),
        printed("basis", 70),
      ],
    },
    {
      kind: "table",
      key: "units",
      rows: "units",
      judged: null,
      columns: [
        printed("number", 6),
        {
          key: "unitName",
          widthChars: 34,
          shown: "always",
          content: { kind: "input", accepts: "unitName", initial: "unitName" },
        },
        {
          key: "weight",
          widthChars: 16,
          shown: "always",
          content: { kind: "input", accepts: "weight", initial: "weight" },
        },
      ],
    },
  ],
  frozenColumns: 2,
};
