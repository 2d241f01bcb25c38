/** A piece of XML, safe to stand inside another. */
export interface Xml {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | number>>;

/** An element; texts among its children are escaped. */
export function xml(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) =>
    typeof child === "string" ? escaped(child) : child.markup,
  );
  const start = `${name}${written.join("")}`;
  return {
    markup: inside.length === 0 ? `<${start}/>` : `<${start}>${inside.join("")}</${name}>`,
  };
}

/** The bytes of a part of the file. */
export function xmlPart(root: Xml): Uint8Array {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return new TextEncoder().encode(declaration + root.markup);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(value: string | number): string {
  return String(value).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
