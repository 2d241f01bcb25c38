import { checkedUnits, type CheckedUnits } from "./checkedUnits";

/** Name, then a comma or a tab, then the weight: the first of them divides. */
const DIVIDED = /^([^,，\t]*)[,，\t](.*)$/su;
/** Name, a blank, and something that was meant for a number. */
const SPACED = /^(.*\S)[\s\u3000]+([-+.．－＋]?[0-9０-９]\S*)$/su;

/**
 * The units as a user types them or pastes them from a sheet: one a line, `荔湾区` or `荔湾区,120`.
 * Empty lines are passed over. All that is wrong is listed, by line.
 */
export function parseUnits(text: string): CheckedUnits {
  return checkedUnits(
    text
      .split(/\r\n|[\r\n]/u)
      .flatMap((raw, index) => (raw.trim() === "" ? [] : [{ line: index + 1, ...divided(raw) }])),
  );
}

function divided(line: string): { readonly name: string; readonly weightText: string } {
  const [, name = line, weightText = ""] = DIVIDED.exec(line) ?? SPACED.exec(line.trim()) ?? [];
  return { name: name.trim(), weightText };
}
