import { element } from "./element";

const PATHS = {
  success: "M5 8.2l2.1 2.1L11.2 6",
  error: "M8 4.4v4.3M8 10.9v.7",
} as const;

/** A coloured bar with a sign and a sentence, and at most one thing to do about it. */
export function messageBar(
  intent: keyof typeof PATHS,
  sentence: string,
  action: HTMLElement | null = null,
): HTMLElement {
  action?.setAttribute("slot", "actions");
  return element(
    "fluent-message-bar",
    // The live region around it announces it; the bar must not be a second one.
    { intent, role: "none", class: "pane-message" },
    sign(intent),
    element("span", {}, sentence),
    ...(action === null ? [] : [action]),
  );
}

function sign(intent: keyof typeof PATHS): Element {
  const span = element("span", { slot: "icon", class: `pane-sign pane-sign-${intent}` });
  const svg = svgElement("svg", { viewBox: "0 0 16 16", width: "16", height: "16" });
  svg.setAttribute("aria-hidden", "true");
  svg.append(
    svgElement("circle", { cx: "8", cy: "8", r: "7" }),
    svgElement("path", { d: PATHS[intent] }),
  );
  span.append(svg);
  return span;
}

function svgElement(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** What a caught exception says of itself. */
export const errorMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
