import { CHOICES } from "../text/choices";
import { HELP_TEXTS } from "../text/help";
import { STANDINGS } from "../text/helpRules";
import type { FunctionDoc, ParameterDoc } from "./functionDoc";
import type { Language } from "./functionsMetadata";
import { joined } from "./helpPage";
import type { Block, Rich } from "./helpPage";
import { errorNotes } from "./helpReasons";
import { ruleIds, ruleName, standingsOf } from "./helpRulesSection";

/** What one function does, takes and gives, how it can fail, and whose rules it follows. */
export function functionSection(doc: FunctionDoc, language: Language): readonly Block[] {
  const text = HELP_TEXTS[language];
  const names = doc.parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
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

function parameterRow(parameter: ParameterDoc, language: Language): readonly Rich[] {
  const text = HELP_TEXTS[language];
  const { open, close } = text.parentheses;
  const optional = parameter.isOptional ? [`${open}${text.optional}${close}`] : [];
  const values = CHOICES.find(({ id }) => id === parameter.choices)?.values ?? [];
  const choices = values.map(({ value, [language]: meaning }) => [{ code: value }, ` ${meaning}`]);
  const offered =
    choices.length > 0 ? [text.choices, ...joined(choices, text.separator), text.stop] : [];
  return [
    [{ code: parameter.name }, ...optional],
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
