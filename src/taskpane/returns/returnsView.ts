import type { Refusal } from "../../excel/workbookAction";
import { parseUnits } from "../../layout/units/givenUnits";
import type { TableOfPlan } from "../../returns/desk/deskModels";
import type { ReturnState } from "../../returns/register";
import type { ReturnTemplate } from "../../returns/returnedForm";
import { returnsText } from "../../text/pane/returns";
import type { ReturnsText } from "../../text/pane/returnsText";
import { actionResults, question, smallButton, type Turn } from "../controls/actions";
import { element, printed } from "../controls/element";
import { textArea } from "../controls/fields";
import type { PaneServices } from "../paneServices";
import { messageBar } from "../controls/messages";
import { findingLines } from "./returnFindings";
import type {
  CarryPlan,
  Collected,
  FileProblem,
  PendingForm,
  ReturnsState,
  RolledUp,
} from "./returnServices";

interface ReturnsView {
  readonly content: HTMLElement;
  /** Reads the workbook: it may have changed since the tab was looked at last. */
  readonly show: () => void;
}

const STATES: readonly ReturnState[] = ["reported", "late", "missing", "doubled", "sentBack"];

/** 收表: collects the forms that units send back into the sheets of the workbook. */
export function returnsView(
  services: Pick<
    PaneServices,
    "plans" | "returns" | "sheets" | "goTo" | "workbookUnits" | "language"
  >,
): ReturnsView {
  const text = returnsText(services.language);
  const turn: Turn = { isTaken: false };
  const results = actionResults(turn, text);
  const desk = element("div", { "data-part": "returns-desk" });
  const table = tableSelect();

  function tableSelect(): HTMLSelectElement {
    const select = element("select", { class: "pane-select", "data-part": "returns-table" });
    select.addEventListener("change", show);
    return select;
  }

  /** Plans of the workbook come and go; what is chosen stays. */
  function fillTables(): void {
    const options = services.plans.flatMap((plan) =>
      plan.tables
        .filter(({ kind }) => kind === "targets")
        .map((each) => ({ value: `${plan.id}/${each.id}`, label: `${plan.name} ${each.id}` })),
    );
    const chosen = table.value;
    table.replaceChildren(
      ...options.map(({ value, label }) =>
        element("option", { value, selected: value === chosen, lang: "zh-CN" }, label),
      ),
    );
  }

  function chosenTable(): TableOfPlan | null {
    for (const plan of services.plans) {
      const found = plan.tables.find(({ id }) => `${plan.id}/${id}` === table.value);
      if (found !== undefined) return { plan, table: found };
    }
    return null;
  }

  /** Runs an action on the chosen table. */
  const act = (action: (of: TableOfPlan) => Promise<void>): void =>
    void results.run(async () => {
      const of = chosenTable();
      if (of !== null) await action(of);
    });

  function complained(outcome: { readonly ok: boolean }): outcome is Refusal {
    if (outcome.ok) return false;
    results.complain(text.refusal((outcome as Refusal).reason));
    return true;
  }

  function show(): void {
    fillTables();
    act(async (of) => {
      const state = await services.returns.state(of);
      if (!complained(state)) showState(of, state);
    });
  }

  function showState(of: TableOfPlan, state: ReturnsState): void {
    desk.replaceChildren(
      ...(state.desk === null ? [startForm(of)] : [overview(state), collecting(), actions(of)]),
      findingLines(state.findings, services.sheets, text),
    );
  }

  function startForm(of: TableOfPlan): HTMLElement {
    const words = text.start;
    const { content, input, fault } = textArea({
      id: "plan-pane-returning",
      label: words.units,
      hint: words.unitsHint,
      placeholder: words.unitsPlaceholder,
    });
    const field = (part: string, label: string): HTMLElement =>
      element("fluent-text-input", { class: "pane-wide", "data-part": part }, label);
    const dataDate = field("returns-date", words.dataDate);
    const deadline = field("returns-deadline", words.deadline);
    const form = element(
      "select",
      { class: "pane-select", "data-part": "returns-form" },
      ...Object.entries(words.forms).map(([value, label]) => element("option", { value }, label)),
    );
    void services.workbookUnits(of.plan, of.table).then(
      (units) => {
        if (input.value === "") input.value = units.map(({ name }) => name).join("\n");
      },
      () => undefined,
    );
    const open = smallButton(words.open, "open-desk", () => {
      const { units } = parseUnits(input.value);
      fault.textContent = units.length === 0 ? words.noUnits : "";
      if (units.length === 0) return;
      act(async () => {
        const state = await services.returns.open(of, {
          units: units.map(({ name }) => name),
          template: form.value as ReturnTemplate,
          dataDate: valueOf(dataDate),
          dueOn: valueOf(deadline),
        });
        if (complained(state)) return;
        showState(of, state);
        results.say(words.opened(state.desk?.sheetName ?? ""));
      });
    });
    return element(
      "section",
      { class: "pane-group", "data-part": "returns-start" },
      element("p", { class: "pane-label", role: "heading", "aria-level": "2" }, words.heading),
      content,
      dataDate,
      deadline,
      element("label", { class: "pane-label" }, words.form, form),
      open,
    );
  }

  /** How many units stand how, at a glance. */
  function overview({ desk: shown }: ReturnsState): HTMLElement {
    const rows = shown?.register.rows ?? [];
    const counts = STATES.map((state) => ({
      state,
      count: rows.filter((row) => row.state === state).length,
    })).filter(({ count }) => count > 0);
    return element(
      "p",
      { class: "pane-label", role: "status", "data-part": "returns-counts" },
      counts.map(({ state, count }) => text.count(text.states[state], count)).join(" · "),
    );
  }

  function collecting(): HTMLElement {
    const input = element("input", {
      type: "file",
      multiple: true,
      accept: ".xlsx,.xlsm,.xls,.et,.xlsb,.ods,.csv",
      "aria-label": text.files,
      // The host's own control speaks the host's language and is wider than a narrow pane.
      hidden: true,
      "data-part": "return-files",
    });
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      // The same file can be chosen again once it was put right.
      input.value = "";
      if (files.length > 0) collect(files);
    });
    const place = element(
      "div",
      { class: "pane-drop", "data-part": "drop-returns" },
      smallButton(text.files, "choose-returns", () => {
        input.click();
      }),
      input,
      element("span", { class: "pane-hint" }, text.drop),
    );
    place.addEventListener("dragover", (event) => {
      event.preventDefault();
    });
    place.addEventListener("drop", (event) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) collect(files);
    });
    const sheets = smallButton(text.sheets, "collect-sheets", () => {
      collect(null);
    });
    return element("div", { class: "pane-group" }, place, sheets);
  }

  function collect(files: readonly File[] | null): void {
    act(async (of) => {
      let isCancelled = false;
      const bar = element("fluent-progress-bar", {
        "aria-label": text.working,
        min: "0",
        max: String(files?.length ?? 1),
        value: "0",
      });
      const step = element("span", { class: "pane-step", role: "status" });
      const cancel = smallButton(text.cancel, "cancel-collecting", () => {
        isCancelled = true;
      });
      results.show(element("div", { class: "pane-group" }, bar, step, cancel));
      const collected = await services.returns.collect(of, files, {
        onProgress: (done, all, name) => {
          bar.setAttribute("value", String(done));
          step.textContent = text.progress(done, all, name);
        },
        isCancelled: () => isCancelled,
      });
      results.show();
      if (!complained(collected)) showCollected(of, collected);
    });
  }

  function showCollected(of: TableOfPlan, collected: Collected): void {
    const { count, problems, pending, state } = collected;
    showState(of, state);
    if (collected.isCancelled) {
      results.say(text.cancelled);
      return;
    }
    results.say(text.collected(count, problems.length));
    const lines = problems.map((each) => text.problem(each.file, problemSentence(each)));
    results.show(
      ...(lines.length === 0
        ? []
        : [
            element(
              "ul",
              { class: "pane-differences", "data-part": "return-problems" },
              ...lines.map((line) => element("li", {}, line)),
            ),
          ]),
      ...(pending.length === 0 ? [] : [pendingForms(of, pending)]),
    );
  }

  function problemSentence(problem: FileProblem): string {
    switch (problem.kind) {
      case "file":
        return text.fileProblem(problem.problem);
      case "form":
        return text.noForm(problem.problem);
      case "otherTable":
        return text.otherTable;
    }
  }

  /** A form that was matched by its words is collected once the user says that it is right. */
  function pendingForms(of: TableOfPlan, pending: readonly PendingForm[]): HTMLElement {
    return element(
      "section",
      { class: "pane-group", "data-part": "pending-forms" },
      element("p", { class: "pane-label" }, text.pending),
      ...pending.map((form) => {
        const unit = element(
          "fluent-text-input",
          { class: "pane-wide", value: form.unit ?? "", "data-part": "pending-unit" },
          text.match(form.file, form.unit, form.percent),
        );
        const line = element(
          "div",
          { class: "pane-group" },
          unit,
          smallButton(
            text.confirm,
            "confirm-form",
            () => {
              const named = valueOf(unit);
              if (named === "") {
                unit.setAttribute("aria-invalid", "true");
                results.complain(text.noUnit);
                return;
              }
              act(async () => {
                const outcome = await services.returns.confirm(of, { ...form, unit: named });
                if (complained(outcome)) return;
                showCollected(of, outcome);
                const rest = pending.filter((each) => each !== form);
                if (rest.length > 0) results.show(pendingForms(of, rest));
              });
            },
            form.file,
          ),
        );
        return line;
      }),
    );
  }

  function actions(of: TableOfPlan): HTMLElement {
    const words = text.actions;
    return element(
      "div",
      { class: "pane-buttons" },
      smallButton(words.desk, "go-to-desk", () => {
        act(async () => {
          const state = await services.returns.state(of);
          if (!complained(state)) await services.goTo(state.desk?.sheetName ?? "");
        });
      }),
      smallButton(words.sendBack, "send-back", () => {
        act(sendBack);
      }),
      smallButton(words.rollUp, "roll-up", () => {
        act((chosen) => rollUp(chosen, "ask"));
      }),
      smallButton(words.carry, "carry-totals", () => {
        act(askToCarry);
      }),
      smallButton(words.reload, "reload-returns", show),
    );
  }

  async function sendBack(of: TableOfPlan): Promise<void> {
    const outcome = await services.returns.sendBack(of);
    if (complained(outcome)) return;
    const { fileName, units } = outcome;
    if (fileName === null) results.complain(text.nothingToSendBack);
    else {
      const state = await services.returns.state(of);
      if (state.ok) showState(of, state);
      results.say(text.sentBack(fileName, units));
    }
  }

  async function rollUp(of: TableOfPlan, ifDifferent: "ask" | "keep" | "replace"): Promise<void> {
    const outcome = await services.returns.rollUp(of, ifDifferent);
    if (complained(outcome)) return;
    showRolledUp(of, outcome);
  }

  function showRolledUp(of: TableOfPlan, outcome: RolledUp): void {
    if (outcome.kind === "nothing") results.complain(text.nothingToRollUp);
    else if (outcome.kind === "written") {
      results.say(text.rolledUp(outcome.sheetName, outcome.missing));
    } else {
      const lines = outcome.conflicts.map((conflict) => text.conflict(conflict));
      const asked = question(
        [text.conflicts(lines.length), list(lines)],
        { yes: text.replace, no: text.keep },
        () => {
          act((chosen) => rollUp(chosen, "replace"));
        },
        () => {
          act(() => rollUp(of, "keep"));
        },
      );
      results.show(asked.content);
      asked.focus();
    }
  }

  async function askToCarry(of: TableOfPlan): Promise<void> {
    const plan = await services.returns.carrying(of);
    if (complained(plan)) return;
    switch (plan.kind) {
      case "noRollUp":
      case "noMonitoring":
      case "noYear":
        results.complain(text[plan.kind]);
        return;
      case "totals":
        if (plan.totals.length === 0) results.say(text.nothingToCarry(plan.lacking));
        else showCarrying(plan);
    }
  }

  /** Nothing is written before the user has seen what, and said who he is. */
  function showCarrying(plan: CarryPlan & { readonly kind: "totals" }): void {
    const by = element(
      "fluent-text-input",
      { class: "pane-wide", "data-part": "carried-by", maxlength: "200" },
      text.by,
    );
    const asked = question(
      [text.carrying(plan.totals.length), list(plan.totals.map((each) => text.total(each))), by],
      { yes: text.carry, no: text.cancelCarry },
      () => {
        const name = valueOf(by);
        if (name === "") {
          fault.replaceChildren(messageBar("error", text.noBy));
          by.focus();
          return;
        }
        act(async () => {
          const outcome = await services.returns.carry(plan, name);
          if (complained(outcome)) return;
          results.say(text.carried(plan.totals.length, outcome.trailName, plan.lacking));
        });
      },
      () => {
        results.clear();
      },
    );
    const fault = element("div", { role: "alert" });
    results.show(asked.content, fault);
    by.focus();
  }

  return {
    content: element(
      "div",
      { class: "pane-scroll", "data-part": "returns" },
      element("p", { class: "pane-hint" }, text.hint),
      element("label", { class: "pane-label" }, text.table, table),
      desk,
      results.content,
    ),
    show,
  };
}

const list = (lines: ReturnType<ReturnsText["conflict"]>[]): HTMLElement =>
  element(
    "ul",
    { class: "pane-differences" },
    ...lines.map((line) => element("li", {}, printed(line))),
  );

/** A field into which nothing was ever typed has no value. */
const valueOf = (field: HTMLElement): string =>
  ((field as HTMLElement & { value?: string }).value ?? "").trim();
