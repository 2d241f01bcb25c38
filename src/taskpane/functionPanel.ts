import type { FunctionText, PaneText } from "../text/pane/paneText";
import { element } from "./controls/element";
import { smallButton } from "./controls/actions";
import { errorMessage, messageBar } from "./controls/messages";
import {
  type FunctionDescription,
  type FunctionParameter,
  matchesWords,
  signatureOf,
} from "./functionList";
import type { FunctionHelp, HelpData } from "./helpData";
import { ownTableView } from "./ownTable/ownTableView";
import type { PaneServices } from "./paneServices";

interface FunctionPanel {
  readonly content: HTMLElement;
  /** Reads the list when the panel is first looked at, and again after a failure. */
  readonly show: () => void;
}

/** The functions by what they are for, as the deployed metadata says, and a field to search them. */
export function functionPanel(
  services: Pick<PaneServices, "functionList" | "help" | "putExample" | "ownTable">,
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

  const note = element("p", { class: "pane-hint", "data-part": "empty-cells", hidden: true });

  function showMatches(
    functions: readonly FunctionDescription[],
    help: HelpData | null,
    words: string,
  ): void {
    const found = functions.filter((described) => matchesWords(described, words));
    count.textContent =
      found.length === 0 ? text.noneFound(words) : text.found(found.length, functions.length);
    const shown = (described: FunctionDescription): HTMLElement =>
      functionDetails(
        described,
        help?.functions.find(({ name }) => name === described.name) ?? null,
        services,
        text,
      );
    list.replaceChildren(
      ...byPurpose(found, help, text).flatMap(({ heading, functions: own }) => [
        ...(heading === null ? [] : [element("h2", { class: "pane-label pane-heading" }, heading)]),
        ...own.map(shown),
      ]),
    );
  }

  async function read(): Promise<void> {
    state = "reading";
    alert.replaceChildren();
    count.textContent = text.loading;
    try {
      const functions = await services.functionList();
      // Without the help the list is shorter, and still a list.
      const help = await services.help().catch(() => null);
      state = "read";
      note.textContent = help?.emptyCells ?? "";
      note.hidden = help === null;
      if (functions.length === 0) {
        count.textContent = text.noFunctions;
        return;
      }
      showMatches(functions, help, "");
      search.addEventListener("input", () => {
        showMatches(functions, help, (search as HTMLElement & { value: string }).value.trim());
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
      element("div", {}, count, note, alert, list),
    ),
    show,
  };
}

interface PurposeGroup {
  /** Null: the functions stand without a heading. */
  readonly heading: string | null;
  readonly functions: readonly FunctionDescription[];
}

/** The functions under what they are for; those that the help does not place come last. */
function byPurpose(
  functions: readonly FunctionDescription[],
  help: HelpData | null,
  text: FunctionText,
): readonly PurposeGroup[] {
  if (help === null) return [{ heading: null, functions }];
  const placed = help.purposes.flatMap((purpose) => purpose.functions);
  const groups = help.purposes.map((purpose) => ({
    heading: purpose.name,
    functions: functions.filter(({ name }) => purpose.functions.includes(name)),
  }));
  const others = functions.filter(({ name }) => !placed.includes(name));
  return [...groups, { heading: text.otherPurposes, functions: others }].filter(
    (group) => group.functions.length > 0,
  );
}

/** One function: name and purpose; opened, its signature, its parameters and its examples too. */
function functionDetails(
  { name, description, parameters, helpUrl, ...described }: FunctionDescription,
  help: FunctionHelp | null,
  services: Pick<PaneServices, "putExample">,
  text: FunctionText,
): HTMLElement {
  return element(
    "details",
    { class: "pane-function" },
    element(
      "summary",
      {},
      element("code", { class: "pane-function-name" }, name),
      element("span", { class: "pane-function-purpose" }, help?.description ?? description),
    ),
    element(
      "code",
      { class: "pane-signature" },
      signatureOf({ ...described, name, description, parameters, helpUrl }),
    ),
    ...(parameters.length === 0 ? [] : [parameterList(parameters, help, text)]),
    ...(help === null || help.examples.length === 0
      ? []
      : [exampleList(help.examples, services, text)]),
    ...(helpUrl !== null && /^https?:/i.test(helpUrl) ? [helpLink(helpUrl, name, text)] : []),
  );
}

/** Each example with a button that puts it into the selected cell. */
function exampleList(
  examples: FunctionHelp["examples"],
  services: Pick<PaneServices, "putExample">,
  text: FunctionText,
): HTMLElement {
  const said = element("div", { role: "status", "data-part": "example-said" });

  async function put(formula: string): Promise<void> {
    said.replaceChildren();
    const outcome = await services.putExample(formula);
    said.replaceChildren(
      outcome.ok
        ? messageBar("success", text.examplePut(outcome.address))
        : messageBar("error", text.exampleFailed(outcome.reason)),
    );
  }

  return element(
    "div",
    { class: "pane-examples" },
    element("p", { class: "pane-hint" }, text.examples),
    ...examples.map(({ formula, result }) =>
      element(
        "div",
        { class: "pane-example" },
        element("code", { lang: "zh-CN" }, `=${formula}`),
        element("span", { class: "pane-hint", lang: "zh-CN" }, text.exampleGives(result)),
        smallButton(text.putExample, "put-example", () => void put(formula), formula),
      ),
    ),
    said,
  );
}

function parameterList(
  parameters: readonly FunctionParameter[],
  help: FunctionHelp | null,
  text: FunctionText,
): HTMLElement {
  const wordsOf = (name: string): readonly string[] =>
    help?.words
      .filter(({ parameter }) => parameter === name)
      .flatMap(({ values }) => values.map(({ value }) => value)) ?? [];
  return element(
    "dl",
    { "aria-label": text.parameters },
    ...parameters.flatMap((parameter) => [
      element("dt", {}, element("code", {}, parameter.name), ...marksOf(parameter, text)),
      element("dd", {}, parameter.description, ...offered(wordsOf(parameter.name), text)),
    ]),
  );
}

/** Excel offers a drop-down for text alone, and these arguments may be ranges: the words stand here. */
const offered = (words: readonly string[], text: FunctionText): readonly HTMLElement[] =>
  words.length === 0
    ? []
    : [
        element("br"),
        text.words,
        ...words.flatMap((word, index) => [
          ...(index === 0 ? [] : ["、"]),
          element("code", { lang: "zh-CN" }, word),
        ]),
      ].map((part) => (typeof part === "string" ? element("span", {}, part) : part));

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
