import type { SelectedCells } from "../../excel/readSelection";
import { cellAddress } from "../../layout/cells/address";
import { type GridPlace, gridOfText, type PlanGrid } from "../../plan/tables/planGrid";
import { readPlanTable } from "../../plan/tables/readPlanTable";
import {
  type Corrections,
  isAsked,
  NO_CORRECTIONS,
  type TableDraft,
} from "../../plan/tables/tableDraft";
import { planSheetFaultSentence } from "../../text/problems/planSheetFaults";
import { planProblemSentence } from "../../text/problems/planProblems";
import { readingText } from "../../text/plans/reading";
import { actionResults, smallButton, type Turn } from "../controls/actions";
import { element } from "../controls/element";
import type { PaneServices, WholePlan } from "../paneServices";
import { doubtList } from "./doubtList";
import { type HeadForm, headForm } from "./headForm";
import { columnList, rowList } from "./tableLists";
import { jsonChecks, planPreview } from "./planPreview";
import { writePlan } from "./writePlan";

/** How a plan comes in. */
export type Way = "selection" | "paste" | "file";

export interface ReadingView {
  readonly content: HTMLElement;
  readonly begin: (way: Way) => void;
}

/** Where the cells that were read stand; null: in no sheet of this workbook. */
type Origin = Pick<SelectedCells, "sheetName" | "row" | "column"> | null;

/** A table of a plan on its way in: read, looked at, put right, and only then written. */
export function readingView(services: PaneServices): ReadingView {
  const text = readingText(services.language);
  const turn: Turn = { isTaken: false };
  const results = actionResults(turn, text);
  const preview = element("div", { "data-part": "reading-preview" });
  const done = actionResults(turn, text);

  async function readSelected(): Promise<void> {
    const read = await services.planTables.selection();
    if (!read.ok) results.complain(text.refusal(read.reason));
    else if (read.cells === null) results.complain(text.nothingSelected);
    else showTable(read.cells.grid, read.cells);
  }

  async function readFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await services.planTables.file(file.name, bytes);
    if (read.kind === "problem") results.complain(text.fileProblem(read.problem));
    else if (read.kind === "jsonProblems") {
      const lines = read.problems.map((each) => planProblemSentence(each, services.language));
      results.complain(text.jsonProblems(lines));
    } else {
      if (read.faults.length > 0) {
        const lines = read.faults.map((fault) => planSheetFaultSentence(fault, services.language));
        results.complain(lines.join("\n"));
      }
      if (read.kind === "plans") showPlans(read.plans);
      else showSheets(read.sheets);
    }
  }

  /** Plans that a file holds whole. */
  function showPlans(found: readonly WholePlan[]): void {
    done.clear();
    preview.replaceChildren(
      ...found.flatMap(({ plan, json }) => [
        planPreview(plan, services.language),
        smallButton(
          text.write,
          "write-plan",
          () => void done.run(() => writePlan(json, services, done)),
          plan.name,
        ),
      ]),
      done.content,
    );
  }

  /** Of a file with several sheets the user says which; the one with most rows of a table comes first. */
  function showSheets(sheets: readonly { readonly name: string; readonly grid: PlanGrid }[]): void {
    const counted = sheets
      .map(({ name, grid }) => ({ name, grid, count: indicatorCount(readPlanTable(grid)) }))
      .filter(({ grid }) => grid.rows.length > 0)
      .sort((one, other) => other.count - one.count);
    const [first] = counted;
    if (first === undefined) {
      results.complain(text.nothingFound);
      return;
    }
    showTable(first.grid, null);
    if (counted.length === 1) return;
    const select = element(
      "select",
      { class: "pane-select", "data-part": "sheet-of-file" },
      ...counted.map(({ name }, index) => element("option", { value: String(index) }, name)),
    );
    select.addEventListener("change", () => {
      const chosen = counted[Number(select.value)];
      if (chosen !== undefined) showTable(chosen.grid, null);
    });
    results.show(element("label", { class: "pane-label" }, text.whichSheet, select));
  }

  function showTable(grid: PlanGrid, origin: Origin): void {
    let corrections: Corrections = NO_CORRECTIONS;
    let draft = readPlanTable(grid, corrections);
    const head = headForm(draft, text);
    const tables = element("div", {});
    const checks = element("div", {});
    head.content.addEventListener("input", showChecks);
    const place = ({ row, column }: GridPlace): string | null =>
      origin === null ? null : cellAddress(origin.row + row, origin.column + column);

    function again(changed: Partial<Corrections>): void {
      corrections = { ...corrections, ...changed };
      draft = readPlanTable(grid, corrections);
      showDraft();
    }

    function goTo(address: string): void {
      if (origin === null) return;
      void services.sheets.goToCell(origin.sheetName, address);
    }

    function showChecks(): void {
      const placeName = (path: string): string => head.placeName(path, draft);
      checks.replaceChildren(jsonChecks(head.plan(draft), services.language, placeName));
    }

    function showDraft(): void {
      const asked = draft.doubts.filter(isAsked).length;
      tables.replaceChildren(
        element(
          "p",
          { class: "pane-label", role: "status", "data-part": "reading-found" },
          text.found(indicatorCount(draft), asked),
        ),
        doubtList({ draft, corrections, place, goTo, again }, text),
        rowList(draft, corrections, again, text),
        columnList(draft, corrections, again, text),
      );
      showChecks();
    }

    showDraft();
    done.clear();
    const buttons = element(
      "div",
      { class: "pane-buttons" },
      smallButton(text.write, "write-plan", () => {
        void done.run(() => writeDraft(head, draft));
      }),
      smallButton(text.saveJson, "save-plan-json", () => {
        void done.run(async () => {
          const fileName = await services.planTables.saveJson(head.plan(draft), text.unnamed);
          done.say(text.saved(fileName));
        });
      }),
    );
    preview.replaceChildren(tables, head.content, checks, buttons, done.content);
  }

  async function writeDraft(head: HeadForm, draft: TableDraft): Promise<void> {
    await writePlan(head.plan(draft), services, done, (path) => head.placeName(path, draft));
  }

  const ways = waysIn(text, {
    selection: () => void results.run(readSelected),
    paste: (pasted) => {
      results.clear();
      showTable(gridOfText(pasted), null);
    },
    file: (file) => void results.run(() => readFile(file)),
  });
  return {
    content: element(
      "div",
      { class: "pane-reading" },
      element("p", { class: "pane-hint" }, text.hint),
      ways.content,
      results.content,
      preview,
    ),
    begin: ways.begin,
  };
}

const indicatorCount = ({ rows }: TableDraft): number =>
  rows.filter(({ indicator }) => indicator !== null).length;

interface WayActions {
  readonly selection: () => void;
  readonly paste: (pasted: string) => void;
  readonly file: (file: File) => void;
}

/** The three ways in: what is selected, what is pasted here, a file. */
function waysIn(
  text: ReturnType<typeof readingText>,
  actions: WayActions,
): { readonly content: HTMLElement; readonly begin: (way: Way) => void } {
  const words = text.ways;
  const selection = smallButton(words.selection, "read-selection", actions.selection);
  const pasted = element("textarea", {
    class: "pane-textarea",
    rows: "5",
    spellcheck: "false",
    "aria-label": words.paste,
    placeholder: words.pasteHint,
    "data-part": "pasted-table",
  });
  const paste = element(
    "details",
    { class: "pane-section", "data-part": "paste-table" },
    element("summary", {}, words.paste),
    pasted,
    smallButton(words.readPaste, "read-paste", () => {
      if (pasted.value.trim() !== "") actions.paste(pasted.value);
    }),
  );
  const file = element("input", {
    type: "file",
    accept: ".xlsx,.xls,.et,.xlsb,.ods,.csv,.json,.txt",
    "aria-label": words.file,
    "data-part": "plan-file",
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) actions.file(chosen);
    // The same file can be chosen again once it was put right.
    file.value = "";
  });
  const fromFile = element(
    "details",
    { class: "pane-section", "data-part": "file-table" },
    element("summary", {}, words.file),
    element("span", { class: "pane-hint" }, words.fileHint),
    file,
  );
  return {
    content: element("div", { class: "pane-group" }, selection, paste, fromFile),
    begin: (way) => {
      if (way === "selection") {
        selection.focus();
        return;
      }
      const section = way === "paste" ? paste : fromFile;
      section.open = true;
      (way === "paste" ? pasted : file).focus();
    },
  };
}
