import { ATTRIBUTE_PRINTED, FORWARD_PRINTED, REVERSE_PRINTED } from "../plan/indicatorFields";
import { NATURE_PRINTED } from "../rules/figures/nature";
import { MEANING_WORDS, PLAN_FINDINGS, type PlanFinding } from "../text/sheets/planSheet";
import { UNREADABLE } from "../text/sheets/reviewWords";
import { BOUND_WORDS, FIGURE_KIND_WORDS } from "../text/words";
import {
  call,
  cell,
  column,
  field,
  fn,
  formulaColumn,
  input,
  inWords,
  number,
  op,
  range,
  text,
} from "./columns";
import type { ColumnKey, ParsedColumn } from "./vocabulary/columnKeys";
import type { Expression } from "./vocabulary/expression";
import type { ColumnSpec, FormField, Template } from "./vocabulary/template";

const same = (left: Expression, right: Expression): Expression => op(left, "=", right);
const isText = (key: ColumnKey, words: string): Expression => same(cell(key), text(words));
const and = (...tests: readonly Expression[]): Expression => fn("AND", tests);
const or = (...tests: readonly Expression[]): Expression => fn("OR", tests);
const not = (test: Expression): Expression => fn("NOT", [test]);
const when = (test: Expression, then: Expression, otherwise: Expression): Expression =>
  fn("IF", [test, then, otherwise]);

/** [§1] Of a figure as it is printed: its kind, its number and its bound, as PARSE answers. */
const parsed = (key: ParsedColumn, part: 1 | 2 | 3): Expression => ({
  kind: "part",
  of: call("PARSE", [column(key)]),
  number: { kind: "number", value: part },
});

const READ = {
  base: "read.base",
  target: "read.target",
  actual: "read.actual",
} as const satisfies Readonly<Record<ParsedColumn, ColumnKey>>;

/** What kind of figure a cell holds, taken apart once a row. */
const reading = (key: ParsedColumn): ColumnSpec => ({
  ...formulaColumn(
    READ[key],
    10,
    "words",
    when(isText(key, ""), text(""), fn("IFERROR", [parsed(key, 1), text(UNREADABLE)])),
  ),
  shown: "hidden",
  isPrinted: false,
});

const isKind = (key: ParsedColumn, kind: string): Expression => isText(READ[key], kind);
const isTotal = (key: ParsedColumn): Expression => isKind(key, FIGURE_KIND_WORDS.total);
const isNumber = (key: ParsedColumn): Expression =>
  or(isKind(key, FIGURE_KIND_WORDS.number), isTotal(key));

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
const hasDigit = (key: ParsedColumn): Expression =>
  or(...DIGITS.map((digit) => fn("ISNUMBER", [fn("FIND", [text(digit), cell(key)])])));

/** A target may be said in words; with a digit among them it is a figure that was mistyped. */
const isInWords = and(isKind("target", UNREADABLE), not(hasDigit("target")));

const bound = fn("IFERROR", [parsed("target", 3), text("")]);
const isBound = (word: string): Expression => same(bound, text(word));

const countIn = (key: ColumnKey, of: ColumnKey): Expression =>
  fn("SUMPRODUCT", [op(same(asText(range("plan", key)), asText(cell(of))), "*", number(1))]);

/** Numbers are texts here, and COUNTIF would make numbers of them all, for each row anew. */
const asText = (value: Expression): Expression => op(value, "&", text(""));

const inOneBracket = (key: "base" | "actual"): Expression =>
  and(isNumber(key), isNumber("target"), op(isTotal(key), "<>", isTotal("target")));

const isFraction = and(
  fn("ISNUMBER", [cell("target")]),
  op(fn("N", [cell("target")]), ">", number(0)),
  op(fn("N", [cell("target")]), "<", number(1)),
);

/** Days of 2000 to 2099 as Excel counts them. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;
const isLikeDay = and(
  fn("ISNUMBER", [cell("target")]),
  op(fn("N", [cell("target")]), ">=", number(FIRST_DAY)),
  op(fn("N", [cell("target")]), "<=", number(LAST_DAY)),
  same(fn("N", [cell("target")]), fn("INT", [fn("N", [cell("target")])])),
);

const STRUCTURE_UNIT = "::";
const PART_PREFIX = "其中";

/** The number of a figure; 0 where there is none. */
const valueOf = (key: ParsedColumn): Expression =>
  fn("IFERROR", [fn("VALUE", [parsed(key, 2)]), number(0)]);

/** [§1, §2, §14] The tests of a row, in the order in which they are told. */
function findings(hasActual: boolean): readonly (readonly [Expression, PlanFinding])[] {
  return [
    [isText("name", ""), "noName"],
    [isText("number", ""), "noNumber"],
    [op(countIn("number", "number"), ">", number(1)), "doubleNumber"],
    [isText("unit", ""), "noUnit"],
    [
      not(or(...Object.values(ATTRIBUTE_PRINTED).map((word) => isText("attribute", word)))),
      "noAttribute",
    ],
    [and(isText("unit", STRUCTURE_UNIT), isFraction), "time"],
    [and(isKind("target", UNREADABLE), hasDigit("target")), "target"],
    [isKind("base", UNREADABLE), "base"],
    ...(hasActual ? [[isKind("actual", UNREADABLE), "actual"] as const] : []),
    [
      and(
        or(isNumber("target"), isKind("target", FIGURE_KIND_WORDS.structure)),
        op(isText("unit", STRUCTURE_UNIT), "<>", isKind("target", FIGURE_KIND_WORDS.structure)),
      ),
      "structureUnit",
    ],
    [
      and(
        same(fn("LEFT", [cell("name"), number(PART_PREFIX.length)]), text(PART_PREFIX)),
        isText("partOf", ""),
      ),
      "noParent",
    ],
    [
      and(
        not(isText("partOf", "")),
        or(
          same(countIn("number", "partOf"), number(0)),
          same(fn("CONCATENATE", [cell("partOf")]), fn("CONCATENATE", [cell("number")])),
        ),
      ),
      "unknownParent",
    ],
    [
      or(
        and(
          isText("nature", NATURE_PRINTED.total),
          or(
            isKind("target", FIGURE_KIND_WORDS.number),
            isKind("target", FIGURE_KIND_WORDS.structure),
          ),
        ),
        and(
          or(isText("nature", NATURE_PRINTED.annual), isText("nature", NATURE_PRINTED.level)),
          isTotal("target"),
        ),
      ),
      "nature",
    ],
    [
      or(
        and(isText("direction", FORWARD_PRINTED), isBound(BOUND_WORDS.upper)),
        and(isText("direction", REVERSE_PRINTED), isBound(BOUND_WORDS.lower)),
      ),
      "direction",
    ],
    ...(hasActual ? [[inOneBracket("actual"), "bracketsOfActual"] as const] : []),
    [inOneBracket("base"), "bracketsOfBase"],
    [isLikeDay, "date"],
    [isFraction, "share"],
    [op(countIn("name", "name"), ">", number(1)), "doubleName"],
    [
      and(
        isText("direction", ""),
        isKind("base", FIGURE_KIND_WORDS.number),
        isKind("target", FIGURE_KIND_WORDS.number),
        isBound(""),
        op(valueOf("target"), "<", valueOf("base")),
      ),
      "belowBase",
    ],
  ];
}

/** A row in which nothing stands says nothing. */
const isBlankRow = and(
  isText("name", ""),
  isText("target", ""),
  isText("base", ""),
  isText("unit", ""),
);

const review = (hasActual: boolean): ColumnSpec => ({
  ...formulaColumn(
    "planReview",
    38,
    "sentence",
    when(
      isBlankRow,
      text(""),
      findings(hasActual).reduceRight<Expression>(
        (otherwise, [test, finding]) => when(test, text(PLAN_FINDINGS[finding]), otherwise),
        text(""),
      ),
    ),
  ),
  isPrinted: false,
  tableKind: hasActual ? "results" : "targets",
});

const M = MEANING_WORDS;

/** [§2] How the target is meant behind its number. */
const way: Expression = when(
  isBound(BOUND_WORDS.lower),
  text(M.lower),
  when(
    or(isBound(BOUND_WORDS.upper), isText("direction", REVERSE_PRINTED)),
    text(M.upper),
    when(
      isTotal("target"),
      text(""),
      when(isText("nature", NATURE_PRINTED.annual), text(M.annual), text(M.level)),
    ),
  ),
);

const totalWords: Expression = when(
  isTotal("target"),
  fn("CONCATENATE", [
    field("totalWord"),
    when(
      or(
        isBound(BOUND_WORDS.lower),
        isBound(BOUND_WORDS.upper),
        isText("direction", REVERSE_PRINTED),
      ),
      text(M.between),
      text(""),
    ),
  ]),
  text(""),
);

const meaning: ColumnSpec = {
  ...formulaColumn(
    "meaning",
    20,
    "words",
    [
      [isText("name", ""), text("")] as const,
      [isText("target", ""), text(M.notSet)] as const,
      [isInWords, text(M.inWords)] as const,
      [isKind("target", UNREADABLE), text("")] as const,
      [isKind("target", FIGURE_KIND_WORDS.none), text(M.noFigure)] as const,
      [isKind("target", FIGURE_KIND_WORDS.structure), text(M.structure)] as const,
    ].reduceRight<Expression>(
      (otherwise, [test, then]) => when(test, then, otherwise),
      fn("CONCATENATE", [totalWords, way]),
    ),
  ),
  isPrinted: false,
};

const head = (
  key: FormField["key"],
  label: ColumnKey,
  from: ColumnKey,
  to: ColumnKey,
  accepts: FormField["accepts"] = "lines",
): FormField => ({ key, label, from, to, accepts });

/** 规划表: a table of a plan, as the workbook keeps it: to be read, changed, printed and handed on. */
export const planSheet: Template = {
  id: "planSheet",
  version: 1,
  tableKinds: ["results", "targets"],
  refersTo: [],
  asks: [],
  settings: [],
  parts: [
    {
      kind: "formLines",
      lines: [
        {
          key: "plan",
          fields: [
            head("planTitle", "number", "name", "target"),
            head("planName", "attribute", "nature", "partOf"),
            head("edition", "group", "responsible", "note", { words: "edition" }),
          ],
        },
        {
          key: "document",
          fields: [
            head("planIssuer", "number", "name", "name"),
            head("documentNumber", "unit", "base", "target"),
            head("planDate", "attribute", "nature", "partOf"),
            head("planPeriod", "group", "responsible", "note"),
          ],
        },
        {
          key: "table",
          fields: [
            head("tableId", "number", "name", "name"),
            head("tableTitle", "unit", "base", "partOf"),
            head("tablePeriod", "group", "responsible", "note"),
          ],
        },
        {
          key: "source",
          fields: [
            head("planSource", "number", "name", "target"),
            head("tableSource", "attribute", "nature", "note"),
          ],
        },
        { key: "notes", fields: [head("tableNotes", "number", "name", "note")] },
      ],
    },
    {
      kind: "table",
      key: "plan",
      rows: "plan",
      judged: null,
      columns: [
        input("number", 11, "text", "planNumber"),
        input("name", 26, "text", "name"),
        input("unit", 11, "text", "unit"),
        input("base", 10, "printed", "base"),
        input("baseStanding", 9, { words: "standing" }, "plan.baseStanding", "whereAny"),
        input("target", 12, "printed", "target"),
        { ...input("actual", 9, "printed", "actual"), tableKind: "results" },
        {
          ...inWords(input("printedCompletion", 10, "text", "printedCompletion"), "planPrinted"),
          tableKind: "results",
        },
        input("attribute", 11, { words: "attribute" }, "attribute"),
        input("nature", 10, { words: "nature" }, "plan.nature"),
        input("direction", 10, { words: "direction" }, "plan.direction"),
        input("partOf", 7, "text", "plan.partOf"),
        input("group", 12, "text", "plan.group"),
        input("responsible", 12, "text", "responsible"),
        input("numerator", 10, "text", "plan.numerator"),
        input("denominator", 10, "text", "plan.denominator"),
        input("change", 10, { words: "change" }, "plan.change", "whereAny"),
        inWords(input("note", 14, "text", "note"), "planNote"),
        { ...input("natureWords", 12, "text", "plan.natureWords", "whereAny"), isPrinted: false },
        meaning,
        review(false),
        review(true),
        reading("base"),
        reading("target"),
        { ...reading("actual"), tableKind: "results" },
      ],
    },
  ],
  keepsSize: true,
  frozenColumns: 2,
};
