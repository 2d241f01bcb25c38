import { call, fn, op, range, setting, text } from "./columns";
import type { PartSpec } from "./template";

const TABLE = "indicators";
const NONE = { kind: "number", value: 0 } as const;

/** [§8] What stands below the indicators of an evaluation: the counts, and the ready paragraph. */
export const evaluationParts: readonly PartSpec[] = [
  {
    kind: "counts",
    table: TABLE,
    statusColumn: "status",
    attributeColumn: "attribute",
    startsPage: true,
  },
  {
    kind: "sentence",
    key: "narrative",
    // Nothing to say as long as nothing is judged.
    formula: fn("IF", [
      op(fn("SUMPRODUCT", [fn("LEN", [range(TABLE, "status")])]), "=", NONE),
      text(""),
      call("NARRATIVE", [
        { kind: "field", field: "plan" },
        range(TABLE, "name"),
        range(TABLE, "status"),
        range(TABLE, "attribute"),
        range(TABLE, "completion"),
        setting("asOf"),
      ]),
    ]),
    lines: 3,
  },
];
