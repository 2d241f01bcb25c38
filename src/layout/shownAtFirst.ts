import type { ColumnContent } from "../templates/template";
import type { Subject } from "./subjects/subject";

/** What a column shows in a row before anything is entered; null for a formula that does not say. */
export function shownAtFirst(content: ColumnContent, { fields }: Subject): string | null {
  if (content.kind === "formula") {
    const { handedOut } = content;
    if (typeof handedOut === "object") return String(fields[handedOut.field] ?? "");
    return handedOut ?? null;
  }
  if (content.kind === "gap" || content.kind === "record") return "";
  const field = content.kind === "field" ? content.field : content.initial;
  return field === null ? "" : String(fields[field] ?? "");
}
