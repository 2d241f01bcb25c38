import {
  callsIn,
  childrenOf,
  foldExpression,
  type Expression,
} from "../../src/templates/vocabulary/expression";

const leaf = (text: string): Expression => ({ kind: "text", text });
const call: Expression = { kind: "call", name: "VALUE", args: [leaf("a"), leaf("b")] };

/** One of every kind: a new kind does not compile here before it has one. */
const EVERY_KIND: { readonly [K in Expression["kind"]]: Extract<Expression, { kind: K }> } = {
  column: { kind: "column", key: "k" },
  cell: { kind: "cell", key: "k" },
  range: { kind: "range", key: "k", table: null },
  years: { kind: "years" },
  ifReadableDate: { kind: "ifReadableDate", date: leaf("a"), then: leaf("b") },
  units: { kind: "units", table: null, row: null },
  yearOfColumn: { kind: "yearOfColumn" },
  numberOfColumn: { kind: "numberOfColumn" },
  setting: { kind: "setting", setting: "asOf" },
  asOf: { kind: "asOf" },
  field: { kind: "field", field: "f" },
  number: { kind: "number", value: 1 },
  text: { kind: "text", text: "t" },
  call,
  part: { kind: "part", of: call, number: { kind: "number", value: 1 } },
  fn: { kind: "fn", name: "SUM", args: [leaf("a"), leaf("b")] },
  op: { kind: "op", operator: "+", left: leaf("a"), right: leaf("b") },
  linked: { kind: "linked", sheet: "rules", key: "k" },
  ifField: { kind: "ifField", field: "f", then: leaf("a"), otherwise: leaf("b") },
  byField: { kind: "byField", field: "f", cases: { one: leaf("a"), other: leaf("b") } },
  byTarget: { kind: "byTarget", cases: { split: leaf("a"), handedDown: leaf("b") } },
  byCourse: {
    kind: "byCourse",
    cases: { total: leaf("a"), level: leaf("b"), handedDown: leaf("c"), unknown: leaf("d") },
  },
  balance: { kind: "balance", of: "weights", formula: leaf("a") },
  toDate: { kind: "toDate" },
  lastReported: { kind: "lastReported" },
  missingYear: { kind: "missingYear" },
  missingUnits: { kind: "missingUnits" },
  cellOfRow: { kind: "cellOfRow", row: "numeratorRow", key: "actual" },
  unlessMissing: { kind: "unlessMissing", then: leaf("a"), shows: "words" },
  withDate: { kind: "withDate", then: leaf("a") },
  whole: { kind: "whole", of: leaf("a") },
  unlessWrong: { kind: "unlessWrong", then: leaf("a") },
  omitted: { kind: "omitted" },
  withoutAddIn: { kind: "withoutAddIn", then: leaf("a") },
};

const KINDS = new Set(Object.keys(EVERY_KIND));

/** Whatever looks like an expression in the members of data of any shape. */
function expressionsIn(data: unknown): readonly unknown[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap((member: unknown) =>
    isExpression(member) ? [member] : expressionsIn(member),
  );
}

const isExpression = (data: unknown): boolean =>
  typeof data === "object" && data !== null && "kind" in data && KINDS.has(String(data.kind));

test.each(Object.values(EVERY_KIND))("every expression within $kind is walked", (expression) => {
  expect(childrenOf(expression)).toEqual(expressionsIn(expression));
});

test("a fold gets what came out for the children, in their order", () => {
  const { op } = EVERY_KIND;
  const text = foldExpression<string>({ ...op, right: op }, (part, children) =>
    part.kind === "text" ? part.text : `(${children.join("+")})`,
  );
  expect(text).toBe("(a+(a+b))");
});

test("calls are found wherever they stand, the outermost first", () => {
  const outer: Expression = { kind: "call", name: "STATUS", args: [EVERY_KIND.part] };
  const found = callsIn({ kind: "withDate", then: { kind: "fn", name: "IF", args: [outer] } });
  expect(found.map(({ name }) => name)).toEqual(["STATUS", "VALUE"]);
});
