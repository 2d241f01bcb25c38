import type { Template } from "../templates/vocabulary/template";
import { TEMPLATES } from "../templates/templates";
import { SITE_TEXTS } from "../text/functions/helpSite";
import { HELP_TEXTS } from "../text/functions/help";
import { paneText } from "../text/pane/paneTexts";
import { COLUMN_WORDS } from "../text/sheets/columnWords";
import type { FunctionDoc } from "./functionDocs";
import { byPurpose } from "./functionsHelp";
import { HELP_PAGES, type Language } from "./functionsMetadata";
import { type Block, type HelpPage, joined, rich, type Rich } from "./helpPage";

/** The files of the help beside the page of the functions. */
export const SITE_PAGES = {
  contents: { zh: "help.zh-CN.html", en: "help.html" },
  templates: { zh: "templates.zh-CN.html", en: "templates.html" },
  /** What the pane shows of the help. */
  data: { zh: "help.zh-CN.json", en: "help.json" },
} as const;

/** The pages of the help in one language, as links. */
export function siteLinks(language: Language): Rich {
  const text = SITE_TEXTS[language];
  const functions = HELP_PAGES[language];
  const links = [
    { label: text.title, href: SITE_PAGES.contents[language] },
    { label: text.templates, href: SITE_PAGES.templates[language] },
    { label: text.functions, href: functions },
    { label: text.rules, href: `${functions}#rules` },
    { label: text.errors, href: `${functions}#errors` },
  ];
  return joined(
    links.map((link) => [link]),
    " · ",
  );
}

/** Where the help begins: the first sheet in three steps, and the way to everything else. */
export function contentsPage(docs: readonly FunctionDoc[], language: Language): HelpPage {
  const text = SITE_TEXTS[language];
  const functionLinks = byPurpose(docs, language, (id) => ({
    label: id,
    href: `${HELP_PAGES[language]}#${id}`,
  }));
  const templateLinks = joined(
    TEMPLATES.map((template) => [
      {
        label: nameOf(template, language),
        href: `${SITE_PAGES.templates[language]}#${template.id}`,
      },
    ]),
    " · ",
  );
  return page(text.title, language, [
    { kind: "paragraph", text: [text.lead] },
    { kind: "heading", level: 2, anchor: "first-sheet", text: text.firstSheet },
    { kind: "list", items: text.steps.map(rich) },
    { kind: "heading", level: 2, anchor: "templates", text: text.templates },
    { kind: "paragraph", text: templateLinks },
    { kind: "heading", level: 2, anchor: "functions", text: text.functions },
    { kind: "list", items: functionLinks },
    { kind: "heading", level: 2, anchor: "trouble", text: text.trouble },
    {
      kind: "list",
      items: text.troubles.map(([label, advice]) => [
        { strong: label },
        HELP_TEXTS[language].colon,
        ...rich(advice),
      ]),
    },
  ]);
}

/** Every template: what it is for, and what its columns hold. */
export function templatesPage(language: Language): HelpPage {
  const text = SITE_TEXTS[language];
  return page(text.templates, language, [
    { kind: "paragraph", text: [text.templatesLead] },
    ...TEMPLATES.flatMap((template) => templateSection(template, language)),
  ]);
}

function templateSection(template: Template, language: Language): readonly Block[] {
  const words = paneText(LANGUAGES[language]).choices.templates[template.id];
  const notes = columnNotes(template).map((note) => [note]);
  return [
    { kind: "heading", level: 2, anchor: template.id, text: nameOf(template, language) },
    { kind: "paragraph", text: [words?.description ?? ""] },
    // What stands under the sheets is Chinese, as they are.
    ...(notes.length === 0
      ? []
      : [
          { kind: "paragraph" as const, text: [SITE_TEXTS[language].columns] },
          { kind: "list" as const, items: notes },
        ]),
  ];
}

/** What stands about its columns under a sheet of the template. */
function columnNotes({ parts, notesFor }: Template): readonly string[] {
  const notes = parts
    .flatMap((part) => (part.kind === "table" ? part.columns : []))
    .map(({ key, words = key }) => words)
    .filter((words) => notesFor === undefined || notesFor.some((key) => key === words))
    .flatMap((words) => (typeof words === "string" ? COLUMN_WORDS[words] : words).note ?? []);
  return [...new Set(notes)];
}

const LANGUAGES = { zh: "zh-CN", en: "en-US" } as const;

const nameOf = ({ id }: Template, language: Language): string =>
  paneText(LANGUAGES[language]).choices.templates[id]?.name ?? id;

const page = (title: string, language: Language, blocks: readonly Block[]): HelpPage => ({
  languageTag: HELP_TEXTS[language].languageTag,
  title,
  blocks: [
    {
      kind: "paragraph",
      text: [{ label: HELP_TEXTS[language].otherLanguage, page: "otherLanguage" }],
    },
    ...blocks,
  ],
});
