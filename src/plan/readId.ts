import { problemAt } from "./place";
import { text } from "./reader";
import type { Read } from "./reader";

const ID = /^[a-z][a-z0-9-]*$/u;

/** A short ASCII id, e.g. `zhanjiang`. */
export const readId: Read<string> = (json, place) => {
  const read = text(json, place);
  if (read === undefined || ID.test(read)) return read;
  problemAt(place, { name: "unusableId", read });
  return undefined;
};
