import type { CellValue } from "../rules/figures/figure";
import type { ReturnFinding } from "./returnFinding";
import type { EntryName, ReturnSource } from "./returnPlace";

/**
 * The forms that units send back. Everything in `src/returns` is plain data, in and out: it crosses to a
 * worker and back as it is, and can be kept as JSON.
 */

/** The forms that are collected: 填报表 has a figure to date, 年度监测 one for each year. */
export type ReturnTemplate = "returnForm" | "monitoring";

/** Whose form of what it is. */
export interface ReturnMatch {
  readonly planId: string;
  readonly tableId: string;
  readonly template: ReturnTemplate;
  /** Null: neither the form nor its file names a unit. */
  readonly unit: string | null;
  /** Up to when its figures count, `2026-06-30`; null: nothing readable is said. */
  readonly dataDate: string | null;
  /** `names`: its keys are gone, and the user confirms what it was taken for. */
  readonly by: "keys" | "names";
  /** How much of the table was found and how alike the names are, from 0 to 1; 1 by keys. */
  readonly degree: number;
  /** By names: what was taken for which indicator, and how alike the two are. Empty by keys. */
  readonly rows: readonly NameTaken[];
}

export interface NameTaken {
  /** As the form has it. */
  readonly read: string;
  /** The row, counted from 1. */
  readonly row: number;
  /** Null: none of the table's is like it. */
  readonly indicator: number | null;
  readonly likeness: number;
}

/** What a form says of itself, as it was typed. */
export interface ReturnHead {
  readonly unit: CellValue;
  readonly dataDate: CellValue;
  readonly head: CellValue;
  readonly checker: CellValue;
  readonly author: CellValue;
  readonly phone: CellValue;
  readonly reportedOn: CellValue;
}

export interface ReturnedEntry extends EntryName {
  /** As typed: a text stays a text, a formula is its last result. Null: nothing was entered. */
  readonly value: CellValue;
  /** Where it stands in the sheet that came back: F12. */
  readonly cell: string;
  /** What the unit says about the row (说明, 审核说明); empty for nothing. */
  readonly explanation: string;
}

/** What was entered into one cell, by the keys of its row and column: all that 退回件 puts back. */
export interface EnteredCell {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly value: CellValue;
}

/** A form as it came back, read whole: the file is not needed any more. */
export interface ReturnedForm {
  /** The same for the same content of the same unit, whatever file it came in. */
  readonly id: string;
  readonly source: ReturnSource;
  readonly match: ReturnMatch;
  readonly head: ReturnHead;
  /** Row by row, the years of a row in their order; blank ones too. */
  readonly entries: readonly ReturnedEntry[];
  readonly entered: readonly EnteredCell[];
  /** The unit's own targets by the indicator's key; null: the plan's. */
  readonly unitTargets: readonly (readonly [key: string, text: string])[] | null;
  /** [§14] What is found in this form alone. */
  readonly findings: readonly ReturnFinding[];
  /** What the form was sent back with, where it is a 退回件 that came back; else null. */
  readonly sentBack: SentBack | null;
}

/** What a unit reported before, or was sent back with: what its next form is compared with. */
export interface EarlierReturn {
  readonly unit: string;
  readonly template: ReturnTemplate;
  readonly dataDate: string | null;
  readonly figures: readonly EarlierFigure[];
}

export interface EarlierFigure extends EntryName {
  readonly value: CellValue;
}

/** A form as it was sent back: what stood in it, and which figures were asked about. */
export interface SentBack {
  readonly figures: readonly EarlierFigure[];
  readonly asked: readonly AskedFigure[];
}

/** A figure that was asked about, and what the unit answers; empty for nothing. */
export interface AskedFigure extends EntryName {
  /** The figure itself was doubted, not its row or its label. */
  readonly isOfFigure: boolean;
  readonly answer: string;
}

/** Why no form was found in a file that could be read. */
export type NoForm =
  /** No sheet has the keys of a form, nor headings and names of a known plan's table. */
  | { readonly name: "noForm" }
  /** The plan of the form is neither built in nor in the workbook. */
  | { readonly name: "unknownPlan"; readonly plan: string }
  /** A sheet of this product, but of another template. */
  | { readonly name: "otherTemplate"; readonly template: string };

/** What is collected, and what is expected of it. */
export interface Collection {
  readonly planId: string;
  readonly tableId: string;
  readonly template: ReturnTemplate;
  /** The figures' date that the forms were sent out for, `2026-06-30`; null: whichever they have. */
  readonly dataDate: string | null;
  /** The last day to report on, `2026-07-10`; null: nobody is late. */
  readonly dueOn: string | null;
  /** The units that are to report, in their order. */
  readonly units: readonly string[];
}

/** Confirmed by the user for a form without keys; replaces what its names were taken for. */
export interface ConfirmedMatch {
  readonly fileName: string;
  readonly sheetName: string;
  readonly unit: string;
  /** Row counted from 1, and the indicator's number. */
  readonly rows: readonly RowTaken[];
}

/** A row of a sheet, counted from 1, and the number of the indicator that it is. */
export type RowTaken = readonly [row: number, indicator: number];
