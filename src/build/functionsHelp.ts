import { HELP_TEXTS } from "../text/help";
import type { FunctionDoc } from "./functionDoc";
import type { Language } from "./functionsMetadata";
import { errorsSection } from "./helpErrorsSection";
import { functionSection } from "./helpFunctionSection";
import { joined, rich } from "./helpPage";
import type { Block, HelpPage } from "./helpPage";
import { rulesSection } from "./helpRulesSection";

/** The help page of all functions in one language. */
export function functionsHelp(docs: readonly FunctionDoc[], language: Language): HelpPage {
  const text = HELP_TEXTS[language];
  const links = docs.map(({ id }) => [{ label: id, anchor: id }]);
  const notes = text.notes.map(([label, note]) => [{ strong: label }, text.colon, ...rich(note)]);
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: [{ label: text.otherLanguage, page: "otherLanguage" }] },
    { kind: "paragraph", text: [text.lead] },
    { kind: "paragraph", text: joined(links, "\u00a0· ") },
    { kind: "heading", level: 2, anchor: "every-function", text: text.everyFunction },
    { kind: "list", items: notes },
    { kind: "heading", level: 2, anchor: "functions", text: text.functions },
    ...docs.flatMap((doc) => functionSection(doc, language)),
    ...errorsSection(docs, language),
    ...rulesSection(docs, language),
  ];
  return { languageTag: text.languageTag, title: text.title, blocks };
}
