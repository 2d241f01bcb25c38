import { HELP_TEXTS } from "../text/help";
import { RULE_NOTES } from "../text/helpRules";
import type { RuleNote, Standing } from "../text/helpRules";
import type { FunctionDoc } from "./functionDoc";
import type { Language } from "./functionsMetadata";
import type { Block } from "./helpPage";

/** A rule id that stands for a method of our own, of which the plans say nothing. */
const OWN = "own";

/** The table of the rules that the functions follow, each with where it comes from. */
export function rulesSection(docs: readonly FunctionDoc[], language: Language): readonly Block[] {
  const text = HELP_TEXTS[language];
  const used = new Set(docs.flatMap(ruleIds));
  const rows = Object.keys(RULE_NOTES)
    .filter((id) => used.has(id))
    .flatMap((id) =>
      notesOf(id).map((note, index) => [
        index === 0 ? [ruleName(id, language)] : [],
        [text.standings[note.standing]],
        [note[language]],
      ]),
    );
  return [
    { kind: "heading", level: 2, anchor: "rules", text: text.rules },
    { kind: "paragraph", text: [text.rulesLead] },
    { kind: "table", head: [text.rule, text.standing, text.says], rows },
  ];
}

/** The ids that a doc comment names: `C1 C2`. */
export function ruleIds({ rules }: FunctionDoc): readonly string[] {
  return rules.split(/\s+/u);
}

export function ruleName(id: string, language: Language): string {
  return id === OWN ? HELP_TEXTS[language].ownMethod : id;
}

export function standingsOf(id: string): readonly Standing[] {
  return notesOf(id).map(({ standing }) => standing);
}

function notesOf(id: string): readonly RuleNote[] {
  const notes = RULE_NOTES[id];
  if (notes === undefined) throw new Error(`src/text/helpRules.ts says nothing of the rule ${id}`);
  return notes;
}
