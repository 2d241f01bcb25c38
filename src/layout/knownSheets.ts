import type { LinkKey } from "../templates/vocabulary/expression";
import type { Dialect } from "./dialects/dialect";
import {
  type KnownSheets,
  linkCandidates,
  linkRequest,
  linksOf,
  otherSide,
  type SheetRequest,
} from "./layoutSheets";

/** What a workbook has already of what a request asks for. */
export interface Present {
  /** Names of sheets that are the very sheet that is asked for. */
  readonly same: readonly string[];
  readonly links: readonly LinkChoice[];
}

/** A sheet that formulas refer to, as often as the workbook has it. */
export interface LinkChoice {
  readonly key: LinkKey;
  /** Names in the order of the tabs; of several only the user knows which is meant. */
  readonly candidates: readonly string[];
}

/** What stands in the workbook already, to be told before a sheet is inserted. */
export const presentIn = (
  request: SheetRequest,
  known: KnownSheets,
  dialect: Dialect,
): Present => ({
  same: sameSheets(request, known, dialect),
  links: linkChoices(request, known, dialect),
});

function sameSheets(
  { template, plan, table, unit, other = null }: SheetRequest,
  { sheets }: KnownSheets,
  { form }: Dialect,
): readonly string[] {
  return sheets
    .filter(
      ({ identity }) =>
        identity.form === form &&
        identity.template === template.id &&
        identity.plan === plan.id &&
        identity.table === table.id &&
        (identity.unit ?? "") === (unit?.trim() ?? "") &&
        identity.other?.plan === other?.plan.id &&
        identity.other?.table === other?.table.id,
    )
    .map(({ name }) => name);
}

/**
 * The sheets of the workbook that the formulas of a request can refer to, and those that the sheets
 * refer to which would come along.
 */
export function linkChoices(
  request: SheetRequest,
  known: KnownSheets,
  dialect: Dialect,
): readonly LinkChoice[] {
  const { other = null } = request;
  const sides = [request, ...(other === null ? [] : [otherSide(request, other)])];
  const choices = sides.flatMap((side) =>
    linksOf(side.template).flatMap(({ key, isNeeded }): readonly LinkChoice[] => {
      const wanted = linkRequest(key, side);
      if (wanted === null) return [];
      const candidates = linkCandidates(wanted, known.sheets, dialect).map(({ name }) => name);
      if (candidates.length > 0) return [{ key, candidates }];
      return isNeeded ? linkChoices(wanted, known, dialect) : [];
    }),
  );
  return choices.filter(
    ({ candidates: [name] }, index) =>
      choices.findIndex(({ candidates: [first] }) => first === name) === index,
  );
}
