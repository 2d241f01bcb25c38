import type { PaneText } from "../../text/pane/paneText";
import { templateGroups } from "../choiceForm";
import { smallButton } from "../controls/actions";
import { element } from "../controls/element";
import { errorMessage, messageBar } from "../controls/messages";
import { HELP_SITE, type HelpData } from "../helpData";
import type { OfferedTemplate, PaneServices } from "../paneServices";
import { diagnosisSection } from "./diagnosis";

/** Where the start page leads to. */
export interface StartActions {
  readonly useBuiltIn: () => void;
  readonly pastePlan: () => void;
  readonly readFile: () => void;
  readonly useTemplate: (id: string) => void;
  readonly showFunctions: () => void;
}

/** The first page: the ways to the first sheet, every template, the help, and what support asks for. */
export function startPanel(
  services: Pick<
    PaneServices,
    "language" | "plans" | "templatesFor" | "help" | "hostFacts" | "functionList"
  >,
  { start: text, choices }: PaneText,
  actions: StartActions,
): HTMLElement {
  return element(
    "div",
    { class: "pane-scroll" },
    section(
      text.begin,
      element(
        "div",
        { class: "pane-ways" },
        wayButton(text.builtIn, "use-built-in", actions.useBuiltIn, true),
        wayButton(text.paste, "paste-plan", actions.pastePlan, false),
        wayButton(text.file, "read-file", actions.readFile, false),
      ),
      element("p", { class: "pane-hint" }, text.beginHint),
    ),
    section(
      text.templates,
      ...templateGroups(everyTemplate(services)).map(({ templates }) =>
        element(
          "div",
          { class: "pane-functions", "data-part": "templates" },
          ...templates.map(({ id }) => {
            const name = choices.templates[id]?.name ?? id;
            const use = (): void => {
              actions.useTemplate(id);
            };
            return element(
              "details",
              { class: "pane-function" },
              element("summary", {}, name),
              element("p", { class: "pane-hint" }, choices.templates[id]?.description ?? ""),
              smallButton(text.useTemplate, "use-template", use, name),
            );
          }),
        ),
      ),
    ),
    section(
      text.help,
      wayButton(text.functions, "show-functions", actions.showFunctions, false),
      lookedUp(text.rules, "rules", services, text.failed, ({ rules }) =>
        rules.map(({ rule, standing, says }) => [`${rule}${text.standing(standing)}`, says]),
      ),
      lookedUp(text.errors, "errors", services, text.failed, ({ errors }) =>
        errors.map(({ code, when, next }) => [`${code} ${when}`, next]),
      ),
      element(
        "fluent-link",
        { href: HELP_SITE[services.language], target: "_blank", rel: "noopener" },
        text.site,
      ),
    ),
    diagnosisSection(services, text),
  );
}

const section = (heading: string, ...parts: readonly HTMLElement[]): HTMLElement =>
  element(
    "section",
    { class: "pane-group" },
    element("h2", { class: "pane-label pane-heading" }, heading),
    ...parts,
  );

function wayButton(
  label: string,
  part: string,
  onClick: () => void,
  isFirst: boolean,
): HTMLElement {
  const button = element(
    "fluent-button",
    { class: "pane-wide", appearance: isFirst ? "primary" : false, "data-part": part },
    label,
  );
  button.addEventListener("click", onClick);
  return button;
}

/** Of all tables of all plans, each once. */
function everyTemplate({
  plans,
  templatesFor,
}: Pick<PaneServices, "plans" | "templatesFor">): readonly OfferedTemplate[] {
  const offered = plans.flatMap((plan) =>
    plan.tables.flatMap((table) => templatesFor(plan, table)),
  );
  return [...new Map(offered.map((template) => [template.id, template])).values()];
}

/** A list that is fetched when it is opened for the first time, and again after a failure. */
function lookedUp(
  heading: string,
  part: string,
  services: Pick<PaneServices, "help">,
  failed: (message: string) => string,
  linesOf: (help: HelpData) => readonly (readonly [term: string, says: string])[],
): HTMLElement {
  const list = element("dl", { class: "pane-terms" });
  const alert = element("div", { role: "alert" });
  const content = element(
    "details",
    { class: "pane-function", "data-part": part },
    element("summary", {}, heading),
    alert,
    list,
  );
  content.addEventListener("toggle", () => {
    if (content.open && list.childElementCount === 0) void fill();
  });

  async function fill(): Promise<void> {
    alert.replaceChildren();
    try {
      const lines = linesOf(await services.help());
      list.replaceChildren(
        ...lines.flatMap(([term, says]) => [element("dt", {}, term), element("dd", {}, says)]),
      );
    } catch (error) {
      alert.replaceChildren(messageBar("error", failed(errorMessage(error))));
    }
  }

  return content;
}
