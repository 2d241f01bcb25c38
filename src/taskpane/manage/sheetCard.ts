import type { ListedSheet } from "../../excel/manageSheets";
import type { Placement } from "../../excel/pasteColumn";
import type { Refreshed } from "../../excel/refreshSheet";
import { cellAddress } from "../../layout/cells/address";
import {
  countFindings,
  type EntryFinding,
  type FindingCounts,
} from "../../layout/review/entryFinding";
import { type Difference, isLoss } from "../../layout/refresh/differences";
import type { OpenChoice } from "../../layout/refresh/layoutAgain";
import type { ChangedSetting } from "../../layout/review/changedSettings";
import type { ManageText } from "../../text/pane/paneText";
import {
  type ActionResults,
  actionResults,
  question,
  smallButton,
  type Turn,
} from "../controls/actions";
import { element, printed } from "../controls/element";
import { linkFields } from "../controls/linkFields";
import type { SheetServices } from "../paneServices";
import { showCarriedOver } from "./carryOver";
import { changedList } from "./changedList";
import { localMinute } from "./correctionForm";
import { type Author, findingList } from "./findingList";
import { pasteForm } from "./pasteForm";
import { ruleSummary } from "./ruleSummary";
import { shareButtons } from "./shareButtons";

interface CardOptions {
  readonly sheet: ListedSheet;
  /** Plan and table, as the plans name them. */
  readonly origin: string;
  /** In the pane's language. */
  readonly template: string;
  readonly turn: Turn;
  readonly author: Author;
  readonly onRemoved: () => void;
  /** Sheets that were missing are there again; the sentence says which. */
  readonly onRestored: (sentence: string) => void;
  /** Puts a plan into the workbook and says what came of it. */
  readonly writePlan: (json: object, results: ActionResults) => Promise<void>;
}

/** One sheet of the workbook: what it is, and what can be done with it. */
export function sheetCard(
  { sheet, origin, template, turn, author, onRemoved, onRestored, writePlan }: CardOptions,
  services: SheetServices,
  text: ManageText,
): HTMLElement {
  const { name, identity, referredBy, choices } = sheet;
  const results = actionResults(turn, text);
  const open = element("span", { class: "pane-open", "data-part": "open-findings" });
  showOpen(sheet.open);
  const button = (part: keyof ManageText["actions"], action: () => Promise<void>): HTMLElement =>
    smallButton(text.actions[part], part, () => void results.run(action), name);

  /** The number of open findings stands beside the sheet's name. */
  function showOpen(counts: FindingCounts): void {
    open.textContent = text.findings.counts(counts);
    open.classList.toggle("pane-open-error", counts.errors > 0);
  }

  async function goToCell(address: string): Promise<void> {
    const outcome = await services.goToCell(name, address);
    if (!outcome.ok) results.complain(text.goToFailed(name, outcome.reason));
  }

  /** What is listed stays listed while one walks through its cells. */
  const goTo = (address: string): void => {
    goToCell(address).catch((error: unknown) => {
      results.complain(text.broke(String(error)));
    });
  };

  /** @param done what was done just before, to be said first */
  async function inspect(done = ""): Promise<void> {
    const outcome = await services.inspect(name);
    if (!outcome.ok) {
      results.complain(text.refusal(outcome.reason));
      return;
    }
    const { findings, counts, changed, differences, unknownFunctionCount } = outcome;
    showOpen(countFindings(findings));
    if (unknownFunctionCount > 0) {
      const refreshNow = (): void => void refreshing(false, null);
      results.complain(
        text.unknownFunctions(unknownFunctionCount),
        smallButton(text.actions.refresh, "refresh-now", refreshNow, name),
      );
    }
    const isClean =
      findings.length === 0 &&
      differences.length === 0 &&
      unknownFunctionCount === 0 &&
      changed.every(({ isOnRecord }) => isOnRecord);
    if (isClean) results.say(`${done}${text.allClean}`);
    else if (done !== "") results.say(done);
    results.show(
      ...(isClean ? [] : [findingList(findings, author, { goTo, apply }, text)]),
      ...(counts.length === 0 ? [] : [ruleSummary(counts, text.findings.rules)]),
      ...(changed.length === 0 ? [] : [changedList(changed, author, record, text)]),
      ...(isClean ? [] : [differenceSection(differences)]),
    );
  }

  function record(setting: ChangedSetting, reason: string): void {
    if (author.name === "" || reason === "") {
      results.complain(text.changed.missing);
      return;
    }
    void results.run(async () => {
      const { value, before } = setting;
      const outcome = await services.correct({
        ...{ sheetName: name, address: cellAddress(setting.row, setting.column) },
        ...{ oldValue: value, newValue: value, before, by: author.name, reason },
        at: localMinute(new Date()),
      });
      if (outcome.ok) await inspect(text.changed.recorded(setting, outcome.trailName));
      else results.complain(text.refusal(outcome.reason));
    });
  }

  function differenceSection(differences: readonly Difference[]): HTMLElement {
    return element(
      "section",
      { class: "pane-findings", "data-part": "template" },
      element(
        "p",
        { class: "pane-label", role: "heading", "aria-level": "2" },
        text.findings.templateHeading,
      ),
      element(
        "p",
        { role: "status" },
        differences.length === 0 ? text.asTemplate : text.differ(differences.length),
      ),
      ...(differences.length === 0 ? [] : [differenceList(differences, text, goTo)]),
    );
  }

  function apply(finding: EntryFinding, suggested: string | number): void {
    if (author.name === "") {
      results.complain(text.findings.byMissing);
      return;
    }
    void results.run(async () => {
      const address = cellAddress(finding.row, finding.column);
      const newValue = String(suggested);
      const outcome = await services.correct({
        sheetName: name,
        address,
        oldValue: finding.found === null ? "" : String(finding.found),
        newValue,
        by: author.name,
        reason: text.findings.reason(finding),
        at: localMinute(new Date()),
      });
      if (!outcome.ok) results.complain(text.refusal(outcome.reason));
      const { trailName } = outcome.ok ? outcome : { trailName: "" };
      // What was found is looked for again: one right figure often settles several findings.
      await inspect(outcome.ok ? text.findings.applied(address, newValue, trailName) : "");
    });
  }

  /** The list is read again when the card has done, where sheets have come back. */
  async function refreshing(isAccepted: boolean, chosen: readonly string[] | null): Promise<void> {
    const outcomes: Refreshed[] = [];
    await results.run(async () => {
      const outcome = await refresh(isAccepted, chosen);
      if (outcome !== null) outcomes.push(outcome);
    });
    const [done] = outcomes;
    if (done !== undefined && done.restored.length > 0) onRestored(text.refreshed(done));
  }

  /**
   * @param chosen names of sheets that it shall refer to; null: those that it refers to
   * @returns null: something has to be settled first
   */
  async function refresh(
    isAccepted: boolean,
    chosen: readonly string[] | null,
  ): Promise<Refreshed | null> {
    const outcome = await services.refresh(name, isAccepted, chosen);
    if (outcome.ok) {
      results.say(text.refreshed(outcome));
      return outcome;
    }
    if (outcome.reason !== null) {
      results.complain(text.refusal(outcome.reason));
    } else if ("choices" in outcome) {
      askWhich(outcome.choices);
    } else if (outcome.differences.some(isLoss)) {
      const losses = outcome.differences.filter(isLoss);
      results.complain(text.losses(losses.length));
      results.show(differenceList(losses, text, goTo));
    } else {
      const accepting = question(
        [differenceList(outcome.differences, text, goTo), text.acceptQuestion],
        { yes: text.accept, no: text.cancel },
        () => void refreshing(true, chosen),
        results.clear,
      );
      results.show(accepting.content);
      accepting.focus();
    }
    return null;
  }

  /** Which of several sheets that are the same the formulas shall refer to. */
  function askWhich(open: readonly OpenChoice[]): void {
    const fields = linkFields(open, text);
    const asking = question(
      fields.content,
      { yes: text.actions.refresh, no: text.cancel },
      () => {
        const chosen = fields.answer();
        if (chosen !== null) void refreshing(false, chosen);
      },
      results.clear,
    );
    results.show(asking.content);
    asking.focus();
  }

  async function paste(): Promise<void> {
    const plan = await services.planPaste(name, null, "");
    if (!plan.ok) {
      results.complain(text.refusal(plan.reason));
      return;
    }
    if (plan.columns.length === 0) {
      results.complain(text.paste.noColumns);
      return;
    }
    const form = pasteForm(
      plan.columns,
      {
        plan: async (columnKey, pasted) => {
          const placed = await services.planPaste(name, columnKey, pasted);
          if (placed.ok) return placed;
          results.complain(text.refusal(placed.reason));
          return null;
        },
        write: (placements) => void results.run(() => written(placements)),
        cancel: results.clear,
      },
      text,
    );
    results.show(form.content);
    form.focus();
  }

  /** What was written is reviewed at once. */
  async function written(placements: readonly Placement[]): Promise<void> {
    const outcome = await services.paste(name, placements);
    if (outcome.ok) await inspect(text.paste.written(outcome.written, outcome.kept));
    else results.complain(text.refusal(outcome.reason));
  }

  async function unlock(): Promise<void> {
    const outcome = await services.unlock(name);
    if (outcome.ok) results.say(text.unlocked);
    else if (outcome.reason.name === "stillConfirmed") results.complain(text.stillConfirmed);
    else if (outcome.reason.name === "notConfirmed") {
      results.complain(text.notConfirmed(outcome.reason.says));
    } else results.complain(text.refusal(outcome.reason));
  }

  async function lock(): Promise<void> {
    const outcome = await services.lock(name);
    if (outcome.ok) results.say(text.locked);
    else if (outcome.reason.name === "notConfirmed") {
      results.complain(text.notConfirmed(outcome.reason.says));
    } else if (outcome.reason.name === "stillConfirmed") results.complain(text.stillConfirmed);
    else results.complain(text.refusal(outcome.reason));
  }

  function askToRemove(): Promise<void> {
    const removing = question(
      [
        text.removeQuestion(name),
        ...(referredBy.length === 0
          ? []
          : [element("p", {}, text.referredBy, printed(referredBy.join("、")))]),
      ],
      { yes: text.removeNow, no: text.cancel },
      () => void removed(),
      results.clear,
    );
    results.show(removing.content);
    removing.focus();
    return Promise.resolve();
  }

  /** The list is read again when the card has done: one action at a time. */
  async function removed(): Promise<void> {
    const outcomes: Awaited<ReturnType<SheetServices["remove"]>>[] = [];
    await results.run(async () => {
      const outcome = await services.remove(name);
      outcomes.push(outcome);
      if (!outcome.ok) results.complain(text.refusal(outcome.reason));
    });
    if (outcomes[0]?.ok === true) onRemoved();
  }

  /** Where the workbook has a sheet more than once, it is said on each of them and on what refers to it. */
  function doubtLines(): readonly HTMLElement[] {
    const { sameAs } = sheet;
    const doubled =
      sameAs.length === 0
        ? []
        : [
            element(
              "span",
              { class: "pane-hint", "data-part": "same-as" },
              text.sameAs(sameAs, referredBy),
            ),
          ];
    if (choices.length === 0) return doubled;
    const change = smallButton(
      text.chooseAnother,
      "choose-link",
      () => {
        results.clear();
        askWhich(choices);
      },
      name,
    );
    return [
      ...doubled,
      element(
        "span",
        { class: "pane-buttons", "data-part": "link-doubt" },
        ...choices.map((choice) =>
          element("span", { class: "pane-hint" }, text.refersToOneOf(choice)),
        ),
        change,
      ),
    ];
  }

  return element(
    "li",
    { class: "pane-sheet", "data-sheet": name },
    element(
      "div",
      {},
      element("span", {}, printed(name, "pane-sheet-name"), open),
      element(
        "span",
        { class: "pane-hint" },
        ...(origin === "" ? [] : [printed(origin), " · "]),
        `${template} · `,
        identity.unit === null
          ? text.version(identity.version, null)
          : printed(text.version(identity.version, identity.unit)),
      ),
      ...doubtLines(),
    ),
    element(
      "div",
      { class: "pane-buttons" },
      button("goTo", () => goToCell("A1")),
      button("inspect", () => inspect()),
      smallButton(text.actions.refresh, "refresh", () => void refreshing(false, null), name),
      ...(TAKES_COLUMNS.includes(identity.template) ? [button("paste", paste)] : []),
      ...(SAYS_THE_END.includes(identity.template)
        ? [button("carryOver", () => showCarriedOver(name, services, writePlan, results, text))]
        : []),
      ...(identity.template === "breakdown"
        ? [button("lock", lock), button("unlock", unlock)]
        : []),
      ...shareButtons(name, services, results, text),
      button("remove", askToRemove),
    ),
    results.content,
  );
}

/** Templates that figures are entered into, column by column. */
/** What a plan ends with can be read from them. */
const SAYS_THE_END: readonly string[] = ["monitoring", "completion", "final"];

const TAKES_COLUMNS: readonly string[] = ["monitoring", "completion", "final", "returnForm"];

/** More are not read; they are counted. */
const MOST_LISTED = 100;

/** Differences in words; those that stand in a cell are buttons that go there. */
function differenceList(
  differences: readonly Difference[],
  text: ManageText,
  goTo: (address: string) => void,
): HTMLElement {
  const shown = differences.slice(0, MOST_LISTED);
  const rest = differences.length - shown.length;
  return element(
    "ul",
    { class: "pane-differences", "data-part": "differences" },
    ...shown.map((difference) => element("li", {}, item(difference))),
    ...(rest === 0 ? [] : [element("li", { class: "pane-hint" }, text.moreDifferences(rest))]),
  );

  function item(difference: Difference): HTMLElement {
    const sentence = text.difference(difference);
    if (!("row" in difference)) return element("span", {}, sentence);
    const address = cellAddress(difference.row, difference.column);
    const button = element(
      "button",
      { type: "button", class: "pane-difference", title: text.goToDifference(address) },
      sentence,
    );
    button.addEventListener("click", () => {
      goTo(address);
    });
    return button;
  }
}
