import { INDICATOR_FIELDS } from "./indicatorFields";
import type { FieldValue, IndicatorField } from "./indicatorFields";
import type { Indicator } from "./plan";
import type { SelectedTable } from "./selectTable";

/** What the plan prints in this field of the indicator. */
export function indicatorField(
  selected: SelectedTable,
  indicator: Indicator,
  field: IndicatorField,
): FieldValue {
  return INDICATOR_FIELDS[field].value(indicator, selected);
}
