import { HELP_TEXTS } from "../text/help";
import { ERROR_NOTES } from "../text/helpErrors";
import type { FunctionDoc } from "./functionDoc";
import type { Language } from "./functionsMetadata";
import type { Block } from "./helpPage";
import { COMMON_REASONS, errorNotes } from "./helpReasons";

/** The table of the errors, which is the same for every function. */
export function errorsSection(docs: readonly FunctionDoc[], language: Language): readonly Block[] {
  const text = HELP_TEXTS[language];
  const reasons = [...docs.flatMap(({ errors }) => errors), ...COMMON_REASONS];
  const rows = [...errorNotes(reasons, language)].flatMap(([code, notes]) =>
    notes.map((note, index) => [index === 0 ? [{ code }] : [], [note]]),
  );
  return [
    { kind: "heading", level: 2, anchor: "errors", text: text.errors },
    { kind: "paragraph", text: [text.errorsLead] },
    {
      kind: "table",
      head: [text.error, text.when],
      rows: [...rows, [[text.sameError], [ERROR_NOTES.inputError[language]]]],
    },
  ];
}
