import type { Univer } from "@univerjs/core";
import {
  CellValueType,
  DataValidationStatus,
  InterceptorEffectEnum,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { getPatternPreview } from "@univerjs/sheets-numfmt";

/*
 * Faults of Univer 0.25.1 in the services of one workbook. To see whether a newer Univer needs a patch
 * still, take its line out of `patchSheets` and run the test that it names.
 */

export function patchSheets(univer: Univer): void {
  hideNumbersAsFormatted(univer);
  awaitFinalVerdicts(univer);
  checkNoSheetThatIsGone(univer);
}

/** Univer's formatting, which comes after it, leaves texts alone. */
const BEFORE_FORMATTING = InterceptCellContentPriority.NUMFMT + 1;

/**
 * The fault: Univer takes a number that its format shows as nothing, a zero in `0;-0;;@`, for one that
 * it cannot format, and shows it plainly. In Excel the cell looks empty. The test: formats.test.ts,
 * "a format with an empty section".
 */
function hideNumbersAsFormatted(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: BEFORE_FORMATTING,
      handler: (cell, { workbook }, next) => {
        if (cell?.t === CellValueType.NUMBER && typeof cell.v === "number") {
          const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
          if (isHidden(pattern, cell.v)) return next({ ...cell, v: "", t: CellValueType.STRING });
        }
        return next(cell);
      },
    });
}

/** Only a format with sections can have an empty one. */
function isHidden(pattern: string, value: number): boolean {
  return pattern.includes(";") && getPatternPreview(pattern, value).result === "";
}

/** How long a verdict that Univer is still finding is left alone before it is asked for again. */
const POLL_MS = 5;

/**
 * The fault: Univer refuses an entry whose cell is being checked already (because the grid drew it in
 * between), since it takes the verdict "validating" for "invalid". In Excel a valid entry is never
 * refused. The test: patches.test.ts, "the verdict on a cell that is being checked already".
 */
function awaitFinalVerdicts(univer: Univer): void {
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

/**
 * The fault: Univer checks the entries of a sheet some time after it has changed, also when the sheet is gone by
 * then, and fails where nobody listens. The test: patches.test.ts, "the entries of a sheet that is gone".
 */
function checkNoSheetThatIsGone(univer: Univer): void {
  const injector = univer.__getInjector();
  const workbooks = injector.get(IUniverInstanceService);
  const service = injector.get(SheetsDataValidationValidatorService);
  const check = service.validatorRanges.bind(service);
  service.validatorRanges = (unitId, sheetId, ranges) => {
    const workbook = workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId)
      ? check(unitId, sheetId, ranges)
      : Promise.resolve([]);
  };
}
