import { keyedGrid, type KeyedGrid, type SheetGrid } from "../layout/keys/keyedGrid";
import { isEntry } from "../layout/cells/cells";
import { textHash } from "../plan/names";
import type { Plan } from "../plan/plan";
import { fail, ok, type Result } from "../rules/result";
import { isoDate, readDate } from "../rules/time/readDate";
import type { CellValue } from "../rules/figures/figure";
import { entriesOf } from "./entries";
import { formByNames } from "./formByNames";
import { formChanges } from "./formChanges";
import { formReview } from "./formReview";
import { formByKeys, type FormSheet, returnTemplate } from "./formSheet";
import { commonForm } from "./laidOutForm";
import { asFinding } from "./returnFinding";
import type {
  ConfirmedMatch,
  EnteredCell,
  NoForm,
  ReturnedForm,
  ReturnMatch,
} from "./returnedForm";
import type { ReturnSource } from "./returnPlace";
import { readSentBack } from "./sentBack";
import { unitNamed, unitsWithin } from "./unitNames";

/** What is known before a file is read. */
export interface ReadingFacts {
  readonly plans: readonly Plan[];
  /** The units that are to report; their names are looked for in the files'. */
  readonly units: readonly string[];
  /** The collecting workbook's 规则设置, whose limits of review count. */
  readonly ruleSheets: readonly SheetGrid[];
  readonly confirmed: readonly ConfirmedMatch[];
}

/**
 * The forms in a file that came back, by their keys; in a file that has none with keys, by headings and
 * names. What is in the file is read and reviewed whole: the file itself is not needed any more.
 */
export function readReturns(
  grids: readonly SheetGrid[],
  file: Pick<ReturnSource, "fileName" | "modifiedAt">,
  facts: ReadingFacts,
): Result<readonly ReturnedForm[], NoForm> {
  const keyed = grids.flatMap((grid) => keyedGrid(grid) ?? []);
  const byKeys = keyed.flatMap((sheet) => formByKeys(sheet, facts.plans) ?? []);
  const confirmedOf = (sheetName: string): ConfirmedMatch | null =>
    facts.confirmed.find(
      (each) => each.fileName === file.fileName && each.sheetName === sheetName,
    ) ?? null;
  const forms =
    byKeys.length > 0
      ? byKeys
      : grids
          .filter((grid) => keyed.every((sheet) => sheet.grid !== grid))
          .flatMap((grid) => {
            const confirmed = confirmedOf(grid.name);
            return formByNames(grid, facts.plans, confirmed?.rows ?? null) ?? [];
          });
  if (forms.length === 0) return fail(whyNone(keyed, facts.plans));
  const ruleSheets = facts.ruleSheets.flatMap((grid) => keyedGrid(grid) ?? []);
  const sentBack = readSentBack(keyed);
  return ok(
    forms.map((form): ReturnedForm => {
      const source = { ...file, sheetName: form.sheet.name };
      const match = matchOf(form, source, facts.units, confirmedOf(source.sheetName));
      const entries = entriesOf(form);
      const entered = enteredCells(form);
      const found = [...formReview(form, entries, facts.plans, ruleSheets), ...formChanges(form)];
      const { planId, tableId, template, unit, dataDate } = match;
      return {
        id: textHash(JSON.stringify([planId, tableId, template, unit, dataDate, entered])),
        ...{ source, match, head: form.head, entries, entered, sentBack },
        unitTargets: form.sheet.identity.unitTargets ?? null,
        findings: found.map((each) => asFinding(each, { unit, source, table: form.table })),
      };
    }),
  );
}

function matchOf(
  { sheet, plan, table, template, by, degree, rows, head }: FormSheet,
  { fileName, sheetName }: ReturnSource,
  units: readonly string[],
  confirmed: ConfirmedMatch | null,
): ReturnMatch {
  const date = readDate(head.dataDate);
  return {
    ...{ planId: plan.id, tableId: table.id, template, by, degree, rows },
    unit: confirmed?.unit ?? unitOf([sheet.identity.unit, head.unit], [fileName, sheetName], units),
    dataDate: date.ok && date.value !== null ? isoDate(date.value) : null,
  };
}

/** The unit that the form was made for, that was typed into it, or that its file or sheet alone names. */
function unitOf(
  named: readonly CellValue[],
  containing: readonly string[],
  units: readonly string[],
): string | null {
  const said = named.find((name) => name !== null && String(name).trim() !== "");
  if (said !== undefined) return unitNamed(String(said), units);
  const [only = null, ...others] = new Set(containing.flatMap((text) => unitsWithin(text, units)));
  return others.length === 0 ? only : null;
}

function whyNone(keyed: readonly KeyedGrid[], plans: readonly Plan[]): NoForm {
  const identities = keyed.map(({ identity }) => identity);
  const unknown = identities.find(
    ({ template, plan, table }) =>
      returnTemplate(template) !== null &&
      !plans.some(({ id, tables }) => id === plan && tables.some((each) => each.id === table)),
  );
  if (unknown !== undefined) return { name: "unknownPlan", plan: unknown.plan };
  const [other] = identities;
  return other === undefined
    ? { name: "noForm" }
    : { name: "otherTemplate", template: other.template };
}

/** Everything that was entered, by the keys of its row and column. */
function enteredCells(form: FormSheet): readonly EnteredCell[] {
  const { sheet } = form;
  const kind = sheet.identity.form === "functions" ? "functions" : "native";
  const model = commonForm(form, kind);
  return model.rows.flatMap(({ key: rowKey = "", cells, goesByPosition = false }) => {
    const row = sheet.rows.get(rowKey);
    if (row === undefined) return [];
    return cells.flatMap((cell, at): readonly EnteredCell[] => {
      const columnKey = model.columns[at]?.key ?? "";
      const column = goesByPosition ? at : sheet.columns.get(columnKey);
      if (column === undefined || !isEntry(cell)) return [];
      const value = sheet.grid.cells[row]?.[column]?.value ?? null;
      return value === null ? [] : [{ rowKey, columnKey, value }];
    });
  });
}
