import type { FunctionText } from "../text/paneText";
import { element } from "./element";
import { signatureOf, type FunctionDescription, type FunctionParameter } from "./functionList";

/** One function: name and purpose; opened, its signature and its parameters too. */
export function functionDetails(described: FunctionDescription, text: FunctionText): HTMLElement {
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
