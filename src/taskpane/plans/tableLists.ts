import { columnLetters } from "../../layout/cells/address";
import { COLUMN_ROLES, type ColumnRole } from "../../plan/tables/headings";
import type {
  Corrections,
  DraftIndicator,
  DraftRow,
  RowKind,
  TableDraft,
} from "../../plan/tables/tableDraft";
import type { ReadingText } from "../../text/plans/readingText";
import { element, printed } from "../controls/element";

type Again = (changed: Partial<Corrections>) => void;

/** What each column was taken for, to be put right. */
export function columnList(
  { columns }: TableDraft,
  { roles }: Corrections,
  again: Again,
  text: ReadingText,
): HTMLElement {
  return element(
    "details",
    { class: "pane-section", "data-part": "reading-columns" },
    element("summary", {}, text.columns),
    ...columns.map(({ at, heading, role }) => {
      const label = text.columnOf(heading, columnLetters(at));
      const select = choice(COLUMN_ROLES, role, text.roles, label, (chosen) => {
        again({ roles: new Map([...roles, [at, chosen]]) });
      });
      return element("label", { class: "pane-group" }, printed(label), select);
    }),
  );
}

/** In the order in which a user is offered them. */
const ROW_KINDS: readonly RowKind[] = ["indicator", "part", "group", "note", "header", "leftOut"];

/** The lines of the table as they were understood. */
export function rowList(
  { rows }: TableDraft,
  { kinds }: Corrections,
  again: Again,
  text: ReadingText,
): HTMLElement {
  return element(
    "details",
    { class: "pane-section", open: true, "data-part": "reading-rows" },
    element("summary", {}, text.rows),
    element(
      "ul",
      { class: "pane-differences pane-reading-rows" },
      ...rows.map((row) => {
        const words = rowWords(row, text);
        const select = choice(ROW_KINDS, row.kind, text.kinds, text.kindOf(words), (chosen) => {
          again({ kinds: new Map([...kinds, [row.at, chosen]]) });
        });
        return element(
          "li",
          {},
          element("div", { class: "pane-reading-row" }, printed(words), select),
        );
      }),
    ),
  );
}

function choice<T extends ColumnRole | RowKind>(
  values: readonly T[],
  current: T,
  words: Readonly<Record<T, string>>,
  label: string,
  onChoose: (chosen: T) => void,
): HTMLElement {
  const select = element(
    "select",
    { class: "pane-select", "aria-label": label },
    ...values.map((value) =>
      element("option", { value, selected: value === current }, words[value]),
    ),
  );
  select.addEventListener("change", () => {
    const chosen = values.find((value) => value === select.value);
    if (chosen !== undefined) onChoose(chosen);
  });
  return select;
}

function rowWords({ indicator, texts }: DraftRow, text: ReadingText): string {
  if (indicator === null) return [...new Set(texts)].join(" ").trim();
  return indicatorWords(indicator, text);
}

function indicatorWords(indicator: DraftIndicator, text: ReadingText): string {
  const { number, name, unit, base, isBaseExpected, target, actual, attribute, nature } = indicator;
  const baseWords = `${base ?? text.empty}${isBaseExpected ? `（${text.expected}）` : ""}`;
  return [
    `${String(number)} ${name}`,
    unit ?? text.empty,
    text.baseToTarget(baseWords, target ?? text.empty),
    actual ?? [],
    attribute ?? text.empty,
    nature ?? [],
    indicator.partOf === null ? [] : text.partOf(indicator.partOf),
  ]
    .flat()
    .join(" · ");
}
