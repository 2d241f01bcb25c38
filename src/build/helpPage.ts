/** A help page before it is Markdown or HTML. Links to other pages of the help are for HTML alone. */
export interface HelpPage {
  readonly languageTag: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | {
      readonly kind: "heading";
      readonly level: 2 | 3;
      readonly anchor: string;
      readonly text: string;
    }
  | { readonly kind: "paragraph"; readonly text: Rich }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Rich[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly Rich[])[];
    };

/** Running text, piece by piece. */
export type Rich = readonly Piece[];

export type Piece =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  /** A link to a heading of this page. */
  | { readonly label: string; readonly anchor: string }
  /** A link to another page of the help. */
  | { readonly label: string; readonly href: string }
  /** A link to the same page in the other language. */
  | { readonly label: string; readonly page: "otherLanguage" };

/** Text in which code stands between backticks. */
export function rich(text: string): Rich {
  return text
    .split("`")
    .map((piece, index) => (index % 2 === 0 ? piece : { code: piece }))
    .filter((piece) => piece !== "");
}

/** The parts with a separator between them. */
export function joined(parts: readonly Rich[], separator: string): Rich {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
