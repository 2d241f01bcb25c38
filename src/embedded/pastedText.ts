/** Cells of a text from the clipboard: tabs part them, and quotes hold what has tabs or lines in it. */
export function readPastedText(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  const body = text.replace(/(\r\n|\n|\r)$/, "");
  for (;;) {
    const match = field.exec(body);
    if (match === null) {
      return rows;
    }
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") {
      return rows;
    }
    if (end !== "\t") {
      rows.push([]);
    }
  }
}
