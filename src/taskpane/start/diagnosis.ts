import type { StartText } from "../../text/pane/paneText";
import { smallButton } from "../controls/actions";
import { element } from "../controls/element";
import { errorMessage, messageBar } from "../controls/messages";
import type { PaneServices } from "../paneServices";

const ID = "plan-pane-diagnosis";

/** 问题诊断: what support asks for, to be copied. Nothing of it comes from the workbook. */
export function diagnosisSection(
  services: Pick<PaneServices, "hostFacts" | "functionList">,
  text: StartText,
): HTMLElement {
  const facts = element("textarea", {
    id: ID,
    class: "pane-textarea",
    rows: "12",
    readonly: true,
    spellcheck: "false",
    "aria-label": text.diagnosis,
    "data-part": "facts",
  });
  const said = element("div", { role: "status" });
  const content = element(
    "details",
    { class: "pane-section", "data-part": "diagnosis" },
    element("summary", {}, text.diagnosis),
    element("p", { class: "pane-hint" }, text.diagnosisHint),
    facts,
    element(
      "div",
      { class: "pane-buttons" },
      smallButton(text.copy, "copy", () => void copy()),
    ),
    said,
  );
  content.addEventListener("toggle", () => {
    if (content.open) void show();
  });

  async function show(): Promise<void> {
    facts.value = (await factLines(services, text)).join("\n");
  }

  async function copy(): Promise<void> {
    try {
      // Hosts differ in whether a pane may write to the clipboard.
      await navigator.clipboard.writeText(facts.value);
      said.replaceChildren(messageBar("success", text.copied));
    } catch {
      facts.focus();
      facts.select();
      said.replaceChildren(messageBar("error", text.copyFailed));
    }
  }

  return content;
}

async function factLines(
  services: Pick<PaneServices, "hostFacts" | "functionList">,
  { facts: text }: StartText,
): Promise<readonly string[]> {
  const { addIn, host, language, sets, registered } = services.hostFacts();
  const lines = [
    `${text.addIn}: ${addIn}`,
    `${text.host}: ${host}`,
    `${text.language}: ${language}`,
    `${text.sets}: ${sets.map(({ name, version }) => `${name} ${version ?? text.none}`).join(", ")}`,
  ];
  try {
    const names = (await services.functionList()).map(({ name }) => name.replace(/^.*\./u, ""));
    const missing = names.filter((name) => registered?.includes(name) === false);
    lines.push(
      `${text.functions}: ${text.functionCounts(names.length, registered?.length ?? null)}`,
    );
    if (missing.length > 0) lines.push(`${text.notRegistered}: ${missing.join(", ")}`);
  } catch (error) {
    lines.push(`${text.functions}: ${text.unread(errorMessage(error))}`);
  }
  return [...lines, `${text.browser}: ${navigator.userAgent}`];
}
