import { ATTRIBUTE_PRINTED } from "../../plan/indicatorFields";
import type { GridPlace } from "../../plan/tables/planGrid";
import {
  type Corrections,
  type Doubt,
  isAsked,
  placeKey,
  type TableDraft,
} from "../../plan/tables/tableDraft";
import { doubtSentence } from "../../text/plans/reading";
import type { ReadingText } from "../../text/plans/readingText";
import { smallButton } from "../controls/actions";
import { element } from "../controls/element";

interface DoubtFacts {
  readonly draft: TableDraft;
  readonly corrections: Corrections;
  /** The address in the workbook; null where the table was not read from it. */
  readonly place: (place: GridPlace) => string | null;
  readonly goTo: (address: string) => void;
  readonly again: (changed: Partial<Corrections>) => void;
}

/** Every doubt with its cell and, where a text can settle it, a field for what is meant. */
export function doubtList(facts: DoubtFacts, text: ReadingText): HTMLElement {
  const { doubts } = facts.draft;
  const asked = doubts.filter(isAsked);
  const told = doubts.filter((doubt) => !isAsked(doubt));
  const list = (those: readonly Doubt[]): HTMLElement =>
    element(
      "ul",
      { class: "pane-differences" },
      ...those.map((doubt) => element("li", {}, doubtLine(doubt, facts, text))),
    );
  const parts: HTMLElement[] = [];
  if (asked.length > 0) {
    parts.push(element("div", { class: "pane-label" }, text.asked), list(asked));
  }
  if (told.length > 0) {
    const summary = element("summary", {}, text.told(told.length));
    parts.push(element("details", { class: "pane-section" }, summary, list(told)));
  }
  return element("div", { "data-part": "doubts" }, ...parts);
}

function doubtLine(doubt: Doubt, facts: DoubtFacts, text: ReadingText): HTMLElement {
  const sentence = doubtSentence(text, doubt);
  const address = facts.place(doubt.place);
  const buttons = [
    ...(address === null
      ? []
      : [
          smallButton(text.goTo(address), "go-to-doubt", () => {
            facts.goTo(address);
          }),
        ]),
    ...answer(doubt, facts, text),
  ];
  return element(
    "div",
    { "data-doubt": doubt.name },
    element("span", {}, sentence),
    element("div", { class: "pane-buttons" }, ...buttons),
  );
}

const ATTRIBUTES = [ATTRIBUTE_PRINTED.anticipatory, ATTRIBUTE_PRINTED.binding];

/** What settles the doubt: a figure's text, a unit, an attribute; other doubts by row or column. */
function answer(doubt: Doubt, facts: DoubtFacts, text: ReadingText): readonly HTMLElement[] {
  const { corrections, again, draft } = facts;
  switch (doubt.name) {
    case "missingUnit": {
      const input = meantField("", text);
      const take = smallButton(text.take, "take", () => {
        again({ units: new Map([...corrections.units, [doubt.at, input.value.trim()]]) });
      });
      return [input, take];
    }
    case "missingAttribute":
    case "unreadableAttribute": {
      const select = element(
        "select",
        { class: "pane-select", "aria-label": text.meant },
        ...ATTRIBUTES.map((word) => element("option", { value: word, lang: "zh-CN" }, word)),
      );
      const takeFor = (lines: readonly number[]) => () => {
        const given = lines.map((at) => [at, select.value] as const);
        again({ attributes: new Map([...corrections.attributes, ...given]) });
      };
      const open = draft.rows.filter(({ indicator }) => indicator?.attribute === null);
      const all = open.map(({ at }) => at);
      return [
        select,
        smallButton(text.take, "take", takeFor([doubt.at])),
        ...(all.length > 1 ? [smallButton(text.takeForAll, "take-all", takeFor(all))] : []),
      ];
    }
    default: {
      const offered = offeredText(doubt);
      if (offered === null) return [];
      const input = meantField(offered, text);
      const take = smallButton(text.take, "take", () => {
        const given = [placeKey(doubt.place), input.value.trim()] as const;
        again({ cells: new Map([...corrections.cells, given]) });
      });
      return [input, take];
    }
  }
}

/** What a figure's cell probably was; null where the doubt is about no figure. */
function offeredText(doubt: Doubt): string | null {
  switch (doubt.name) {
    case "negative":
    case "share":
      return doubt.probably;
    case "date":
    case "unreadableFigure":
      return "";
    case "percentFormat":
    case "parentheses":
    case "bracketsAdded":
    case "averageTaken":
      return doubt.taken;
    case "time":
      return doubt.taken ?? "";
    case "roundedDisplay":
      return doubt.read;
    default:
      return null;
  }
}

const meantField = (value: string, text: ReadingText): HTMLInputElement =>
  element("input", { class: "pane-select", type: "text", value, "aria-label": text.meant });
