/** The words around the picture of a sheet that is not inserted yet. */
export interface PreviewText {
  readonly heading: string;
  /** How large the sheet is; pages are an estimate. */
  readonly size: (rows: number, columns: number, pages: number) => string;
  /** What a screen reader says of the picture. */
  readonly picture: (sheetName: string, size: string) => string;
  /** Before the names of the sheets that come along where the workbook has none. */
  readonly needs: string;
  readonly failed: (message: string) => string;
  readonly enlarge: string;
  /** The name of the dialog with the large picture. */
  readonly enlarged: (sheetName: string) => string;
  /** The name of the area in it that scrolls. */
  readonly scrolled: string;
  readonly larger: string;
  readonly smaller: string;
  readonly close: string;
}
