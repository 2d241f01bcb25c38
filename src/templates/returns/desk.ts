import { DESK_COUNTS, RETURN_STATES } from "../../text/sheets/returnDesk";
import { cell, fn, formulaColumn, op, printed, remarks, text } from "../columns";
import type { ColumnKey } from "../vocabulary/columnKeys";
import type { ColumnSpec, Template } from "../vocabulary/template";

/** What collecting writes line by line. */
export const kept = (key: ColumnKey, widthChars: number): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "record" },
});

/** A unit is expected as soon as its name stands there: what was not collected is missing. */
const state: ColumnSpec = formulaColumn(
  "returnState",
  12,
  "words",
  fn("IF", [
    op(cell("unitName"), "=", text("")),
    text(""),
    fn("IF", [
      op(cell("collectedState"), "=", text("")),
      text(RETURN_STATES.missing),
      cell("collectedState"),
    ]),
  ]),
);

/** 收表台: which units shall report, and what has come from each. */
export const returnDesk: Template = {
  id: "returnDesk",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: ["units"],
  settings: [],
  isOpen: true,
  parts: [
    {
      kind: "formLines",
      lines: [
        {
          key: "desk",
          fields: [
            {
              key: "collectedPeriod",
              label: "number",
              from: "unitName",
              to: "unitName",
              accepts: "date",
            },
            {
              key: "deadline",
              label: "returnState",
              from: "returnFile",
              to: "returnFile",
              accepts: "date",
            },
            {
              key: "collectedForm",
              label: "returnTime",
              from: "formDate",
              to: "formDate",
              accepts: { words: "collectedForm" },
            },
          ],
        },
      ],
    },
    {
      kind: "table",
      key: "returns",
      rows: "returningUnits",
      judged: null,
      columns: [
        printed("number", 11),
        {
          key: "unitName",
          widthChars: 22,
          shown: "always",
          content: { kind: "input", accepts: "unitName", initial: "unitName" },
        },
        state,
        { ...kept("collectedState", 9), shown: "hidden" },
        kept("returnFile", 30),
        kept("returnTime", 22),
        kept("formDate", 14),
        kept("reporter", 12),
        kept("errorCount", 7),
        kept("checkCount", 7),
        kept("otherFiles", 30),
        remarks("chosenFile", 30),
        remarks("remarks", 20),
        { ...kept("keptReturns", 9), shown: "hidden", isPrinted: false },
      ],
    },
    {
      kind: "tally",
      key: "tally",
      table: "returns",
      counts: DESK_COUNTS.map((word) => ({
        label: word,
        column: "returnState",
        match: "begins",
        word,
      })),
    },
  ],
  frozenColumns: 2,
};
