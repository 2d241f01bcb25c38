/** A piece of text on the page with too little contrast, and how much it has. */
export interface PaleText {
  readonly text: string;
  readonly contrast: number;
}

/**
 * The visible texts whose contrast to what is painted behind them falls short of WCAG 2.2 AA. Runs in
 * the page, so it stands alone: shadow trees are walked as they are shown, slot by slot.
 */
export function paleTexts(): readonly PaleText[] {
  const found: PaleText[] = [];

  function channels(colour: string): number[] {
    return (colour.match(/[\d.]+/g) ?? []).map(Number);
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = channels(colour)
      .slice(0, 3)
      .map((channel) => channel / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one: string, other: string): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  function visit(node: Node, colour: string, background: string): void {
    if (node instanceof Text) {
      const text = node.data.trim();
      const ratio = contrast(colour, background);
      if (text !== "" && ratio < 4.5) found.push({ text, contrast: ratio });
      return;
    }
    if (!(node instanceof Element)) return;
    const style = getComputedStyle(node);
    if (style.display === "none" || node.matches("[disabled-focusable], style, svg")) return;
    const painted = over(style.backgroundColor, background);
    for (const child of shownChildren(node)) visit(child, style.color, painted);
  }

  /** A colour on another one, which shows through where it lets it. */
  function over(colour: string, below: string): string {
    const [, , , alpha = 1] = channels(colour);
    const mixed = channels(below)
      .slice(0, 3)
      .map((channel, at) => (channels(colour)[at] ?? 0) * alpha + channel * (1 - alpha));
    return `rgb(${mixed.join(", ")})`;
  }

  function shownChildren(element: Element): readonly Node[] {
    if (element instanceof HTMLSlotElement) {
      const assigned = element.assignedNodes();
      return assigned.length > 0 ? assigned : [...element.childNodes];
    }
    return [...(element.shadowRoot ?? element).childNodes];
  }

  visit(document.body, "rgb(0, 0, 0)", "rgb(255, 255, 255)");
  return found;
}
