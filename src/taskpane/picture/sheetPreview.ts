import type { SheetModel } from "../../layout/sheetModel";
import type { PreviewText } from "../../text/previewText";
import { element } from "../element";
import { errorMessage } from "../errorMessage";
import type { InsertRequest, PaneServices } from "../paneServices";
import { printed } from "../printed";
import { pictureDialog } from "./pictureDialog";
import { pictureOf } from "./pictureOf";
import { printedPages } from "./printedPages";
import { scaledPicture } from "./scaledPicture";
import { sheetPicture } from "./sheetPicture";

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
    const size = text.size(picture.rows.length, picture.columnsPx.length, printedPages(model));
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
