import type { Univer } from "@univerjs/core";
import {
  CellValueType,
  DataValidationStatus,
  InterceptorEffectEnum,
  type IRange,
  IUniverInstanceService,
  Rectangle,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import { getPatternPreview } from "@univerjs/sheets-numfmt";

/*
 * Faults of Univer 0.25.1 in the services of one workbook. To see whether a newer Univer needs a patch
 * still, take its line out of `patchSheets` and run the test that it names.
 */

export function patchSheets(univer: Univer): void {
  hideNumbersAsFormatted(univer);
  awaitFinalVerdicts(univer);
  addRulesQuickly(univer);
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

/** Which cells each rule of a sheet is for, as Univer's model of validations keeps it to itself. */
interface RuleMatrix {
  _map: Map<string, IRange[]>;
  _addRule: (ruleId: string, ranges: readonly IRange[]) => void;
}

interface KeepsMatrices {
  _ensureRuleMatrix: (unitId: string, sheetId: string) => RuleMatrix;
}

/**
 * The fault: for every rule that is added, Univer takes its cells from all rules of the sheet and puts their cells
 * together again, also of those that lie elsewhere: a hundred times as long for ten times the rows. The test:
 * patches.test.ts, "the rules of a long table".
 */
function addRulesQuickly(univer: Univer): void {
  const model = univer.__getInjector().get(SheetDataValidationModel) as unknown as KeepsMatrices;
  const known = new WeakSet<RuleMatrix>();
  const ensure = model._ensureRuleMatrix.bind(model);
  model._ensureRuleMatrix = (unitId, sheetId) => {
    const matrix = ensure(unitId, sheetId);
    if (!known.has(matrix)) {
      known.add(matrix);
      lookAtTouchedRules(matrix);
    }
    return matrix;
  };
}

function lookAtTouchedRules(matrix: RuleMatrix): void {
  const add = matrix._addRule.bind(matrix);
  matrix._addRule = (ruleId, ranges) => {
    const all = matrix._map;
    const touched = [...all].filter(([, own]) =>
      own.some((one) => ranges.some((other) => Rectangle.intersects(one, other))),
    );
    matrix._map = new Map(touched);
    add(ruleId, ranges);
    for (const [id] of [...touched, [ruleId] as const]) {
      const left = matrix._map.get(id);
      if (left === undefined) all.delete(id);
      else all.set(id, left);
    }
    matrix._map = all;
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
