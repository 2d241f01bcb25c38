import { printed } from "../columns";
import type { Template } from "../vocabulary/template";
import { kept } from "./desk";

/** 县区比较: the units of each indicator by what they have completed, those behind first. */
export const unitComparison: Template = {
  id: "unitComparison",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: [],
  settings: [],
  isOpen: true,
  parts: [
    {
      kind: "table",
      key: "order",
      rows: "comparisonLines",
      judged: null,
      columns: [
        printed("number", 6),
        kept("name", 30),
        kept("unit", 10),
        kept("unitOrder", 9),
        kept("comparedUnit", 20),
        kept("comparedFigure", 14),
        kept("comparedTarget", 14),
        kept("comparedCompletion", 14),
      ],
    },
  ],
  frozenColumns: 2,
};
