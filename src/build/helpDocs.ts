import { FUNCTION_TABLE } from "../functions/functionTable";
import { functionDocs } from "./functionDoc";
import type { FunctionDoc } from "./functionDoc";
import { sourceFiles } from "./functionsMetadata";
import { unknownReasons } from "./helpReasons";

/** The doc comments of all functions, in the order of the function table. */
export function helpDocs(folder: string): readonly FunctionDoc[] {
  const docs = sourceFiles(folder).flatMap(functionDocs);
  return Object.keys(FUNCTION_TABLE).map((id) => {
    const doc = docs.find((candidate) => candidate.id === id);
    if (doc === undefined) throw new Error(`${id} has no doc comment`);
    const unknown = unknownReasons(doc.errors);
    if (unknown.length > 0) throw new Error(`${id}: @errors ${unknown.join(" ")} are no reasons`);
    return doc;
  });
}
