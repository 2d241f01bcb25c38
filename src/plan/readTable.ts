import { checkIndicators } from "./checkIndicators";
import type { Indicator, PlanTable, TableKind } from "./plan";
import { readIndicator } from "./readIndicator";
import { readPeriod } from "./readPeriod";
import { checked, isObject, listOf, objectOf, oneOf, someOf, text } from "./reader";
import type { Draft, Read } from "./reader";

const KINDS = new Map<string, TableKind>([
  ["results", "results"],
  ["targets", "targets"],
]);

export interface TableParts extends Omit<PlanTable, "period" | "notes" | "indicators"> {
  readonly period: Draft<PlanTable["period"]>;
  readonly notes: readonly (string | undefined)[];
  readonly indicators: readonly (Draft<Indicator> | undefined)[];
}

/** Reads a table; which figures its rows have depends on its kind. */
export const readTable: Read<Draft<TableParts>> = (json, place) => {
  const rows = someOf(readIndicator(kindOf(json)));
  const table = objectOf<TableParts>({
    id: text,
    kind: oneOf(KINDS),
    title: text,
    period: readPeriod,
    notes: listOf(text),
    source: text,
    indicators: checked(rows, checkIndicators),
  });
  return table(json, place);
};

function kindOf(json: unknown): TableKind | undefined {
  const kind = isObject(json) ? json["kind"] : undefined;
  return typeof kind === "string" ? KINDS.get(kind) : undefined;
}
