import type { PreviewText } from "../../text/previewText";
import { element } from "../element";
import { printed } from "../printed";
import { scaledPicture } from "./scaledPicture";

const SCALES = [0.25, 0.5, 0.75, 1, 1.5, 2];
const FIRST_SCALE = 0.75;

/** The whole sheet to read, over the pane: it scrolls, and is drawn larger or smaller. */
export function pictureDialog(
  name: string,
  picture: HTMLElement,
  text: PreviewText,
): HTMLDialogElement {
  let scale = FIRST_SCALE;
  const { frame, setScale } = scaledPicture(picture);
  const shown = element("span", { class: "pane-hint", role: "status" });
  const smaller = button("−", text.smaller, "smaller");
  const larger = button("+", text.larger, "larger");
  const close = element("fluent-button", { size: "small", "data-part": "close" }, text.close);
  const dialog = element(
    "dialog",
    { class: "sheet-dialog", "aria-label": text.enlarged(name), "data-part": "sheet-dialog" },
    element(
      "header",
      { class: "sheet-dialog-head" },
      printed(name, "sheet-dialog-name"),
      smaller,
      shown,
      larger,
      close,
    ),
    element(
      "div",
      { class: "sheet-dialog-paper", tabindex: "0", role: "group", "aria-label": text.scrolled },
      frame,
    ),
  );

  function show(next: number | undefined): void {
    if (next !== undefined) scale = next;
    setScale(scale);
    shown.textContent = `${Math.round(scale * 100)}%`;
    smaller.toggleAttribute("disabled-focusable", scale === SCALES[0]);
    larger.toggleAttribute("disabled-focusable", scale === SCALES.at(-1));
  }

  smaller.addEventListener("click", () => {
    show(SCALES.findLast((each) => each < scale));
  });
  larger.addEventListener("click", () => {
    show(SCALES.find((each) => each > scale));
  });
  close.addEventListener("click", () => {
    dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
  });
  show(FIRST_SCALE);
  return dialog;
}

const button = (sign: string, label: string, part: string): HTMLElement =>
  element(
    "fluent-button",
    { size: "small", "icon-only": true, "aria-label": label, title: label, "data-part": part },
    sign,
  );
