/**
 * What is lost where the user's own few colours stand in for all others (Windows' contrast themes): a control whose
 * focus is not seen, and one that looks the same whether it is chosen or not. Runs in the page, so it stands alone.
 */
export function lostInForcedColours(): readonly string[] {
  // Tabs and radio buttons are chosen by getting the focus: those are looked at where they are.
  const CONTROLS =
    "a[href], button, input, select, textarea, summary, fluent-button, fluent-link, fluent-text-input";
  /** How an element and the parts of its shadow are painted. */
  function lookOf(element: Element): string {
    const parts = [element, ...(element.shadowRoot?.querySelectorAll("*") ?? [])];
    return parts.flatMap((part) => ["", "::before", "::after"].map((of) => paint(part, of))).join();
  }

  function paint(part: Element, pseudo: string): string {
    const style = getComputedStyle(part, pseudo);
    const { outlineStyle, outlineWidth, outlineColor, borderColor, borderWidth } = style;
    const ring = outlineStyle === "none" ? "" : `${outlineWidth} ${outlineColor}`;
    const box = [borderWidth, borderColor, style.backgroundColor, style.color, style.display];
    return [ring, ...box, style.opacity, style.content, style.textDecorationStyle].join(" ");
  }

  function isChosen(element: Element): boolean {
    return ("checked" in element && element.checked === true) || element.ariaSelected === "true";
  }

  function shownAs(element: Element): string {
    return `${element.localName} ${element.textContent.trim()}${element.ariaLabel ?? ""}`;
  }

  const shown = document.querySelector("dialog[open]") ?? document;
  const controls = [...shown.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => each.checkVisibility() && !each.matches("[disabled], [disabled-focusable]"),
  );
  const before = document.activeElement;
  if (before instanceof HTMLElement) before.blur();
  const unfocused = controls.filter((each) => {
    // A drop-down shows the focus of the button in it.
    const around = each.closest("fluent-dropdown") ?? each;
    const atRest = lookOf(around);
    each.focus();
    if (document.activeElement !== each) return false;
    const focused = lookOf(around);
    each.blur();
    return focused === atRest;
  });
  if (before instanceof HTMLElement) before.focus();
  const alike = [...shown.querySelectorAll("fluent-radio-group, fluent-tablist")].filter(
    (group) => {
      const members = [...group.querySelectorAll("fluent-radio, fluent-tab")];
      const chosen = members.filter(isChosen).map(lookOf);
      return members.some((each) => !isChosen(each) && chosen.includes(lookOf(each)));
    },
  );
  return [
    ...unfocused.map((each) => `no focus seen: ${shownAs(each)}`),
    ...alike.map((each) => `not seen which is chosen: ${shownAs(each)}`),
  ];
}
