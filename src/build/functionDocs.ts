import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { FUNCTION_REASON_ERRORS } from "../functions/cells/functionReason";
import { FUNCTION_TABLE } from "../functions/functionTable";
import { withDefaults } from "../text/defaultWords";
import { PARAMETER_NAMES } from "../text/functions/functionWords";
import { ERROR_NOTES } from "../text/functions/helpErrors";

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

interface FunctionWords {
  readonly description: string;
  readonly result: string;
}

export interface ParameterDoc {
  /** As the code names it, and as the English list shows it. */
  readonly name: string;
  /** 完成值: as the Chinese list shows it. */
  readonly zhName: string;
  readonly isOptional: boolean;
  /** The drop-down that offers this parameter's values, or null. */
  readonly choices: string | null;
  readonly zh: string;
  readonly en: string;
}

interface Example {
  /** `PLAN.PROGRESS(2023)` */
  readonly formula: string;
  /** `60`, `"一致"` or `{1,2}`. */
  readonly result: string;
}

/** The doc comments of all custom functions in the file, the other functions left aside. */
export function functionDocs(file: string): readonly FunctionDoc[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements
    .filter(ts.isFunctionDeclaration)
    .filter((node) => tagTexts(node, "customfunction").length > 0)
    .map((node) => functionDoc(node, file));
}

function functionDoc(node: ts.FunctionDeclaration, file: string): FunctionDoc {
  const id = oneTag(node, "customfunction", file);
  const english = namedTexts(node, "enparam");
  const choices = namedTexts(node, "choices");
  return {
    id,
    rules: oneTag(node, "rule", file),
    errors: oneTag(node, "errors", file).split(" "),
    zh: {
      description: description(node),
      result: oneTag(node, "returns", file),
    },
    en: {
      description: oneTag(node, "en", file),
      result: oneTag(node, "enreturns", file),
    },
    parameters: ts
      .getJSDocTags(node)
      .filter(ts.isJSDocParameterTag)
      .map((tag) => {
        const name = tag.name.getText();
        const en = english.get(name);
        if (en === undefined) throw new Error(`${file}: @enparam ${name} is missing`);
        const zh = textOf(tag.comment);
        const isOptional = tag.isBracketed;
        const zhName = PARAMETER_NAMES.get(name) ?? name;
        return { name, zhName, isOptional, choices: choices.get(name) ?? null, zh, en };
      }),
    examples: tagTexts(node, "example").map((text) => example(text, file)),
  };
}

function example(text: string, file: string): Example {
  const [formula, result, ...more] = text.split(" → ");
  if (formula === undefined || result === undefined || more.length > 0) {
    throw new Error(`${file}: @example must read "formula → result": ${text}`);
  }
  return { formula, result };
}

function description(node: ts.FunctionDeclaration): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return textOf(comment?.comment);
}

function oneTag(node: ts.FunctionDeclaration, name: string, file: string): string {
  const [text, ...more] = tagTexts(node, name);
  if (text === undefined || text === "" || more.length > 0) {
    throw new Error(`${file}: there must be one @${name} with a text`);
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

/** The lines of a comment as one paragraph, `{{names}}` as the defaults they stand for; between two Chinese characters there is no space. */
function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return withDefaults(ts.getTextOfJSDocComment(comment) ?? "")
    .trim()
    .replace(BREAK_IN_CHINESE, "")
    .replace(/\s*\n\s*/gu, " ");
}

/** The doc comments of all functions, in the order of the function table. */
export function orderedFunctionDocs(folder: string): readonly FunctionDoc[] {
  const docs = sourceFiles(folder).flatMap(functionDocs);
  return Object.keys(FUNCTION_TABLE).map((id) => {
    const doc = docs.find((candidate) => candidate.id === id);
    if (doc === undefined) throw new Error(`${id} has no doc comment`);
    const unknown = doc.errors.filter((name) => !REASONS.some((known) => known === name));
    if (unknown.length > 0) throw new Error(`${id}: @errors ${unknown.join(" ")} are no reasons`);
    return doc;
  });
}

/** The files of a folder, in order. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(folder, name));
}

export type ReasonName = keyof typeof FUNCTION_REASON_ERRORS;

/** The reasons for which a function can fail, as `@errors` names them. */
export const REASONS = (Object.keys(ERROR_NOTES) as (keyof typeof ERROR_NOTES)[]).filter(
  (name) => name !== "inputError",
);

/** Reasons that every function can have; the doc comments do not repeat them. */
export const COMMON_REASONS: readonly ReasonName[] = ["shapesDoNotFit", "noPlainValue"];
