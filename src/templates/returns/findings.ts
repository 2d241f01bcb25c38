import { FINDING_COUNTS, FINDING_STATES } from "../../text/sheets/returnDesk";
import { printed, remarks } from "../columns";
import type { Template } from "../vocabulary/template";
import { kept } from "./desk";

/** 审核意见: what the review has found in the returns, and what was decided about each finding. */
export const returnFindings: Template = {
  id: "returnFindings",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: [],
  settings: [],
  isOpen: true,
  parts: [
    {
      kind: "table",
      key: "findings",
      rows: "findingLines",
      judged: null,
      columns: [
        printed("number", 6),
        kept("findingState", 9),
        kept("findingUnit", 16),
        kept("name", 24),
        kept("foundFile", 24),
        kept("foundCell", 8),
        kept("ruleId", 7),
        kept("foundText", 44),
        kept("foundValue", 12),
        kept("expectedValue", 12),
        remarks("answer", 24),
        {
          key: "decision",
          widthChars: 9,
          shown: "always",
          content: { kind: "input", accepts: { words: "decision" }, initial: null },
        },
        remarks("decisionReason", 24),
        { ...kept("findingKey", 9), shown: "hidden", isPrinted: false },
      ],
    },
    {
      kind: "tally",
      key: "tally",
      table: "findings",
      counts: [
        ...Object.values(FINDING_COUNTS).map(
          (word) => ({ label: word, column: "foundText", match: "begins", word }) as const,
        ),
        ...Object.values(FINDING_STATES).map(
          (word) => ({ label: word, column: "findingState", match: "begins", word }) as const,
        ),
      ],
    },
  ],
  keepsSize: true,
  frozenColumns: 3,
};
