import { CHOICES, EMPTY_CELL_NOTE } from "../text/functions/functionWords";
import { PURPOSES } from "../text/functions/purposes";
import type { FunctionDoc } from "./functionDocs";
import { errorRows, nameOf, ruleRows } from "./functionsHelp";
import type { Language } from "./functionsMetadata";

/** What the pane shows of the help, in one language; `src/taskpane/help/helpData.ts` reads it. */
export function helpData(docs: readonly FunctionDoc[], language: Language): object {
  return {
    emptyCells: EMPTY_CELL_NOTE[language].trim(),
    purposes: PURPOSES.map((purpose) => ({
      name: purpose[language],
      functions: purpose.functions.map((id) => `PLAN.${id}`),
    })),
    functions: docs.map((doc) => ({
      name: `PLAN.${doc.id}`,
      description: doc[language].description,
      result: doc[language].result,
      examples: doc.examples,
      words: doc.parameters.flatMap((parameter) => {
        const values = CHOICES.find(({ id }) => id === parameter.choices)?.values ?? [];
        if (values.length === 0) return [];
        return [
          {
            parameter: nameOf(parameter, language),
            values: values.map(({ value, [language]: meaning }) => ({ value, meaning })),
          },
        ];
      }),
    })),
    rules: ruleRows(docs, language),
    errors: errorRows(docs, language),
  };
}
