import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const WORKBOOK = "xl/workbook.xml";
/** LibreOffice prints even hidden sheets as long as they have one. */
const OTHER_PRINT_AREAS =
  /<definedName name="_xlnm\.Print_Area" localSheetId="[1-9]\d*">[^<]*<\/definedName>/gu;

/**
 * A workbook whose first sheet alone is printed, as Excel prints the sheet that is open: the others
 * are hidden, which leaves them for formulas to refer to. So every page is the first sheet's, and
 * the pages are counted as its own.
 */
export function printedAlone(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const part = parts[WORKBOOK];
  if (part === undefined) throw new Error(`The file has no ${WORKBOOK}.`);
  let sheets = 0;
  const xml = strFromU8(part)
    .replace(OTHER_PRINT_AREAS, "")
    .replace(/<sheet /gu, (tag) => {
      sheets += 1;
      return sheets === 1 ? tag : `${tag}state="hidden" `;
    });
  return zipSync({ ...parts, [WORKBOOK]: strToU8(xml) });
}
