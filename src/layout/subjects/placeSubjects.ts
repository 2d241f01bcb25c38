import { OVERVIEW_WORDS } from "../../text/parts";
import type { LayoutInput } from "../layoutInput";
import { textWidthChars } from "../measure";
import type { Subject } from "./subject";

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
