import type { InsertOutcome, InsertStep } from "../excel/insertSheets";
import type { Present } from "../layout/knownSheets";
import type { InsertionText, PaneText, TemplateText } from "../text/pane/paneText";
import { type Choice, type ChosenSoFar, choiceForm } from "./choiceForm";
import { element } from "./controls/element";
import { errorMessage, messageBar } from "./controls/messages";
import type { InsertRequest, PaneServices } from "./paneServices";
import { hasToAsk, presentQuestion } from "./presentQuestion";

/** The choices above, which scroll; the button and what came of it below, always in sight. */
export function insertPanel(services: PaneServices, text: PaneText): HTMLElement {
  if (services.plans.length === 0) {
    return element(
      "div",
      { class: "pane-scroll", role: "alert" },
      messageBar("error", text.choices.noPlans),
    );
  }
  const footer = insertFooter(services, text.insertion, text.choices.templates);
  const soFar: ChosenSoFar = { memory: { typedUnits: new Map(), typedForms: new Map() } };
  const makeForm = (): HTMLElement => choiceForm(services, text, footer.setChoice, soFar);
  let form = makeForm();
  services.ownPlans.onChanged(() => {
    const next = makeForm();
    form.replaceWith(next);
    form = next;
  });
  const panel = element("div", { class: "pane-columns" }, form, footer.content);
  panel.addEventListener("pointerenter", () => {
    services.ownPlans.refresh().catch(() => undefined);
  });
  return panel;
}

/** How far along the bar stands when a step begins, in percent. */
const PROGRESS: Readonly<Record<InsertStep, number>> = { checking: 10, writing: 40, finishing: 90 };

const MISSING_ID = "plan-pane-missing";

interface InsertFooter {
  readonly content: HTMLElement;
  readonly setChoice: (choice: Choice) => void;
}

/** The buttons that insert the sheet or save it as a file, and what came of it. */
function insertFooter(
  services: Pick<PaneServices, "present" | "insert" | "goTo" | "save" | "sheets">,
  text: InsertionText,
  templates: Readonly<Record<string, TemplateText>>,
): InsertFooter {
  let request: InsertRequest | null = null;
  let isWorking = false;
  const bar = element("fluent-progress-bar", {
    "aria-label": text.progress,
    min: "0",
    max: "100",
    hidden: true,
  });
  // Both regions stand in the page from the start: only what changes in them is announced.
  const status = element("div", { role: "status", "data-part": "status" });
  const alert = element("div", { role: "alert", "data-part": "alert" });
  const button = element(
    "fluent-button",
    {
      class: "pane-wide",
      appearance: "primary",
      "aria-describedby": MISSING_ID,
      "data-part": "insert",
    },
    text.insert,
  );
  const saveButton = element(
    "fluent-button",
    { class: "pane-wide", title: text.saveHint, "data-part": "save" },
    text.save,
  );
  const missing = element("p", {
    id: MISSING_ID,
    class: "pane-fault",
    role: "status",
    hidden: true,
    "data-part": "missing",
  });
  const content = element(
    "div",
    { class: "pane-footer" },
    bar,
    status,
    alert,
    missing,
    element("div", { class: "pane-actions" }, button, saveButton),
  );

  function showStep(step: InsertStep): void {
    bar.setAttribute("value", String(PROGRESS[step]));
    status.replaceChildren(element("span", { class: "pane-step" }, text.steps[step]));
  }

  function showFailure(sentence: string): void {
    status.replaceChildren();
    alert.replaceChildren(messageBar("error", sentence));
  }

  function showOutcome({ templateId }: InsertRequest, outcome: InsertOutcome): void {
    if (!outcome.ok) {
      showFailure(text.insertFailed(outcome.reason));
      return;
    }
    const { sheetName } = outcome;
    const goTo = element("fluent-button", { size: "small", "data-part": "go-to" }, text.goTo);
    goTo.addEventListener("click", () => void show(sheetName));
    const said = messageBar("success", text.inserted(outcome), goTo);
    const next = templates[templateId]?.next;
    const nextLine = next === undefined ? [] : [text.nextStep(next)];
    status.replaceChildren(
      said,
      ...nextLine.map((line) => element("p", { "data-part": "next-step" }, line)),
    );
    // What cannot be read now is told when the sheet is checked.
    showOpenFindings([sheetName, ...outcome.refersTo], said).catch(() => undefined);
  }

  /** [§14] What the new sheet shows is only as right as the entries that it refers to. */
  async function showOpenFindings(sheetNames: readonly string[], said: Element): Promise<void> {
    const list = await services.sheets.list();
    if (!list.ok || !said.isConnected) return;
    const lines = list.sheets
      .filter(({ name, open }) => sheetNames.includes(name) && open.errors + open.checks > 0)
      .map(({ name, open }) => element("p", { class: "pane-hint" }, text.openFindings(name, open)));
    status.append(...lines);
  }

  async function show(sheetName: string): Promise<void> {
    alert.replaceChildren();
    try {
      const outcome = await services.goTo(sheetName);
      if (!outcome.ok) {
        alert.replaceChildren(messageBar("error", text.goToFailed(sheetName, outcome.reason)));
      }
    } catch (error) {
      alert.replaceChildren(messageBar("error", text.goToBroke(errorMessage(error))));
    }
  }

  function setWorking(isNow: boolean): void {
    isWorking = isNow;
    bar.hidden = !isNow;
    content.setAttribute("aria-busy", String(isNow));
    refreshButton();
  }

  // Disabled but focusable: a keyboard user who presses it must not lose the place.
  function refreshButton(): void {
    for (const each of [button, saveButton]) {
      each.toggleAttribute("disabled-focusable", isWorking || request === null);
    }
  }

  async function save(): Promise<void> {
    if (isWorking || request === null) return;
    alert.replaceChildren();
    status.replaceChildren(element("span", { class: "pane-step" }, text.saving));
    setWorking(true);
    bar.hidden = true;
    try {
      status.replaceChildren(messageBar("success", text.saved(await services.save(request))));
    } catch (error) {
      showFailure(text.saveBroke(errorMessage(error)));
    }
    setWorking(false);
  }

  /** Asks first where the workbook has the sheet already, or several that it could refer to. */
  async function insert(): Promise<void> {
    if (isWorking || request === null) return;
    const wanted = request;
    await working(async () => {
      const present = await services.present(wanted);
      if (present !== null && hasToAsk(present)) ask(wanted, present);
      else showOutcome(wanted, await services.insert(wanted, showStep));
    });
  }

  function ask(wanted: InsertRequest, present: Present): void {
    const clear = (): void => {
      status.replaceChildren();
      button.focus();
    };
    const asked = presentQuestion(
      present,
      {
        insert: (meant) => {
          void working(async () => {
            showOutcome(wanted, await services.insert({ ...wanted, meant }, showStep));
          });
        },
        goTo: (sheetName) => {
          clear();
          void show(sheetName);
        },
        cancel: clear,
      },
      text,
    );
    status.replaceChildren(asked.content);
    asked.focus();
  }

  async function working(action: () => Promise<void>): Promise<void> {
    if (isWorking) return;
    alert.replaceChildren();
    setWorking(true);
    showStep("checking");
    try {
      await action();
    } catch (error) {
      showFailure(text.insertBroke(errorMessage(error)));
    }
    setWorking(false);
  }

  button.addEventListener("click", () => void insert());
  saveButton.addEventListener("click", () => void save());
  refreshButton();

  return {
    content,
    setChoice: (choice) => {
      request = choice.request;
      missing.textContent = choice.missing ?? "";
      missing.hidden = choice.missing === null;
      refreshButton();
      if (isWorking) return;
      // What came of the last choice would read as said of this one.
      status.replaceChildren();
      alert.replaceChildren();
    },
  };
}
