import type { Correction, Entry } from "../../excel/correctEntry";
import type { ManageText } from "../../text/pane/paneText";
import { actionResults, smallButton, type Turn } from "../controls/actions";
import { element, printed } from "../controls/element";
import type { SheetServices } from "../paneServices";
import type { Author } from "./findingList";

type Field = HTMLElement & { value: string };

type Given = Pick<Correction, "newValue" | "by" | "reason">;

/** 更正: the selected entry, its new value, who changes it and why; the trail is kept in the workbook. */
export function correctionForm(
  services: SheetServices,
  turn: Turn,
  author: Author,
  text: ManageText,
  onCorrected: () => void,
): HTMLElement {
  const words = text.correction;
  const results = actionResults(turn, text);
  const form = element("div", { class: "pane-correction" });
  let corrected = 0;

  async function read(): Promise<void> {
    form.replaceChildren();
    const outcome = await services.selectedEntry();
    if (!outcome.ok) results.complain(text.refusal(outcome.reason));
    else if (outcome.entry === null) results.complain(words.noEntry);
    else showFields(outcome.entry);
  }

  function showFields(entry: Entry): void {
    const newValue = field("new-value", words.newValue);
    const by = field("by", words.by, author.name);
    const reason = field("reason", words.reason);
    const submit = smallButton(words.correct, "correct", () => {
      const given = { newValue: newValue.value, by: by.value.trim(), reason: reason.value.trim() };
      void submitted(entry, given);
    });
    form.replaceChildren(
      printed(words.entry(entry), "pane-sheet-name"),
      element("span", {}, words.oldValue, entry.value === "" ? words.blank : printed(entry.value)),
      newValue,
      by,
      reason,
      submit,
    );
    newValue.focus();
  }

  /** Whoever hears of it begins when the form has done: one action at a time. */
  async function submitted(entry: Entry, given: Given): Promise<void> {
    const before = corrected;
    await results.run(() => correct(entry, given));
    if (corrected > before) onCorrected();
  }

  async function correct(entry: Entry, given: Given): Promise<void> {
    if (given.by === "" || given.reason === "") {
      results.complain(words.missing);
      return;
    }
    if (given.newValue.trim() === entry.value) {
      results.complain(words.sameValue);
      return;
    }
    const { sheetName, address, value } = entry;
    const at = localMinute(new Date());
    const outcome = await services.correct({ sheetName, address, oldValue: value, ...given, at });
    if (!outcome.ok) {
      results.complain(text.refusal(outcome.reason));
      return;
    }
    const { trailName } = outcome;
    corrected += 1;
    author.name = given.by;
    form.replaceChildren();
    results.say(
      words.corrected(address, trailName),
      smallButton(words.goToTrail, "go-to-trail", () => void results.run(() => show(trailName))),
    );
    onCorrected();
  }

  async function show(trailName: string): Promise<void> {
    const outcome = await services.goToCell(trailName, "A1");
    if (!outcome.ok) results.complain(text.goToFailed(trailName, outcome.reason));
  }

  return element(
    "details",
    { class: "pane-section", "data-part": "correction" },
    element("summary", {}, words.heading),
    element(
      "div",
      { class: "pane-correction" },
      element("span", { class: "pane-hint" }, words.hint),
      smallButton(words.read, "read-entry", () => void results.run(read)),
      form,
      results.content,
    ),
  );
}

function field(part: string, label: string, value = ""): Field {
  const made = element(
    "fluent-text-input",
    { class: "pane-wide", "data-part": part, maxlength: "200", value },
    label,
  );
  return made as Field;
}

/** `2026-11-24 12:40`, by the clock and the time zone of the computer. */
export function localMinute(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
