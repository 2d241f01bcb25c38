import type { FunctionText, PaneText } from "../text/pane/paneText";
import { element } from "./controls/element";
import { errorMessage, messageBar } from "./controls/messages";
import {
  type FunctionDescription,
  type FunctionParameter,
  matchesWords,
  signatureOf,
} from "./functionList";
import { ownTableView } from "./ownTable/ownTableView";
import type { PaneServices } from "./paneServices";

interface FunctionPanel {
  readonly content: HTMLElement;
  /** Reads the list when the panel is first looked at, and again after a failure. */
  readonly show: () => void;
}

/** The functions with what they do, as the deployed metadata says, and a field to search them. */
export function functionPanel(
  services: Pick<PaneServices, "functionList" | "ownTable">,
  { functions: text, ownTable }: Pick<PaneText, "functions" | "ownTable">,
): FunctionPanel {
  let state: "unread" | "reading" | "read" = "unread";
  const list = element("div", { class: "pane-functions", "data-part": "functions" });
  const count = element("p", { class: "pane-hint", role: "status", "data-part": "count" });
  const alert = element("div", { role: "alert" });
  const search = element(
    "fluent-text-input",
    { class: "pane-wide", type: "search", placeholder: text.searchHint, "data-part": "search" },
    text.search,
  );

  function showMatches(functions: readonly FunctionDescription[], words: string): void {
    const found = functions.filter((described) => matchesWords(described, words));
    count.textContent =
      found.length === 0 ? text.noneFound(words) : text.found(found.length, functions.length);
    list.replaceChildren(...found.map((described) => functionDetails(described, text)));
  }

  async function read(): Promise<void> {
    state = "reading";
    alert.replaceChildren();
    count.textContent = text.loading;
    try {
      const functions = await services.functionList();
      state = "read";
      if (functions.length === 0) {
        count.textContent = text.noFunctions;
        return;
      }
      showMatches(functions, "");
      search.addEventListener("input", () => {
        showMatches(functions, (search as HTMLElement & { value: string }).value.trim());
      });
    } catch (error) {
      state = "unread";
      count.textContent = "";
      alert.replaceChildren(messageBar("error", text.failed(errorMessage(error)), retryButton()));
    }
  }

  function retryButton(): HTMLElement {
    const button = element("fluent-button", { size: "small", "data-part": "retry" }, text.retry);
    button.addEventListener("click", show);
    return button;
  }

  function show(): void {
    if (state === "unread") void read();
  }

  return {
    content: element(
      "div",
      { class: "pane-scroll" },
      ownTableView(services.ownTable, ownTable),
      search,
      element("div", {}, count, alert, list),
    ),
    show,
  };
}

/** One function: name and purpose; opened, its signature and its parameters too. */
function functionDetails(described: FunctionDescription, text: FunctionText): HTMLElement {
  const { name, description, parameters, helpUrl } = described;
  return element(
    "details",
    { class: "pane-function" },
    element(
      "summary",
      {},
      element("code", { class: "pane-function-name" }, name),
      element("span", { class: "pane-function-purpose" }, description),
    ),
    element("code", { class: "pane-signature" }, signatureOf(described)),
    ...(parameters.length === 0 ? [] : [parameterList(parameters, text)]),
    ...(helpUrl !== null && /^https?:/i.test(helpUrl) ? [helpLink(helpUrl, name, text)] : []),
  );
}

function parameterList(parameters: readonly FunctionParameter[], text: FunctionText): HTMLElement {
  return element(
    "dl",
    { "aria-label": text.parameters },
    ...parameters.flatMap((parameter) => [
      element("dt", {}, element("code", {}, parameter.name), ...marksOf(parameter, text)),
      element("dd", {}, parameter.description),
    ]),
  );
}

function marksOf(
  { isOptional, isRepeating }: FunctionParameter,
  text: FunctionText,
): HTMLElement[] {
  const marks = [...(isOptional ? [text.optional] : []), ...(isRepeating ? [text.repeating] : [])];
  return marks.map((mark) => element("span", { class: "pane-mark" }, ` ${mark}`));
}

function helpLink(url: string, name: string, text: FunctionText): HTMLElement {
  return element(
    "fluent-link",
    { href: url, target: "_blank", rel: "noopener", "aria-label": `${text.help}: ${name}` },
    text.help,
  );
}
