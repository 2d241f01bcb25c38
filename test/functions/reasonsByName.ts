// Imported first, this makes the sentence of every error the name of its reason.
jest.mock("../../src/text/functions/reasons", () => ({
  reasonSentence: ({ name }: { readonly name: string }): string => name,
}));
