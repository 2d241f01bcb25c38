import type { Figure } from "../rules/figure";
import { parseFigure } from "../rules/notation";
import { problemAt } from "./place";
import { text } from "./reader";
import type { Read } from "./reader";

/** [§1] A figure, written as text exactly as printed: a JSON number would lose the zero of 46.70. */
export const figure: Read<Figure> = (json, place) => {
  const read = text(json, place);
  if (read === undefined) return undefined;
  const parsed = parseFigure(read);
  if (parsed.ok && parsed.value !== null) return parsed.value;
  const isNotWhole = !parsed.ok && parsed.reason.name === "structureNotWhole";
  problemAt(place, isNotWhole ? parsed.reason : { name: "unreadableFigure", read });
  return undefined;
};

/** [§4] 完成比例(%) as printed: a plain number, or words such as 控制在目标内. */
export const printedRatio: Read<string> = (json, place) => {
  const read = text(json, place);
  if (read === undefined || !/\d/u.test(read.normalize("NFKC"))) return read;
  const parsed = parseFigure(read);
  const ratio = parsed.ok ? parsed.value : null;
  if (ratio?.kind === "number" && ratio.bound === null && !ratio.isTotal) return read;
  problemAt(place, { name: "unreadableRatio", read });
  return undefined;
};
