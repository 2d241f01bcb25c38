import { readXml } from "./readXml";
import { unescaped } from "./unescaped";

/** The texts that cells refer to by number, without their looks; null where the part is damaged. */
export function readSharedStrings(part: Uint8Array): readonly string[] | null {
  const strings: string[] = [];
  let text = "";
  let isInText = false;
  const isSound = readXml(part, {
    open: (name) => {
      if (name === "si") text = "";
      isInText = name === "t";
    },
    text: (piece) => {
      if (isInText) text += piece;
    },
    close: (name) => {
      isInText = false;
      if (name === "si") strings.push(unescaped(text));
    },
  });
  return isSound ? strings : null;
}
