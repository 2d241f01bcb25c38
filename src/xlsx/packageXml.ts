/**
 * An XML part of a workbook as plain text without what other programs put around its cells; null where
 * it is no sound XML. SheetJS looks for what it knows by patterns and passes over the rest in silence,
 * so that half a part would be read as a whole one.
 *
 * Left out are comments, prefixes of elements (they differ from program to program), extensions, the
 * variants of `mc:AlternateContent` that need one (its `Fallback` is read), and how Chinese or Japanese
 * is said (`rPh`).
 */
export function plainXml(part: Uint8Array): string | null {
  const xml = decoded(part)
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/gu, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, text: string) => escapedXml(text));
  if (!isSound(xml)) return null;
  return (
    xml
      .replace(/(<\/?)[^\s<>/:"']+:/gu, "$1")
      .replace(/<(Choice|extLst|rPh)(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/gu, "")
      // SheetJS would cut a character behind U+FFFF to its last 16 bits.
      .replace(/&#(?:x([\da-f]+)|(\d+));/giu, (reference, hex?: string, decimal?: string) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
      })
  );
}

export const escapedXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The attributes of every element of this name, in their order. */
export function elements(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<${name}(?=[\\s/>])(${IN_TAG})>`, "gu"));
  return Array.from(tags, ([, inTag]) => attributesOf(inTag ?? ""));
}

/**
 * Attributes by their names without prefixes. Declarations of namespaces are none of them: `xmlns:r`
 * must not pass for a cell's `r`.
 */
export function attributesOf(inTag: string): ReadonlyMap<string, string> {
  const found = inTag.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map(
    Array.from(found, ([, name = "", quoted, single]): [string, string] => [
      name,
      unescapedXml(quoted ?? single ?? ""),
    ])
      .filter(([name]) => !name.startsWith("xmlns"))
      .map(([name, value]) => [name.slice(name.indexOf(":") + 1), value]),
  );
}

const IN_TAG = `(?:"[^"]*"|'[^']*'|[^>"'])*`;
const TAG = new RegExp(`<(/?)([^\\s/>]+)(${IN_TAG})>`, "gu");
/** A declaration of entities, or one that was declared: workbooks have none, and some are bombs. */
const FOREIGN_ENTITY = /<!|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;

/** Whether every element that is opened is closed, in the right order, and is known to XML itself. */
function isSound(xml: string): boolean {
  if (FOREIGN_ENTITY.test(xml)) return false;
  const opened: string[] = [];
  let end = 0;
  for (const { 0: tag, 1: close, 2: name = "", 3: inTag = "", index } of xml.matchAll(TAG)) {
    const isOutside = opened.length === 0;
    if (isOutside && xml.slice(end, index).trim() !== "") return false;
    if (isOutside && end > 0) return false;
    if (close === "/") {
      if (opened.pop() !== name) return false;
    } else if (!inTag.endsWith("/")) {
      opened.push(name);
    }
    end = index + tag.length;
  }
  return end > 0 && opened.length === 0 && xml.slice(end).trim() === "";
}

function decoded(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder("utf-16le").decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder("utf-16be").decode(part);
  return new TextDecoder().decode(part);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescapedXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (entity, hex, decimal, name) => {
    if (typeof name === "string") return ENTITIES[name.toLowerCase()] ?? entity;
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
