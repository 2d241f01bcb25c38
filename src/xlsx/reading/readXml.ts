import { SaxesParser } from "saxes";

/** Elements and attributes by their names without prefixes, which differ from program to program. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export type Attributes = ReadonlyMap<string, string>;

/**
 * Passed over with all that stands in them: other programs' extensions, the variants of
 * `mc:AlternateContent` that need one (its `Fallback` is read), and how Chinese or Japanese is said.
 */
const SKIPPED = new Set(["Choice", "extLst", "rPh"]);

/** Tells of a part's elements one by one; false where it is no sound XML. */
export function readXml(part: Uint8Array, events: XmlEvents): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let isSound = true;
  let skippedDepth = 0;
  parser.on("error", () => {
    isSound = false;
  });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (skippedDepth > 0 || SKIPPED.has(name)) skippedDepth++;
    else events.open(name, attributesOf(tag.attributes));
  });
  parser.on("closetag", (tag) => {
    if (skippedDepth > 0) skippedDepth--;
    else events.close?.(localName(tag.name));
  });
  const tell = (text: string): void => {
    if (skippedDepth === 0) events.text?.(text);
  };
  parser.on("text", tell);
  parser.on("cdata", tell);
  parser.write(textOf(part)).close();
  return isSound;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Declarations of namespaces are none of them: `xmlns:r` must not pass for a cell's `r`. */
function attributesOf(attributes: Readonly<Record<string, string>>): Attributes {
  return new Map(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith("xmlns"))
      .map(([name, value]) => [localName(name), value]),
  );
}

function textOf(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder("utf-16le").decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder("utf-16be").decode(part);
  return new TextDecoder().decode(part);
}
