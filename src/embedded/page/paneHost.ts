/**
 * Stands in the pane's page in the place of office.js: hands over the objects of the page around
 * it, so that the very task pane that Excel shows acts on the grid beside it.
 */
const HANDED_OVER = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

const around: unknown = window.parent;
for (const name of HANDED_OVER) {
  Object.assign(window, { [name]: (around as Record<string, unknown>)[name] });
}

export {};
