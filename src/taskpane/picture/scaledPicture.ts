import { element } from "../element";

/**
 * A picture at another scale, in a frame that has the size it is seen at. It is transformed, because
 * browsers refuse to draw small letters by their font size.
 */
export function scaledPicture(picture: HTMLElement): {
  readonly frame: HTMLElement;
  readonly setScale: (scale: number) => void;
} {
  const frame = element("div", { class: "sheet-picture-frame" }, picture);
  return {
    frame,
    setScale: (scale) => {
      picture.style.transform = `scale(${scale})`;
      frame.style.width = `${parseFloat(picture.style.width) * scale}px`;
      frame.style.height = `${parseFloat(picture.style.height) * scale}px`;
    },
  };
}
