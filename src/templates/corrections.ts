import type { TrailColumn } from "./vocabulary/columnKeys";
import { printed } from "./columns";
import type { ColumnSpec, Template } from "./vocabulary/template";

const kept = (key: TrailColumn, widthChars: number): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "record" },
});

/** 更正记录: what a submitted value was, what it is now, who changed it, when and why. */
export const corrections: Template = {
  id: "corrections",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: [],
  settings: [],
  parts: [
    {
      kind: "table",
      key: "corrections",
      rows: "corrections",
      judged: null,
      columns: [
        printed("number", 6),
        kept("correctedAt", 20),
        kept("correctedSheet", 24),
        kept("correctedCell", 8),
        kept("correctedRow", 30),
        kept("correctedColumn", 14),
        kept("oldValue", 14),
        kept("newValue", 14),
        kept("correctedBy", 12),
        kept("reason", 40),
      ],
    },
  ],
  frozenColumns: 2,
};
