import type { Language } from "../text/language";
import { readFunctionList, type FunctionDescription } from "./functionList";

/** Each language's own file lies beside the page; the Chinese one is the default locale's. */
const FILES: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["functions.json"],
  "en-US": ["functions.en-US.json", "functions.json"],
};

/**
 * The functions as the files beside the page describe them at this moment, so that the list is
 * never older than the functions. Where English descriptions have not been deployed, the Chinese
 * ones are better than none.
 */
export async function fetchFunctionList(
  language: Language,
  namespace: string,
): Promise<readonly FunctionDescription[]> {
  const missing: string[] = [];
  for (const file of FILES[language]) {
    const response = await fetch(file);
    if (response.ok) return readFunctionList(await response.json(), namespace);
    missing.push(`${file}: ${response.status}`);
  }
  throw new Error(missing.join(", "));
}
