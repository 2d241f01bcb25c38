import { FUNCTION_REASON_ERRORS } from "../functions/cells/functionReason";
import { CHOICES } from "../text/functions/functionWords";
import { NEXT_STEPS } from "../text/functions/nextSteps";
import { PURPOSES } from "../text/functions/purposes";
import { HELP_TEXTS } from "../text/functions/help";
import { ERROR_NOTES } from "../text/functions/helpErrors";
import { RULE_NOTES, type RuleNote, type Standing, STANDINGS } from "../text/functions/helpRules";
import { COMMON_REASONS, type FunctionDoc, type ParameterDoc, REASONS } from "./functionDocs";
import type { Language } from "./functionsMetadata";
import { type Block, type HelpPage, joined, type Piece, rich, type Rich } from "./helpPage";

/** The help page of all functions in one language. */
export function functionsHelp(docs: readonly FunctionDoc[], language: Language): HelpPage {
  const text = HELP_TEXTS[language];
  const notes = text.notes.map(([label, note]) => [{ strong: label }, text.colon, ...rich(note)]);
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: [{ label: text.otherLanguage, page: "otherLanguage" }] },
    { kind: "paragraph", text: [text.lead] },
    { kind: "list", items: byPurpose(docs, language, (id) => ({ label: id, anchor: id })) },
    { kind: "heading", level: 2, anchor: "every-function", text: text.everyFunction },
    { kind: "list", items: notes },
    { kind: "heading", level: 2, anchor: "functions", text: text.functions },
    ...docs.flatMap((doc) => functionSection(doc, language)),
    ...errorsSection(docs, language),
    ...rulesSection(docs, language),
  ];
  return { languageTag: text.languageTag, title: text.title, blocks };
}

/** The functions by what they are for, each as a link. */
export function byPurpose(
  docs: readonly FunctionDoc[],
  language: Language,
  link: (id: string) => Piece,
): readonly Rich[] {
  const { colon } = HELP_TEXTS[language];
  const unplaced = docs.filter(({ id }) => purposeOf(id) === undefined);
  if (unplaced.length > 0) {
    const names = unplaced.map(({ id }) => id).join(" ");
    throw new Error(`src/text/functions/purposes.ts has no place for ${names}`);
  }
  return PURPOSES.map((purpose) => [
    { strong: purpose[language] },
    colon,
    ...joined(
      purpose.functions.map((id) => [link(id)]),
      "\u00a0· ",
    ),
  ]);
}

const purposeOf = (id: string) => PURPOSES.find(({ functions }) => functions.includes(id));

/** What one function does, takes and gives, how it can fail, and whose rules it follows. */
function functionSection(doc: FunctionDoc, language: Language): readonly Block[] {
  const text = HELP_TEXTS[language];
  const names = doc.parameters.map((parameter) => {
    const name = nameOf(parameter, language);
    return parameter.isOptional ? `[${name}]` : name;
  });
  const line = (label: string, pieces: Rich): Block => ({
    kind: "paragraph",
    text: [{ strong: label }, text.colon, ...pieces],
  });
  return [
    { kind: "heading", level: 3, anchor: doc.id, text: `PLAN.${doc.id}` },
    { kind: "paragraph", text: [doc[language].description] },
    { kind: "code", text: `=PLAN.${doc.id}(${names.join(", ")})` },
    {
      kind: "table",
      head: [text.parameter, text.meaning],
      rows: doc.parameters.map((parameter) => parameterRow(parameter, language)),
    },
    line(text.result, [doc[language].result]),
    {
      kind: "table",
      head: [text.examples, text.gives],
      rows: doc.examples.map(({ formula, result }) => [
        [{ code: `=${formula}` }],
        [{ code: result }],
      ]),
    },
    line(text.rules, ruleGroups(doc, language)),
    { kind: "paragraph", text: [{ strong: text.errors }] },
    { kind: "list", items: errorLines(doc, language) },
  ];
}

/** As the function list of the language names it. */
export const nameOf = ({ name, zhName }: ParameterDoc, language: Language): string =>
  language === "zh" ? zhName : name;

function parameterRow(parameter: ParameterDoc, language: Language): readonly Rich[] {
  const text = HELP_TEXTS[language];
  const { open, close } = text.parentheses;
  const optional = parameter.isOptional ? [`${open}${text.optional}${close}`] : [];
  const values = CHOICES.find(({ id }) => id === parameter.choices)?.values ?? [];
  const choices = values.map(({ value, [language]: meaning }) => [{ code: value }, ` ${meaning}`]);
  const offered =
    choices.length > 0 ? [text.choices, ...joined(choices, text.separator), text.stop] : [];
  return [
    [{ code: nameOf(parameter, language) }, ...optional],
    [parameter[language], ...offered],
  ];
}

/** One line for each Excel error. */
function errorLines({ errors }: FunctionDoc, language: Language): readonly Rich[] {
  const text = HELP_TEXTS[language];
  return [...errorNotes(errors, language)].map(([code, notes]) => [
    { code },
    `${text.colon}${notes.join(text.separator)}${text.stop}`,
  ]);
}

/** The rules by where they come from, so that a default is seen to be one. */
function ruleGroups(doc: FunctionDoc, language: Language): Rich {
  const text = HELP_TEXTS[language];
  const groups = STANDINGS.flatMap((standing) => {
    const ids = ruleIds(doc).filter((id) => standingsOf(id).includes(standing));
    if (ids.length === 0) return [];
    const links = ids.map((id) => [{ label: ruleName(id, language), anchor: "rules" }]);
    const { open, close } = text.parentheses;
    return [[...joined(links, text.comma), `${open}${text.standings[standing]}${close}`]];
  });
  return [...joined(groups, text.separator), text.stop];
}

/** The table of the errors, which is the same for every function, with what to do about each. */
function errorsSection(docs: readonly FunctionDoc[], language: Language): readonly Block[] {
  const text = HELP_TEXTS[language];
  const rows = errorRows(docs, language).map(({ code, when, next }, index, all) => [
    all[index - 1]?.code === code ? [] : [{ code }],
    [when],
    [next],
  ]);
  const same = [ERROR_NOTES.inputError[language], NEXT_STEPS.inputError[language]] as const;
  return [
    { kind: "heading", level: 2, anchor: "errors", text: text.errors },
    { kind: "paragraph", text: [text.errorsLead] },
    {
      kind: "table",
      head: [text.error, text.when, text.nextStep],
      rows: [...rows, [[text.sameError], [same[0]], [same[1]]]],
    },
  ];
}

/** Every reason for which one of the functions fails, those of one Excel error behind each other. */
export function errorRows(
  docs: readonly FunctionDoc[],
  language: Language,
): readonly { readonly code: string; readonly when: string; readonly next: string }[] {
  const reasons: readonly string[] = [...docs.flatMap(({ errors }) => errors), ...COMMON_REASONS];
  const known = REASONS.filter((name) => reasons.includes(name));
  const codes = new Set(known.map((name) => FUNCTION_REASON_ERRORS[name]));
  return [...codes].flatMap((code) =>
    known
      .filter((name) => FUNCTION_REASON_ERRORS[name] === code)
      .map((name) => ({
        code,
        when: ERROR_NOTES[name][language],
        next: NEXT_STEPS[name][language],
      })),
  );
}

/** What the help says of the reasons, those of one Excel error together, by its code. */
function errorNotes(
  reasons: readonly string[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const name of REASONS.filter((known) => reasons.includes(known))) {
    const code = FUNCTION_REASON_ERRORS[name];
    notes.set(code, [...(notes.get(code) ?? []), ERROR_NOTES[name][language]]);
  }
  return notes;
}

/** A rule id that stands for a method of our own, of which the plans say nothing. */
const OWN = "own";

/** The table of the rules that the functions follow, each with where it comes from. */
function rulesSection(docs: readonly FunctionDoc[], language: Language): readonly Block[] {
  const text = HELP_TEXTS[language];
  const rows = ruleRows(docs, language).map(({ rule, standing, says }, index, all) => [
    all[index - 1]?.rule === rule ? [] : [rule],
    [standing],
    [says],
  ]);
  return [
    { kind: "heading", level: 2, anchor: "rules", text: text.rules },
    { kind: "paragraph", text: [text.rulesLead] },
    { kind: "table", head: [text.rule, text.standing, text.says], rows },
  ];
}

/** Every rule that one of the functions follows, in the order of their ids. */
export function ruleRows(
  docs: readonly FunctionDoc[],
  language: Language,
): readonly { readonly rule: string; readonly standing: string; readonly says: string }[] {
  const { standings } = HELP_TEXTS[language];
  const used = new Set(docs.flatMap(ruleIds));
  return Object.keys(RULE_NOTES)
    .filter((id) => used.has(id))
    .flatMap((id) =>
      notesOf(id).map((note) => ({
        rule: ruleName(id, language),
        standing: standings[note.standing],
        says: note[language],
      })),
    );
}

/** The ids that a doc comment names: `C1 C2`. */
function ruleIds({ rules }: FunctionDoc): readonly string[] {
  return rules.split(/\s+/u);
}

function ruleName(id: string, language: Language): string {
  return id === OWN ? HELP_TEXTS[language].ownMethod : id;
}

function standingsOf(id: string): readonly Standing[] {
  return notesOf(id).map(({ standing }) => standing);
}

function notesOf(id: string): readonly RuleNote[] {
  const notes = RULE_NOTES[id];
  if (notes === undefined)
    throw new Error(`src/text/functions/helpRules.ts says nothing of the rule ${id}`);
  return notes;
}
