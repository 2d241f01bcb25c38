import { ATTRIBUTE_PRINTED } from "../../plan/indicatorFields";
import type { Attribute } from "../../plan/plan";
import { OVERVIEW_WORDS } from "../../text/sheets/parts";
import { textWidthChars } from "../cells/measure";
import type { LayoutInput } from "../layoutInput";
import type { Subject } from "./subject";

/** [§8] What is counted: binding indicators, anticipatory ones, and both. */
export function attributeSubjects({ table: { indicators } }: LayoutInput): readonly Subject[] {
  const countOf = (wanted: Attribute): number =>
    indicators.filter(({ attribute }) => attribute === wanted).length;
  return [
    attributeRow("binding", ATTRIBUTE_PRINTED.binding, "one", countOf("binding")),
    attributeRow("anticipatory", ATTRIBUTE_PRINTED.anticipatory, "one", countOf("anticipatory")),
    attributeRow("all", OVERVIEW_WORDS.all, "all", indicators.length),
  ];
}

const attributeRow = (
  key: string,
  attribute: string,
  counted: "one" | "all",
  count: number,
): Subject => ({
  key: `attribute.${key}`,
  group: OVERVIEW_WORDS.counts,
  indent: 0,
  fields: { attribute, counted },
  indicator: null,
  // Nothing is judged before a date is entered.
  handedOut: (columnKey) => (columnKey === "all" || columnKey === "status.notJudged" ? count : 0),
});

/** The columns that say why there is nothing. */
const NAMES: readonly string[] = ["name", "warnName"];

/** As many as a page has room for. */
const MOST_PLACES = 10;

/** The places, and a line that says how many there are beyond them. */
export function placeSubjects({ table }: LayoutInput): readonly Subject[] {
  const names = table.indicators.map(({ name }) => name);
  const [longest = ""] = [...names].sort((a, b) => textWidthChars(b) - textWidthChars(a));
  const count = Math.min(MOST_PLACES, names.length);
  const places = Array.from({ length: count }, (_, index) => ({
    ...placeRow(`place.${index + 1}`, index === 0 ? "first" : "other", index + 1),
    longest: { name: longest, warnName: longest },
  }));
  return names.length > count ? [...places, placeRow("place.more", "more", count)] : places;
}

const placeRow = (key: string, role: "first" | "other" | "more", place: number): Subject => ({
  key,
  group: OVERVIEW_WORDS.places,
  indent: 0,
  fields: { role, place },
  indicator: null,
  handedOut: (key) => (role === "first" && NAMES.includes(key) ? OVERVIEW_WORDS.notReported : ""),
});
