export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, the outermost first. */
  readonly ancestors: readonly string[];
  /** The index of the element it stands in: tells two parents of one name apart. -1 for the root. */
  readonly parent: number;
  readonly text: string;
}

/** Every element in order, of XML that xmllint has found well-formed and that has neither CDATA nor a > in an attribute. */
export function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: number[] = [];
  const tags = xml.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, "");
  for (const [, close, name, attributes, , alone, text] of tags.matchAll(TAG)) {
    if (close === "/") {
      open.pop();
      continue;
    }
    elements.push({
      name: name ?? "",
      attributes: attributesOf(attributes ?? ""),
      ancestors: open.map((index) => elements[index]?.name ?? ""),
      parent: open.at(-1) ?? -1,
      text: text ?? "",
    });
    if (alone !== "/") open.push(elements.length - 1);
  }
  return elements;
}

const TAG = /<(\/?)([\w:]+)((\s+[\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g;

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name ?? "", value ?? ""]),
  );
}
