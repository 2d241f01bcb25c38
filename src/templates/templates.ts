import type { PlanTable } from "../plan/plan";
import { breakdown } from "./breakdown";
import { comparison } from "./comparison";
import { completion } from "./completion";
import { corrections } from "./corrections";
import type { LinkKey } from "./vocabulary/expression";
import { final } from "./final";
import { ledger } from "./ledger";
import { midterm } from "./midterm";
import { monitoring } from "./monitoring";
import { projects } from "./projects";
import { overview } from "./overview";
import { planSheet } from "./planSheet";
import { returnForm } from "./returnForm";
import { returnDesk } from "./returns/desk";
import { returnFindings } from "./returns/findings";
import { returnRelations } from "./returns/relations";
import { rollUp } from "./returns/rollUp";
import { unitComparison } from "./returns/unitComparison";
import { rules } from "./rules";
import { succession } from "./succession";
import type { Template } from "./vocabulary/template";
import { verification } from "./verification";

/** Every template, in the order that the pane offers them. A new one is one more entry here. */
export const TEMPLATES: readonly Template[] = [
  monitoring,
  completion,
  midterm,
  final,
  breakdown,
  ledger,
  projects,
  returnForm,
  overview,
  verification,
  comparison,
  planSheet,
  succession,
  rules,
];

/** The templates of the sheets that others refer to. */
export const LINK_TEMPLATES: Readonly<Record<LinkKey, Template>> = { rules, monitoring };

/** Those of the sheets that returns are collected in. */
export const RETURN_TEMPLATES: readonly Template[] = [
  returnDesk,
  returnFindings,
  returnRelations,
  rollUp,
  unitComparison,
];

/** Those that nobody chooses: the add-in inserts their sheets when there is something to write into them. */
export const WRITTEN_TEMPLATES: readonly Template[] = [corrections, ...RETURN_TEMPLATES];

/** Any template by its id, those that nobody chooses among them. */
export function templateNamed(id: string): Template | null {
  return [...TEMPLATES, ...WRITTEN_TEMPLATES].find((template) => template.id === id) ?? null;
}

/** The templates that can be filled from a table, the one made for its kind first. */
export function templatesFor(table: PlanTable): readonly Template[] {
  return TEMPLATES.filter((template) => template.tableKinds.includes(table.kind)).sort(
    (left, right) => left.tableKinds.length - right.tableKinds.length,
  );
}

/** Whether a sheet made without units would lack what it is for: its columns spread out over them. */
export function needsUnits({ asks, parts }: Template): boolean {
  return (
    asks.includes("units") &&
    parts.some((part) => part.kind === "table" && part.columns.some(({ over }) => over === "units"))
  );
}
