import type { ICommandInfo, IExecutionOptions, Univer } from "@univerjs/core";
import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  ObjectMatrix,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Host, SheetTarget } from "./host";
import { isLocked, isProtected } from "./protection";

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
): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted((command, options) => {
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
