/** Shows a sheet from its top: what was written last is not left selected. */
export function showSheet(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").select();
}
