import { readXml } from "./readXml";

export interface MainPart {
  /** False for the main part of a text document or a presentation. */
  readonly isWorkbook: boolean;
  readonly sheets: readonly { readonly name: string; readonly relationshipId: string }[];
  /** Whether dates count from 1904 and not from 1900. */
  readonly is1904: boolean;
}

/** The workbook's own part: its sheets in the order of their tabs; null where it is damaged. */
export function readMainPart(part: Uint8Array): MainPart | null {
  const sheets: { name: string; relationshipId: string }[] = [];
  const opened: string[] = [];
  let is1904 = false;
  const isSound = readXml(part, {
    open: (name, attributes) => {
      if (opened.length === 0) opened.push(name);
      if (name === "workbookPr") is1904 = isTrue(attributes.get("date1904"));
      if (name !== "sheet") return;
      sheets.push({
        name: attributes.get("name") ?? "",
        relationshipId: attributes.get("id") ?? "",
      });
    },
  });
  return isSound ? { isWorkbook: opened[0] === "workbook", sheets, is1904 } : null;
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
