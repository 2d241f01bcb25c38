import { cellAddress } from "../../layout/cells/address";
import { countFindings, type EntryFinding } from "../../layout/review/entryFinding";
import type { ManageText } from "../../text/pane/paneText";
import { smallButton } from "../controls/actions";
import { element, printed } from "../controls/element";

/** Whoever corrects one entry often corrects the next: the name is asked for once. */
export interface Author {
  name: string;
}

interface FindingActions {
  readonly goTo: (address: string) => void;
  /** Writes the suggested figure and its line in the trail. */
  readonly apply: (finding: EntryFinding, suggested: string | number) => void;
}

/** More are not read; they are counted. */
const MOST_LISTED = 100;

/**
 * [§14] What has to be looked at in the entries of a sheet: 错误 first, then 核实, then what is not filled in.
 * Each line goes to its cell; where the right figure is certain a button writes it.
 */
export function findingList(
  findings: readonly EntryFinding[],
  author: Author,
  actions: FindingActions,
  text: ManageText,
): HTMLElement {
  const words = text.findings;
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const shown = sorted.slice(0, MOST_LISTED);
  const rest = sorted.length - shown.length;
  const summary = findings.length === 0 ? words.none : words.counts(countFindings(findings));
  return element(
    "section",
    { class: "pane-findings", "data-part": "findings" },
    element("p", { class: "pane-label", role: "heading", "aria-level": "2" }, words.heading),
    element("p", { role: "status", "data-part": "finding-counts" }, summary),
    ...(findings.some(({ suggested }) => suggested !== null) ? [authorField()] : []),
    ...(findings.length === 0
      ? []
      : [
          element(
            "ul",
            { class: "pane-differences" },
            ...shown.map((finding) => element("li", {}, ...item(finding))),
            ...(rest === 0 ? [] : [element("li", { class: "pane-hint" }, words.more(rest))]),
          ),
        ]),
  );

  function authorField(): HTMLElement {
    const field = element(
      "fluent-text-input",
      { class: "pane-wide", "data-part": "author", maxlength: "200", value: author.name },
      words.by,
    );
    field.addEventListener("input", () => {
      author.name = (field as HTMLElement & { value: string }).value.trim();
    });
    return field;
  }

  function item(finding: EntryFinding): readonly HTMLElement[] {
    const address = cellAddress(finding.row, finding.column);
    const button = element(
      "button",
      { type: "button", class: "pane-difference", title: text.goToDifference(address) },
      element(
        "span",
        { class: `pane-severity pane-severity-${finding.severity}` },
        words.severities[finding.severity],
      ),
      " ",
      printed(words.place(finding)),
      element("span", { class: "pane-finding-words" }, words.sentence(finding)),
    );
    button.addEventListener("click", () => {
      actions.goTo(address);
    });
    const { suggested } = finding;
    if (suggested === null) return [button];
    const apply = smallButton(
      words.apply(suggested),
      "apply",
      () => {
        actions.apply(finding, suggested);
      },
      address,
    );
    return [button, element("div", { class: "pane-finding-action" }, apply)];
  }
}

const SEVERITIES: readonly EntryFinding["severity"][] = ["error", "check", "missing"];
