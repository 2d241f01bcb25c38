import { element } from "../element";

/** A small button; `about` tells a screen reader what it acts on. */
export function smallButton(
  label: string,
  part: string,
  onClick: () => void,
  about: string | null = null,
): HTMLElement {
  const button = element(
    "fluent-button",
    {
      size: "small",
      "data-part": part,
      "aria-label": about === null ? false : `${label} ${about}`,
    },
    label,
  );
  button.addEventListener("click", onClick);
  return button;
}
