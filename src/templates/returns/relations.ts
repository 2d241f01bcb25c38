import { RELATION_STATES } from "../../text/sheets/returnDesk";
import {
  blankAtFirst,
  cell,
  fn,
  formulaColumn,
  number,
  op,
  printed,
  remarks,
  text,
} from "../columns";
import type { ColumnKey } from "../vocabulary/columnKeys";
import type { Expression } from "../vocabulary/expression";
import type { Template } from "../vocabulary/template";

const SIGNS = ["+", "-", "＋", "－", " "];
const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

const without = (of: Expression, letters: readonly string[]): Expression =>
  letters.reduce((rest, letter) => fn("SUBSTITUTE", [rest, text(letter), text("")]), of);

const isText = (of: Expression, words: string): Expression => op(of, "=", text(words));

/** Nothing but numbers of indicators with a sign between them: what is left when both are gone is nothing. */
function isReadable(key: ColumnKey): Expression {
  const side = fn("TRIM", [cell(key)]);
  const end = (name: "LEFT" | "RIGHT"): Expression =>
    fn("ISNUMBER", [fn("VALUE", [fn(name, [side, number(1)])])]);
  return fn("IFERROR", [
    fn("AND", [isText(without(side, [...DIGITS, ...SIGNS]), ""), end("LEFT"), end("RIGHT")]),
    fn("FALSE", []),
  ]);
}

const sides = (["leftSide", "rightSide"] as const).map((key) => cell(key));
const isBlank = isText(
  sides.reduce((all, side) => op(all, "&", side), cell("relation")),
  "",
);
const isIncomplete = fn(
  "OR",
  [...sides, cell("relation")].map((part) => isText(part, "")),
);

/** 审核关系: the user's own relations between figures of one return, in the numbers of the indicators. */
export const returnRelations: Template = {
  id: "returnRelations",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: [],
  settings: [],
  isOpen: true,
  parts: [
    {
      kind: "table",
      key: "relations",
      rows: "relationLines",
      judged: null,
      columns: [
        printed("number", 6),
        remarks("leftSide", 24),
        {
          key: "relation",
          widthChars: 8,
          shown: "always",
          content: { kind: "input", accepts: { words: "relation" }, initial: null },
        },
        remarks("rightSide", 24),
        blankAtFirst(
          formulaColumn(
            "relationState",
            36,
            "words",
            fn("IF", [
              isBlank,
              text(""),
              fn("IF", [
                isIncomplete,
                text(RELATION_STATES.incomplete),
                fn("IF", [
                  fn("AND", [isReadable("leftSide"), isReadable("rightSide")]),
                  text(RELATION_STATES.understood),
                  text(RELATION_STATES.unreadable),
                ]),
              ]),
            ]),
          ),
        ),
        remarks("remarks", 40),
      ],
    },
  ],
  frozenColumns: 2,
};
