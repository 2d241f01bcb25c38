import type { SheetModel } from "../../layout/sheetModel";
import type { PreviewText } from "../../text/pane/paneText";
import { element, printed } from "../controls/element";
import { errorMessage } from "../controls/messages";
import type { InsertRequest, PaneServices } from "../paneServices";
import { pictureOf, printedPages } from "./pictureOf";
import { scaledPicture, sheetPicture } from "./sheetPicture";

/** Choices follow each other quickly with the arrow keys: only where they stop is drawn. */
const PAUSE_MS = 200;
/** More than the small picture has room for. */
const SMALL_ROWS = 40;

interface SheetPreview {
  readonly content: HTMLElement;
  readonly setRequest: (request: InsertRequest | null) => void;
}

/** What would be inserted: a picture of the sheet, its name, its size and what comes with it. */
export function sheetPreview(
  services: Pick<PaneServices, "preview">,
  text: PreviewText,
): SheetPreview {
  let request: InsertRequest | null = null;
  let shown: InsertRequest | null = null;
  let timer = 0;
  const body = element("div", { class: "sheet-preview", "data-part": "sheet-preview" });
  const content = element(
    "details",
    { class: "pane-section", open: true, hidden: true },
    element("summary", {}, text.heading),
    body,
  );
  const resized = new ResizeObserver(() => {
    body.dispatchEvent(new Event("resized"));
  });
  resized.observe(body);

  async function draw(): Promise<void> {
    const wanted = request;
    if (wanted === null || wanted === shown || !content.open) return;
    shown = wanted;
    try {
      const models = await services.preview(wanted);
      const model = models.at(-1);
      // Something else may have been chosen while it was laid out.
      if (shown !== wanted || model === undefined) return;
      body.replaceChildren(...parts(model, models.slice(0, -1)));
      body.dispatchEvent(new Event("resized"));
    } catch (error) {
      shown = null;
      body.replaceChildren(element("p", { class: "pane-hint" }, text.failed(errorMessage(error))));
    }
  }

  function parts(model: SheetModel, also: readonly SheetModel[]): readonly HTMLElement[] {
    const picture = pictureOf(model);
    const size = text.size(
      picture.rows.length,
      picture.columnsPx.length,
      printedPages(model),
      model.print.paper,
    );
    const label = text.picture(model.name, size);
    const { frame, setScale } = scaledPicture(sheetPicture(picture, label, SMALL_ROWS));
    body.addEventListener(
      "resized",
      () => {
        if (frame.isConnected && body.clientWidth > 0) {
          setScale(Math.min(1, (body.clientWidth - 2) / picture.widthPx));
        }
      },
      { signal: drawnAgain() },
    );
    const enlarge = element(
      "fluent-button",
      { size: "small", "data-part": "enlarge" },
      text.enlarge,
    );
    enlarge.addEventListener("click", () => {
      const dialog = pictureDialog(model.name, sheetPicture(picture, label), text);
      content.after(dialog);
      dialog.addEventListener("close", () => {
        enlarge.focus();
      });
      dialog.showModal();
    });
    return [
      element("div", { class: "sheet-preview-window" }, frame),
      element(
        "div",
        { class: "sheet-preview-facts" },
        element(
          "div",
          { class: "sheet-preview-words" },
          printed(model.name, "pane-option-name"),
          element("span", { class: "pane-hint" }, size),
        ),
        enlarge,
      ),
      ...(also.length === 0 ? [] : [needs(also)]),
    ];
  }

  const needs = (also: readonly SheetModel[]): HTMLElement =>
    element(
      "p",
      { class: "pane-hint", "data-part": "needs" },
      text.needs,
      printed(also.map(({ name }) => name).join("、")),
    );

  let drawing = new AbortController();
  function drawnAgain(): AbortSignal {
    drawing.abort();
    drawing = new AbortController();
    return drawing.signal;
  }

  content.addEventListener("toggle", () => void draw());

  return {
    content,
    setRequest: (next) => {
      request = next;
      content.hidden = next === null;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void draw(), PAUSE_MS);
    },
  };
}

const SCALES = [0.25, 0.5, 0.75, 1, 1.5, 2];
const FIRST_SCALE = 0.75;

/** The whole sheet to read, over the pane: it scrolls, and is drawn larger or smaller. */
function pictureDialog(name: string, picture: HTMLElement, text: PreviewText): HTMLDialogElement {
  let scale = FIRST_SCALE;
  const { frame, setScale } = scaledPicture(picture);
  const shown = element("span", { class: "pane-hint", role: "status" });
  const smaller = scaleButton("−", text.smaller, "smaller");
  const larger = scaleButton("+", text.larger, "larger");
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

const scaleButton = (sign: string, label: string, part: string): HTMLElement =>
  element(
    "fluent-button",
    { size: "small", "icon-only": true, "aria-label": label, title: label, "data-part": part },
    sign,
  );
