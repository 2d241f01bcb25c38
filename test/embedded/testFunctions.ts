import type { FunctionsSource } from "../../src/embedded/node/headlessWorkbook";

const any = (name: string, more: object = {}) => ({
  name,
  description: name,
  type: "any",
  ...more,
});

/** A few functions that show what the host hands over and how it shows what they return. */
export const testFunctions: FunctionsSource = {
  metadata: {
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: "SHOW",
        name: "SHOW",
        description: "The argument as JSON",
        parameters: [any("value", { dimensionality: "matrix" }), any("more", { optional: true })],
      },
      { id: "NULL", name: "NULL", parameters: [] },
      {
        id: "COLUMN",
        name: "COLUMN",
        parameters: [any("values", { dimensionality: "matrix" })],
      },
      { id: "FAIL", name: "FAIL", parameters: [any("message")] },
      { id: "TWICE", name: "TWICE", parameters: [{ name: "number", type: "number" }] },
    ],
  },
  load: ({ associate, Error, ErrorCode }) => {
    associate("SHOW", (...args) => JSON.stringify(args.slice(0, 2)));
    associate("NULL", () => null);
    associate("COLUMN", (values) => values);
    associate("FAIL", (message) => new Error(ErrorCode.invalidValue, String(message)));
    associate("TWICE", (number) => Number(number) * 2);
  },
};
