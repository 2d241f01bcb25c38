import { hostReason, type HostReason } from "./hostReason";

export type ExampleOutcome =
  | { readonly ok: true; readonly address: string }
  | {
      readonly ok: false;
      readonly reason: HostReason | { readonly name: "cellFilled"; readonly address: string };
    };

/**
 * Writes a formula into the selected cell. A cell that holds something is left alone; one that is
 * formatted as text would show the formula instead of its result, so it gets the general format.
 */
export async function putExample(formula: string): Promise<ExampleOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address,formulas,numberFormat");
      await context.sync();
      const { address, formulas, numberFormat } = cell;
      if (formulas[0]?.[0] !== "") return { ok: false, reason: { name: "cellFilled", address } };
      if (numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]];
      cell.formulas = [[`=${formula}`]];
      await context.sync();
      return { ok: true, address };
    });
  } catch (error) {
    return { ok: false, reason: hostReason(error, null) };
  }
}
