import type { Univer } from "@univerjs/core";
import { DataValidationStatus } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/** How long a verdict that Univer is still finding is left alone before it is asked for again. */
const POLL_MS = 5;

/**
 * Univer refuses an entry whose cell is being checked already (because the grid drew it in between):
 * it takes the verdict "validating" for "invalid". In Excel a valid entry is never refused.
 */
export function awaitFinalVerdicts(univer: Univer): void {
  const service = univer.__getInjector().get(SheetsDataValidationValidatorService);
  const verdictNow = service.validatorCell.bind(service);
  service.validatorCell = async (...cell) => {
    let verdict = await verdictNow(...cell);
    while (verdict === DataValidationStatus.VALIDATING) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      verdict = await verdictNow(...cell);
    }
    return verdict;
  };
}
