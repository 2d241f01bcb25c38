import type { Status } from "../rules/status";
import { OVERVIEW_WORDS } from "../text/parts";
import { STATUS_WORDS } from "../text/words";
import { formulaColumn, printed } from "./columns";
import type { Expression } from "./expression";
import {
  counted,
  gap,
  LATE_ORDER,
  picked,
  pickedName,
  placeBy,
  WARNING_ORDER,
  YEARLY_NEED,
} from "./overviewColumns";
import type { ColumnSpec, ResultKind, Template } from "./template";

/** All tables of the page share one grid of columns. */
const WIDTHS = [6, 50, 11, 8, 10, 11, 13, 13, 13, 12, 14, 2, 16, 10, 48] as const;
const HIDDEN_CHARS = 8;

const linked = (key: string): Expression => ({ kind: "linked", sheet: "monitoring", key });
const hidden = (key: string, formula: Expression): ColumnSpec => ({
  ...formulaColumn(key, HIDDEN_CHARS, "number", formula),
  shown: "hidden",
});
const nothing = (key: string): ColumnSpec => ({ ...gap(key, HIDDEN_CHARS), shown: "hidden" });

const count = (key: string, widthChars: number, word: string | null): ColumnSpec =>
  formulaColumn(key, widthChars, "count", counted(word));
const statusCount = (status: Status, widthChars: number): ColumnSpec =>
  count(`status.${status}`, widthChars, STATUS_WORDS[status]);

/** Its note is the page's. */
const neededPerYear = (spec: ColumnSpec): ColumnSpec => ({ ...spec, words: "neededPerYear" });

/** Of what stands in the table of all indicators, what the row's place picks. */
const late = (key: string, widthChars: number, result: ResultKind): ColumnSpec =>
  formulaColumn(key, widthChars, result, picked("place", key));

/**
 * 进展概览: one page for those who decide, all of it live from 年度监测. Counts, then what is late and
 * what is warned of beside each other, then every indicator with a chart beside the table.
 */
export const overview: Template = {
  id: "overview",
  version: 1,
  tableKinds: ["targets"],
  refersTo: ["rules", "monitoring"],
  asks: [],
  settings: [{ key: "period", isInput: false }],
  parts: [
    {
      kind: "table",
      key: "counts",
      rows: "attributes",
      judged: null,
      columns: [
        gap("gap1", WIDTHS[0]),
        printed("attribute", WIDTHS[1]),
        count("all", WIDTHS[2], null),
        statusCount("notReported", WIDTHS[3]),
        statusCount("completed", WIDTHS[4]),
        statusCount("achievedEarly", WIDTHS[5]),
        statusCount("aheadOfSchedule", WIDTHS[6]),
        statusCount("asExpected", WIDTHS[7]),
        statusCount("inProgress", WIDTHS[8]),
        statusCount("behindSchedule", WIDTHS[9]),
        statusCount("notCompleted", WIDTHS[10]),
        gap("gap2", WIDTHS[11]),
        statusCount("withinBound", WIDTHS[12]),
        statusCount("boundBroken", WIDTHS[13]),
        gap("gap3", WIDTHS[14]),
        nothing("hidden1"),
        nothing("hidden2"),
        nothing("hidden3"),
      ],
    },
    {
      kind: "table",
      key: "places",
      rows: "places",
      judged: null,
      columns: [
        late("number", WIDTHS[0], "words"),
        formulaColumn(
          "name",
          WIDTHS[1],
          "sentence",
          pickedName("place", "order", OVERVIEW_WORDS.noneLate),
        ),
        late("attribute", WIDTHS[2], "words"),
        late("unit", WIDTHS[3], "words"),
        late("target", WIDTHS[4], "number"),
        late("toDate", WIDTHS[5], "number"),
        late("completion", WIDTHS[6], "percent"),
        late("progress", WIDTHS[7], "percent"),
        late("status", WIDTHS[8], "words"),
        late("warning", WIDTHS[9], "words"),
        neededPerYear(late("required", WIDTHS[10], "percent")),
        gap("gap1", WIDTHS[11]),
        formulaColumn("warnLevel", WIDTHS[12], "words", picked("warnPlace", "warning")),
        {
          ...formulaColumn("warnAttribute", WIDTHS[13], "words", picked("warnPlace", "attribute")),
          words: "attribute",
        },
        {
          ...formulaColumn(
            "warnName",
            WIDTHS[14],
            "sentence",
            pickedName("warnPlace", "warnOrder", OVERVIEW_WORDS.noWarning),
          ),
          words: "name",
        },
        hidden("place", placeBy("order")),
        hidden("warnPlace", placeBy("warnOrder")),
        nothing("hidden3"),
      ],
    },
    {
      kind: "table",
      key: "indicators",
      rows: "flatBindingFirst",
      judged: "toDate",
      columns: [
        printed("number", WIDTHS[0]),
        printed("name", WIDTHS[1]),
        printed("attribute", WIDTHS[2]),
        printed("unit", WIDTHS[3]),
        printed("target", WIDTHS[4]),
        formulaColumn("toDate", WIDTHS[5], "number", linked("toDate")),
        formulaColumn("completion", WIDTHS[6], "percent", linked("completion")),
        formulaColumn("progress", WIDTHS[7], "percent", linked("progress")),
        formulaColumn("status", WIDTHS[8], "words", linked("status")),
        formulaColumn("warning", WIDTHS[9], "words", linked("warning")),
        neededPerYear(formulaColumn("required", WIDTHS[10], "percent", YEARLY_NEED)),
        gap("gap1", WIDTHS[11]),
        gap("gap2", WIDTHS[12]),
        gap("gap3", WIDTHS[13]),
        gap("gap4", WIDTHS[14]),
        hidden("order", LATE_ORDER),
        hidden("warnOrder", WARNING_ORDER),
        hidden("asOf", linked("asOf")),
      ],
    },
    {
      kind: "chart",
      key: "progress",
      table: "indicators",
      categoryColumn: "name",
      series: [
        { column: "completion", color: "#2F6FED" },
        { column: "progress", color: "#B8BFCA" },
      ],
    },
  ],
  notesFor: ["neededPerYear"],
  isOnePage: true,
  frozenRows: 1,
  frozenColumns: 2,
};
