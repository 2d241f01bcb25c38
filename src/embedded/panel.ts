import type { EmbeddedText } from "../text/embedded";

/** Loads the task pane's page beside the grid and lets the user fold it away. */
export function showPane(text: EmbeddedText): void {
  const pane = document.querySelector<HTMLIFrameElement>("#pane");
  const button = document.querySelector<HTMLButtonElement>("#pane-switch");
  if (pane === null || button === null) {
    throw new Error("#pane");
  }
  let isOpen = true;
  const show = (isShown: boolean): void => {
    isOpen = isShown;
    pane.hidden = !isShown;
    button.ariaExpanded = String(isShown);
    button.ariaLabel = isShown ? text.hidePane : text.showPane;
    button.title = button.ariaLabel;
    button.textContent = isShown ? "›" : "‹";
  };
  button.addEventListener("click", () => {
    show(!isOpen);
  });
  pane.title = text.paneTitle;
  pane.src = "pane.html";
  show(true);
}
