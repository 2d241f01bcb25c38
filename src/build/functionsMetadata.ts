import { readFileSync } from "node:fs";
import { parseTree } from "custom-functions-metadata";
import { CHOICES } from "../text/functions/functionWords";
import { type FunctionDoc, functionDocs } from "./functionDocs";

export type Language = "zh" | "en";

/** functions.json of each language, generated from the doc comments of the functions. */
export interface FunctionsMetadata {
  readonly zh: object;
  readonly en: object;
}

/** The help pages that the build puts beside functions.json. */
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
  const used = new Set(docs.flatMap((doc) => doc.parameters.map(({ choices }) => choices)));
  const enums = CHOICES.filter(({ id }) => used.has(id)).map(({ id, values }) => ({
    id,
    type: "string",
    values: values.map((value) => ({
      name: value.value,
      stringValue: value.value,
      tooltip: value[language],
    })),
  }));
  return {
    allowErrorForDataTypeAny: true,
    functions: docs.map((doc) => functionMetadata(doc, language, helpUrl)),
    ...(enums.length > 0 ? { enums } : {}),
  };
}

function functionMetadata(doc: FunctionDoc, language: Language, helpUrl: string): object {
  return {
    id: doc.id,
    name: doc.id,
    description: doc[language].description,
    helpUrl: `${helpUrl}${HELP_PAGES[language]}#${doc.id}`,
    parameters: doc.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter[language],
      type: parameter.choices === null ? "any" : "string",
      dimensionality: "matrix",
      ...(parameter.isOptional ? { optional: true } : {}),
      ...(parameter.choices === null ? {} : { customEnumId: parameter.choices }),
    })),
    result: { type: "any", dimensionality: "matrix" },
  };
}
