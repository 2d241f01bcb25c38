import { cellAddress } from "../layout/cells/address";
import { valueAt } from "../layout/sheetFindings";
import { RATE_PARTS, ratePartKey } from "../layout/subjects/rateParts";
import type { Indicator, PlanTable } from "../plan/plan";
import type { FormSheet } from "./formSheet";
import type { ReturnedEntry, ReturnTemplate } from "./returnedForm";
import type { EntryName } from "./returnPlace";

/** Where a figure stands in a form, by the keys of its row and column. */
export interface EntryKeys {
  readonly rowKey: string;
  readonly columnKey: string;
}

/** All figures that a form of a table asks for, row by row. */
export function askedEntries(
  { indicators, period }: PlanTable,
  template: ReturnTemplate,
): readonly (EntryName & EntryKeys)[] {
  return indicators.flatMap((indicator) =>
    template === "returnForm"
      ? figureEntries(indicator)
      : yearsOf(period.firstYear, period.lastYear).map((year, index) => ({
          ...{ indicator: indicator.number, year, part: "figure" as const },
          ...{ rowKey: indicator.key, columnKey: `y${index + 1}` },
        })),
  );
}

function figureEntries({ number: indicator, key }: Indicator): readonly (EntryName & EntryKeys)[] {
  const name = { indicator, year: null };
  return [
    { ...name, part: "figure", rowKey: key, columnKey: "actual" },
    { ...name, part: "lastYear", rowKey: key, columnKey: "lastYear" },
    ...RATE_PARTS.map((part) => ({
      ...{ ...name, part, rowKey: ratePartKey(key, part), columnKey: "actual" },
    })),
  ];
}

const yearsOf = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What stands in a form's cells; cells that the form does not have are passed over. */
export function entriesOf({ sheet, table, template }: FormSheet): readonly ReturnedEntry[] {
  return askedEntries(table, template).flatMap((asked): readonly ReturnedEntry[] => {
    const { rowKey, columnKey, ...name } = asked;
    const place = sheet.cellAt(rowKey, columnKey);
    if (place === null) return [];
    return [
      {
        ...name,
        value: valueAt(sheet, rowKey, columnKey),
        cell: cellAddress(place.row, place.column),
        explanation: explanationOf(sheet, rowKey),
      },
    ];
  });
}

/** What the unit says about a row. */
export const explanationOf = (sheet: FormSheet["sheet"], rowKey: string): string =>
  ["explanation", "reviewNote"]
    .map((key) => String(valueAt(sheet, rowKey, key) ?? "").trim())
    .filter((text) => text !== "")
    .join("；");
