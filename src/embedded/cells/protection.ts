import {
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type Univer,
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  ObjectMatrix,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { hostError } from "../wire/hostError";
import { sheetOf } from "../workbook/sheets";
import { intersection } from "../workbook/address";
import { type Host, type RangeTarget, sheetStateOf, type SheetTarget } from "../workbook/host";
import { clippedArea, mapArea } from "./cells";

function accessDenied(): Error {
  return hostError("AccessDenied", "You do not have permission to perform this operation.");
}

export function isProtected({ host, sheetId }: SheetTarget): boolean {
  return sheetStateOf(host.state, sheetId).protection !== null;
}

/** Excel locks every cell until it is told otherwise; locks only bite on a protected sheet. */
export function isLocked(target: SheetTarget, row: number, column: number): boolean {
  const sheet = sheetOf(target);
  const own: unknown = sheet.getSheet().getCellRaw(row, column)?.custom?.["locked"];
  const ofRow: unknown = sheet.getRowCustomMetadata(row)?.["locked"];
  const ofColumn: unknown = sheet.getColumnCustomMetadata(column)?.["locked"];
  const ofSheet = sheetStateOf(target.host.state, target.sheetId).isLockedByDefault;
  const told = [own, ofRow, ofColumn].find((value) => typeof value === "boolean");
  return typeof told === "boolean" ? told : ofSheet;
}

/** Fails when the contents of a cell of the range may not be changed. */
export function assertCanEdit(target: RangeTarget): void {
  if (!isProtected(target)) {
    return;
  }
  const area = intersection(target.area, clippedArea(target));
  const isBeyondGrid = area === null || area.rowCount < target.area.rowCount;
  const hasLocked =
    area !== null &&
    mapArea(area, (row, column) => isLocked(target, row, column))
      .flat()
      .includes(true);
  if (isBeyondGrid || hasLocked) {
    throw accessDenied();
  }
}

/** Fails on a protected sheet unless its protection allows this kind of change. */
export function assertAllowed(target: SheetTarget, option: string | null): void {
  const { protection } = sheetStateOf(target.host.state, target.sheetId);
  if (protection !== null && (option === null || protection.options[option] !== true)) {
    throw accessDenied();
  }
}

/** Fails when the workbook's structure is protected: no sheet may come, go or change its name. */
export function assertCanChangeStructure(target: Pick<SheetTarget, "host">): void {
  if (target.host.state.protection !== null) {
    throw accessDenied();
  }
}

export type Refusal = "lockedCell" | "lockedSheet";

/** Sizes may be allowed on a protected sheet, as in Excel's own dialog. */
const OPTION_OF_MUTATION: Readonly<Record<string, string>> = {
  "sheet.mutation.set-worksheet-col-width": "allowFormatColumns",
  "sheet.mutation.set-col-hidden": "allowFormatColumns",
  "sheet.mutation.set-col-visible": "allowFormatColumns",
  "sheet.mutation.set-worksheet-row-height": "allowFormatRows",
  "sheet.mutation.set-worksheet-row-is-auto-height": "allowFormatRows",
  "sheet.mutation.set-row-hidden": "allowFormatRows",
  "sheet.mutation.set-row-visible": "allowFormatRows",
};

/** Measured by Univer, changed by nobody. */
const HARMLESS: readonly string[] = [
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-frozen",
  "sheet.mutation.set-zoom-ratio",
];

interface MutationParams {
  readonly subUnitId?: string;
  readonly cellValue?: ConstructorParameters<typeof ObjectMatrix>[0];
}

function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.["applyFormulaCalculationResult"] === true || options?.onlyLocal === true;
}

function touchesLockedCell(sheet: SheetTarget, params: MutationParams): boolean {
  let isTouched = false;
  new ObjectMatrix(params.cellValue).forValue((row, column) => {
    isTouched ||= isLocked(sheet, row, column);
  });
  return isTouched;
}

function allows(sheet: SheetTarget, id: string): boolean {
  const option = OPTION_OF_MUTATION[id];
  const { host, sheetId } = sheet;
  const protection = host.state.sheets.get(sheetId)?.protection;
  return option !== undefined && protection?.options[option] === true;
}

/** Why a change by the user is refused; null: it may go on. */
function refusalOf(host: Host, command: ICommandInfo): Refusal | null {
  const params = (command.params ?? {}) as MutationParams;
  const sheet = { host, sheetId: params.subUnitId ?? "" };
  if (!isProtected(sheet) || HARMLESS.includes(command.id)) {
    return null;
  }
  if (command.id === SetRangeValuesMutation.id) {
    return touchesLockedCell(sheet, params) ? "lockedCell" : null;
  }
  return allows(sheet, command.id) ? null : "lockedSheet";
}

/**
 * Keeps a user from changing what a protected sheet locks, whatever menu or key he uses. The
 * add-in's own changes are checked before they come here.
 */
export function guardEdits(
  univer: Univer,
  host: Host,
  isHostWriting: () => boolean,
  onRefusal: (refusal: Refusal) => void,
): IDisposable {
  const commands = univer.__getInjector().get(ICommandService);
  return commands.beforeCommandExecuted((command, options) => {
    const isChange =
      command.type === CommandType.MUTATION && command.id.startsWith("sheet.mutation.");
    if (!isChange || isHostWriting() || isResult(options)) {
      return;
    }
    const refusal = refusalOf(host, command);
    if (refusal !== null) {
      onRefusal(refusal);
      throw new CustomCommandExecutionError(refusal);
    }
  });
}
