/** What a cell can hold, once errors and Excel's entity objects are dealt with. Null is empty. */
export type CellValue = string | number | boolean | null;
