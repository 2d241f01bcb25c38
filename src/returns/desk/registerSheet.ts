import { textAt, sheetLines } from "../../layout/keys/sheetLines";
import type { KeyedGrid } from "../../layout/keys/keyedGrid";
import type { WrittenValues } from "../../layout/refresh/writtenValues";
import { unitLineKey } from "../../layout/subjects/returnSubjects";
import { isoDate, readDate } from "../../rules/time/readDate";
import { COLLECTED_FORMS, RETURN_STATES } from "../../text/sheets/returnDesk";
import {
  type RegisteredReturn,
  type Register,
  type RegisterRow,
  type ReturnState,
  withCollection,
} from "../register";
import type { Collection, ReturnTemplate } from "../returnedForm";

/** The head of 收表台: its row and, by field, the column that its value stands in. */
const HEAD_ROW = "line.desk";
const HEAD = { dataDate: "unitName", dueOn: "returnFile", template: "formDate" } as const;

/** 收表台 read back: what is collected, and what has come so far. */
export function readRegister(sheet: KeyedGrid): Register {
  const rows = sheetLines(sheet, "return").flatMap((line): readonly RegisterRow[] => {
    const unit = line.text("unitName");
    if (unit === "") return [];
    const kept = keptReturns(line.text("keptReturns"));
    const chosenFile = line.text("chosenFile");
    const chosenId = kept.returns.find((each) => nameOf(each) === chosenFile)?.id ?? null;
    const shown = kept.returns.find(({ id }) => id === chosenId) ?? kept.returns[0] ?? null;
    return [
      {
        unit,
        isExpected: kept.isExpected,
        state: stateOf(line.text("collectedState")),
        shown,
        returns: kept.returns,
        chosenId,
      },
    ];
  });
  // The term and the choice may be others since: what follows from them is settled anew.
  const collection = collectionOf(sheet, rows);
  return withCollection({ collection, rows }, collection);
}

function collectionOf(sheet: KeyedGrid, rows: readonly RegisterRow[]): Collection {
  const { plan, table } = sheet.identity;
  const form = textAt(sheet, HEAD_ROW, HEAD.template);
  const template: ReturnTemplate =
    form === COLLECTED_FORMS.monitoring ? "monitoring" : "returnForm";
  return {
    ...{ planId: plan, tableId: table, template },
    dataDate: dayOf(textAt(sheet, HEAD_ROW, HEAD.dataDate)),
    dueOn: dayOf(textAt(sheet, HEAD_ROW, HEAD.dueOn)),
    units: rows.filter(({ isExpected }) => isExpected).map(({ unit }) => unit),
  };
}

/** A date that cannot be read is none: nobody is late then. */
function dayOf(text: string): string | null {
  const read = readDate(/^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text);
  return read.ok && read.value !== null ? isoDate(read.value) : null;
}

const stateOf = (word: string): ReturnState =>
  (Object.keys(RETURN_STATES) as ReturnState[]).find((state) => RETURN_STATES[state] === word) ??
  "missing";

interface Kept {
  readonly isExpected: boolean;
  readonly returns: readonly RegisteredReturn[];
}

/** What a hidden cell keeps of the returns of a unit; somebody may have changed it. */
function keptReturns(text: string): Kept {
  try {
    const kept = JSON.parse(text) as Partial<Kept>;
    return {
      isExpected: kept.isExpected !== false,
      returns: (kept.returns ?? []).filter(isReturn),
    };
  } catch {
    return { isExpected: true, returns: [] };
  }
}

function isReturn(value: unknown): value is RegisteredReturn {
  if (typeof value !== "object" || value === null) return false;
  const { id, source } = value as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof source === "object" && source !== null;
}

/** A sheet of the workbook goes by its own name. */
const nameOf = ({ source: { fileName, sheetName } }: RegisteredReturn): string =>
  fileName === "" ? sheetName : fileName;

/** What 收表台 shows of a register; remarks stay with their unit, whatever line it stands in. */
export function registerValues(register: Register, sheet: KeyedGrid | null): WrittenValues {
  const lines = sheet === null ? [] : sheetLines(sheet, "return");
  const said = new Map(lines.map((line) => [line.text("unitName"), line]));
  return new Map([
    ...headValues(register.collection, sheet),
    ...register.rows.map((row, index): [string, Readonly<Record<string, string | number>>] => [
      unitLineKey(index + 1),
      { ...rowValues(row), remarks: said.get(row.unit)?.text("remarks") ?? "" },
    ]),
  ]);
}

/** What a new 收表台 shows: the units, and the head as it was typed. */
export function deskStartValues(start: {
  readonly units: readonly string[];
  readonly template: ReturnTemplate;
  readonly dataDate: string;
  readonly dueOn: string;
}): WrittenValues {
  return new Map([
    [
      HEAD_ROW,
      {
        [HEAD.dataDate]: start.dataDate,
        [HEAD.dueOn]: start.dueOn,
        [HEAD.template]: COLLECTED_FORMS[start.template],
      },
    ],
  ]);
}

/** What the user has typed stays as he typed it. */
function headValues(
  { dataDate, dueOn, template }: Collection,
  sheet: KeyedGrid | null,
): WrittenValues {
  const typed = (column: string, otherwise: string | null): string =>
    (sheet === null ? "" : textAt(sheet, HEAD_ROW, column)) || (otherwise ?? "");
  return new Map([
    [
      HEAD_ROW,
      {
        [HEAD.dataDate]: typed(HEAD.dataDate, dataDate),
        [HEAD.dueOn]: typed(HEAD.dueOn, dueOn),
        [HEAD.template]: COLLECTED_FORMS[template],
      },
    ],
  ]);
}

function rowValues(row: RegisterRow): Readonly<Record<string, string | number>> {
  const { unit, state, shown, returns, chosenId, isExpected } = row;
  const chosen = returns.find(({ id }) => id === chosenId);
  const others = returns.filter((each) => each !== shown);
  return {
    unitName: unit,
    collectedState: state === "missing" ? "" : RETURN_STATES[state],
    returnFile: shown === null ? "" : nameOf(shown),
    returnTime: shown?.source.modifiedAt ?? "",
    formDate: shown?.reportedOn ?? "",
    reporter: shown?.author ?? "",
    errorCount: shown?.errors ?? "",
    checkCount: shown?.checks ?? "",
    otherFiles: others.map(nameOf).join("；"),
    chosenFile: chosen === undefined ? "" : nameOf(chosen),
    keptReturns: JSON.stringify({ isExpected, returns } satisfies Kept),
  };
}
