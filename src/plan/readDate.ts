import { problemAt } from "./place";
import { text } from "./reader";
import type { Read } from "./reader";

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** An ISO date as far as printed, and one that the calendar has. */
export const readDate: Read<string> = (json, place) => {
  const read = text(json, place);
  if (read === undefined) return undefined;
  const time = ISO_DATE.test(read) ? Date.parse(read) : Number.NaN;
  const isInCalendar = !Number.isNaN(time) && new Date(time).toISOString().startsWith(read);
  if (isInCalendar) return read;
  problemAt(place, { name: "unreadableDate", read });
  return undefined;
};
