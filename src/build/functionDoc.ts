import { readFileSync } from "node:fs";
import ts from "typescript";
import { EMPTY_CELL_NOTE } from "../text/functionNotes";

/** What the doc comment of a custom function says, both languages. */
export interface FunctionDoc {
  readonly id: string;
  readonly rules: string;
  /** The reasons for which the function can fail beside those that every function has. */
  readonly errors: readonly string[];
  readonly zh: FunctionWords;
  readonly en: FunctionWords;
  readonly parameters: readonly ParameterDoc[];
  readonly examples: readonly Example[];
}

export interface FunctionWords {
  readonly description: string;
  readonly result: string;
}

export interface ParameterDoc {
  readonly name: string;
  readonly isOptional: boolean;
  /** The drop-down that offers this parameter's values, or null. */
  readonly choices: string | null;
  readonly zh: string;
  readonly en: string;
}

export interface Example {
  /** `PLAN.PROGRESS(2023)` */
  readonly formula: string;
  /** `60`, `"一致"` or `{1,2}`. */
  readonly result: string;
}

/** The doc comments of all custom functions in the file, the other functions left aside. */
export function functionDocs(path: string): readonly FunctionDoc[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((node) => tagTexts(node, "customfunction").length > 0)
    .map((node) => functionDoc(node, path));
}

function functionDoc(node: ts.FunctionDeclaration, path: string): FunctionDoc {
  const id = oneTag(node, "customfunction", path);
  const english = namedTexts(node, "enparam");
  const choices = namedTexts(node, "choices");
  return {
    id,
    rules: oneTag(node, "rule", path),
    errors: oneTag(node, "errors", path).split(" "),
    zh: {
      description: description(node) + EMPTY_CELL_NOTE.zh,
      result: oneTag(node, "returns", path),
    },
    en: {
      description: oneTag(node, "en", path) + EMPTY_CELL_NOTE.en,
      result: oneTag(node, "enreturns", path),
    },
    parameters: ts
      .getJSDocTags(node)
      .filter(ts.isJSDocParameterTag)
      .map((tag) => {
        const name = tag.name.getText();
        const en = english.get(name);
        if (en === undefined) throw new Error(`${path}: @enparam ${name} is missing`);
        const zh = textOf(tag.comment);
        return { name, isOptional: tag.isBracketed, choices: choices.get(name) ?? null, zh, en };
      }),
    examples: tagTexts(node, "example").map((text) => example(text, path)),
  };
}

function example(text: string, path: string): Example {
  const [formula, result, ...more] = text.split(" → ");
  if (formula === undefined || result === undefined || more.length > 0) {
    throw new Error(`${path}: @example must read "formula → result": ${text}`);
  }
  return { formula, result };
}

function description(node: ts.FunctionDeclaration): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return textOf(comment?.comment);
}

function oneTag(node: ts.FunctionDeclaration, name: string, path: string): string {
  const [text, ...more] = tagTexts(node, name);
  if (text === undefined || text === "" || more.length > 0) {
    throw new Error(`${path}: there must be one @${name} with a text`);
  }
  return text;
}

/** `@enparam actual The actual value.` by name. */
function namedTexts(node: ts.FunctionDeclaration, tag: string): ReadonlyMap<string, string> {
  return new Map(
    tagTexts(node, tag).map((text) => {
      const nameEnd = text.search(/\s/u);
      return [text.slice(0, nameEnd), text.slice(nameEnd + 1)];
    }),
  );
}

function tagTexts(node: ts.FunctionDeclaration, name: string): readonly string[] {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === name)
    .map((tag) => textOf(tag.comment));
}

const CHINESE = String.raw`[\u2e80-\u9fff\uff00-\uffef“”]`;
const BREAK_IN_CHINESE = new RegExp(`(?<=${CHINESE})\\s*\\n\\s*(?=${CHINESE})`, "gu");

/** The lines of a comment as one paragraph; between two Chinese characters there is no space. */
function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  const text = ts.getTextOfJSDocComment(comment) ?? "";
  return text
    .trim()
    .replace(BREAK_IN_CHINESE, "")
    .replace(/\s*\n\s*/gu, " ");
}
