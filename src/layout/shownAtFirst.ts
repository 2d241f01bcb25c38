import type { ColumnContent } from "../templates/vocabulary/template";
import type { Subject } from "./subjects/subject";

/** What a column shows in a row before anything is entered; null for a formula that does not say. */
export function shownAtFirst(content: ColumnContent, { fields }: Subject): string | null {
  const printed = (field: string | null): string =>
    field === null ? "" : String(fields[field] ?? "");
  switch (content.kind) {
    case "gap":
    case "record":
      return "";
    case "field":
      return printed(content.field);
    case "input":
      return printed(content.initial);
    case "formula": {
      const { handedOut } = content;
      return typeof handedOut === "object" ? printed(handedOut.field) : (handedOut ?? null);
    }
    default:
      return content satisfies never;
  }
}
