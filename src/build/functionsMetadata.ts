import { readFileSync } from "node:fs";
import { parseTree } from "custom-functions-metadata";
import { EMPTY_CELL_NOTE } from "../text/functions/functionWords";
import { type FunctionDoc, functionDocs } from "./functionDocs";

export type Language = "zh" | "en";

/** functions.json of each language, generated from the doc comments of the functions. */
export interface FunctionsMetadata {
  readonly zh: object;
  readonly en: object;
}

/** The help page that Excel opens for a function; the build puts it beside functions.json. */
export const HELP_PAGES: Readonly<Record<Language, string>> = {
  zh: "functions.zh-CN.html",
  en: "functions.html",
};

/**
 * What Excel must know of the functions in the files. custom-functions-metadata reads names and
 * checks them; the rest is said here because it is the same for all: every parameter and result
 * may be a range, errors in input cells reach the function, entity values do not (Excel 2021
 * crashes when both are asked for, office-js issue 4385).
 */
export function functionsMetadata(files: readonly string[], helpUrl: string): FunctionsMetadata {
  const docs = files.flatMap(checkedDocs);
  return { zh: metadata(docs, "zh", helpUrl), en: metadata(docs, "en", helpUrl) };
}

function checkedDocs(file: string): readonly FunctionDoc[] {
  const { functions, extras } = parseTree(readFileSync(file, "utf8"), file);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${file}: ${errors.join("; ")}`);
  const docs = functionDocs(file);
  for (const { id, parameters } of docs) {
    const read = functions.find((candidate) => candidate.id === id);
    const names = read?.parameters.map(({ name }) => name).join(", ");
    if (names !== parameters.map(({ name }) => name).join(", ")) {
      throw new Error(`${file}: the @param tags of ${id} are not its parameters`);
    }
  }
  return docs;
}

function metadata(docs: readonly FunctionDoc[], language: Language, helpUrl: string): object {
  return {
    allowErrorForDataTypeAny: true,
    functions: docs.map((doc) => functionMetadata(doc, language, helpUrl)),
  };
}

/**
 * Every parameter is declared `any`: a text parameter is given no error, so that one error in a column of
 * attributes would spoil the whole result. Excel offers a drop-down for text parameters alone; the help
 * lists the words instead.
 */
function functionMetadata(doc: FunctionDoc, language: Language, helpUrl: string): object {
  return {
    id: doc.id,
    name: doc.id,
    description: shortened(doc[language].description, EMPTY_CELL_NOTE[language]),
    helpUrl: `${helpUrl}${HELP_PAGES[language]}#${doc.id}`,
    parameters: doc.parameters.map((parameter) => ({
      name: language === "zh" ? parameter.zhName : parameter.name,
      description: shortened(parameter[language], ""),
      type: "any",
      dimensionality: "matrix",
      ...(parameter.isOptional ? { optional: true } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
  };
}

/** What Excel shows of a description at most; the help has all of it. */
const LONGEST_DESCRIPTION = 255;

/** As many whole sentences as there is room for, and the note that must not be missed behind them. */
function shortened(whole: string, note: string): string {
  const room = LONGEST_DESCRIPTION - note.length;
  if (whole.length <= room) return whole + note;
  const ends = [...whole.matchAll(/。|\.(?=\s|$)/gu)].map(({ index }) => index + 1);
  const end = ends.findLast((at) => at <= room);
  if (end !== undefined) return whole.slice(0, end).trim() + note;
  const words = whole.slice(0, room - 1);
  return `${words.slice(0, Math.max(words.lastIndexOf(" "), words.lastIndexOf("，")))}…${note}`;
}
