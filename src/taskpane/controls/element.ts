type Child = Node | string;

/**
 * Makes an element. An attribute that is `false` is left out, `true` stands without a value. Text is
 * always set as text: nothing that a plan or a host says is ever read as markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag];
export function element(
  tag: string,
  attributes?: Attributes,
  ...children: readonly Child[]
): HTMLElement;
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

type Attributes = Readonly<Record<string, string | boolean>>;

/** Words of a plan's own document: Chinese whatever the pane's language, and marked so for readers. */
export const printed = (text: string, className = ""): HTMLElement =>
  element("span", { lang: "zh-CN", class: className === "" ? false : className }, text);
