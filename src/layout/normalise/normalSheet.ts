import type { ColumnKey } from "../../templates/vocabulary/columnKeys";
import type { SettingKey } from "../../templates/vocabulary/expression";
import type { ExtraRow, PartSpec, TablePart } from "../../templates/vocabulary/template";
import type { Dialect, HelperColumn } from "../dialects/dialect";
import type { LayoutInput } from "../layoutInput";
import type { SheetColumn } from "../sheetColumn";
import type { SheetIdentity } from "../sheetModel";
import type { Subject } from "../subjects/subject";

/**
 * A template with its plan: all that is known of a sheet before the first cell of it has its place.
 * The parts are laid out from it alone.
 */
export interface NormalSheet extends Omit<LayoutInput, "template"> {
  readonly name: string;
  readonly title: string;
  readonly identity: SheetIdentity;
  readonly dialect: Dialect;
  /** Above the parts; none: the sheet has no settings line. */
  readonly settings: readonly ShownSetting[];
  /** What stands at the right of the settings. */
  readonly settingsNote: string;
  readonly parts: readonly NormalPart[];
  /** Under the parts, numbered. */
  readonly notes: readonly SheetNote[];
  /** Printed on one page, as long as that can be read. */
  readonly isOnePage: boolean;
  /** Takes another page rather than be printed smaller than its width asks for. */
  readonly keepsSize: boolean;
  /** Not protected, so that its rows can be filtered and sorted. */
  readonly isOpen: boolean;
  /** Rows that stay in view; null: down to the headings of the first table. */
  readonly frozenRows: number | null;
  readonly frozenColumns: number;
}

/** Those that are printed stand first. */
export interface SheetNote {
  readonly text: string;
  /** False: about the sheet as a tool, for those who fill it in. */
  readonly isPrinted: boolean;
}

export interface ShownSetting {
  readonly key: Extract<SettingKey, "period" | "dataDate" | "asOf">;
  readonly label: string;
  readonly isInput: boolean;
  /** The date where none is given on any sheet; null: there is none then. */
  readonly otherwise: string | null;
}

export type NormalPart =
  (NormalTable & Pick<PartSpec, "startsPage">) | Exclude<PartSpec, TablePart>;

/** A table with its columns, and all of its rows in their order. */
export interface NormalTable {
  readonly kind: "table";
  readonly key: string;
  readonly columns: readonly SheetColumn[];
  /** The dialect's hidden columns behind it. */
  readonly helpers: readonly HelperColumn[];
  readonly judged: ColumnKey | null;
  /** A second row of headings; null for none. */
  readonly codes: Readonly<Partial<Record<ColumnKey, string>>> | null;
  /** What the rows of the body are about. */
  readonly subjects: readonly Subject[];
  /** Between the headings and the body, the body, and at the foot. */
  readonly above: readonly ExtraRow[];
  readonly body: readonly BodyRow[];
  readonly below: readonly ExtraRow[];
}

export type BodyRow =
  | { readonly kind: "group"; readonly heading: string; readonly key: string }
  | { readonly kind: "subject"; readonly subject: Subject };

/** A table of the sheet by its key; null where the sheet has none. */
export function tableNamed({ parts }: NormalSheet, key: string): NormalTable | null {
  for (const part of parts) if (part.kind === "table" && part.key === key) return part;
  return null;
}
