import type { ColumnWordsKey } from "../../templates/vocabulary/columnKeys";
import type { ExtraRow, PartSpec, TablePart } from "../../templates/vocabulary/template";
import { endOfYear, NOTES, SETTING_LABELS, UNIT_LINE } from "../../text/sheets/sheets";
import { templateWords } from "../../text/sheets/templateWords";
import { callsOf, narrationOf, someWithoutAddIn } from "../calls";
import type { Dialect } from "../dialects/dialect";
import { identityOf } from "../keys/identity";
import type { LayoutInput } from "../layoutInput";
import type { SheetColumn } from "../sheetColumn";
import type { Subject } from "../subjects/subject";
import { subjectsOf } from "../subjects/subjectsOf";
import type {
  BodyRow,
  NormalPart,
  NormalSheet,
  NormalTable,
  SheetNote,
  ShownSetting,
} from "./normalSheet";
import { sheetColumns } from "./sheetColumns";

/** The first of three steps: a template with its plan, and everything about the sheet known. */
export function normaliseSheet(input: LayoutInput, dialect: Dialect): NormalSheet {
  const { template, ...given } = input;
  const { plan, table, unit, other } = input;
  const words = templateWords(template.id);
  const parts = template.parts.map((part) => normalPart(part, input, dialect));
  return {
    ...given,
    name: words.sheetName(plan, table, { unit, other }),
    title: words.title(plan, table, other),
    identity: identityOf(input, dialect.form),
    dialect,
    settings: shownSettings(input),
    settingsNote: words.line ?? UNIT_LINE,
    parts,
    notes: notesUnder(parts.filter(isNormalTable), input, dialect),
    isOnePage: template.isOnePage === true,
    keepsSize: template.keepsSize === true,
    isOpen: template.isOpen === true,
    frozenRows: template.frozenRows ?? null,
    frozenColumns: template.frozenColumns,
  };
}

/** The settings that stand on the sheet; where a date is entered, the last one says which date counts: the sheet's, or the common one. */
function shownSettings({ template, table: { period } }: LayoutInput): readonly ShownSetting[] {
  const settings = template.settings.map(({ key, isInput, otherwise }) => ({
    key,
    label: SETTING_LABELS[key],
    isInput,
    otherwise: otherwise === undefined ? null : endOfYear(period.lastYear),
  }));
  return hasSheetDate(template)
    ? [...settings, { key: "asOf", label: SETTING_LABELS.asOf, isInput: false, otherwise: null }]
    : settings;
}

const hasSheetDate = ({ settings }: LayoutInput["template"]): boolean =>
  settings.some(({ key, isInput }) => key === "dataDate" && isInput);

function normalPart(part: PartSpec, input: LayoutInput, dialect: Dialect): NormalPart {
  return part.kind === "table" ? normalTable(part, input, dialect) : part;
}

const isNormalTable = (part: NormalPart): part is NormalTable => part.kind === "table";

function normalTable(
  spec: TablePart & Pick<PartSpec, "startsPage">,
  input: LayoutInput,
  dialect: Dialect,
): NormalPart {
  const { key, judged, codes = null, startsPage = false } = spec;
  const subjects = subjectsOf(spec.rows, input);
  const steps = input.template.steps?.(input.table.period) ?? [];
  const columns = sheetColumns(spec.columns, subjects, steps, input);
  return {
    kind: "table",
    key,
    startsPage,
    columns,
    helpers: dialect.helpers({
      subjects,
      columnKeys: columns.map((column) => column.key),
      calls: callsOf(columns),
      judged,
      isWithoutAddIn: someWithoutAddIn(columns),
      hasSheetDate: hasSheetDate(input.template),
      narration: narrationOf(input.template, key),
    }),
    judged,
    codes,
    subjects,
    above: shownRows(spec.above, input),
    body: bodyRows(subjects),
    below: shownRows(spec.below, input),
  };
}

/** The rows about no subject that the sheet shows. */
const shownRows = (rows: readonly ExtraRow[] = [], { units }: LayoutInput): readonly ExtraRow[] =>
  rows.filter(({ shown }) => shown === "always" || units.length > 0);

/** The subjects in their order, each group headed by its name. */
function bodyRows(subjects: readonly Subject[]): readonly BodyRow[] {
  return subjects.flatMap((subject, index): readonly BodyRow[] => {
    const row: BodyRow = { kind: "subject", subject };
    const { group } = subject;
    const isNewGroup = group !== null && subjects[index - 1]?.group !== group;
    return isNewGroup
      ? [{ kind: "group", heading: group, key: `above.${subject.key}` }, row]
      : [row];
  });
}

/**
 * The lines under the table: what the plan notes and its source are printed; how the sheet computes is said on
 * the screen alone, and on paper that it is said there.
 */
function notesUnder(
  tables: readonly NormalTable[],
  { template, plan, table, other }: LayoutInput,
  dialect: Dialect,
): readonly SheetNote[] {
  const { notesFor } = template;
  const explained = tables
    .flatMap(({ columns }) => columns)
    .filter(({ wordsKey }) => notesFor === undefined || isAmong(wordsKey, notesFor))
    .flatMap(({ note }) => note ?? []);
  const isHelped = tables.some(({ helpers }) => helpers.length > 0);
  const ownSource = templateWords(template.id).source?.(plan);
  const sides = [{ plan, table }, ...(other === null ? [] : [other])];
  const hasTableNotes = templateWords(template.id).hasTableNotes !== false;
  const printed = [
    ...(hasTableNotes ? sides.flatMap((side) => side.table.notes) : []),
    ...sides.map((side) => NOTES.source(side.plan, side.table)),
  ];
  const sources = ownSource === undefined ? printed : [ownSource];
  const remarks = template.tellsRemarks === true ? remarksOn(table) : [];
  const printedNotes = [
    ...new Set([...sources, ...remarks, ...(explained.length === 0 ? [] : [NOTES.defaults])]),
  ];
  const onScreen = [...new Set([...explained, ...(isHelped ? dialect.notes : [])])];
  return [
    ...printedNotes.map((text) => ({ text, isPrinted: true })),
    ...onScreen.map((text) => ({ text, isPrinted: false })),
  ].map(({ text, isPrinted }, index) => ({ text: NOTES.numbered(index + 1, text), isPrinted }));
}

/** What this project says of single rows; the plan does not. */
const remarksOn = ({ indicators }: LayoutInput["table"]): readonly string[] =>
  indicators.flatMap(({ number, name, note }) =>
    note === null ? [] : [NOTES.remark(number, name, note)],
  );

const isAmong = (key: SheetColumn["wordsKey"], keys: readonly ColumnWordsKey[]): boolean =>
  key !== null && keys.includes(key);
