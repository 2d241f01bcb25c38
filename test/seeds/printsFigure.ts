/** True where a line prints this figure, with its unit behind the digits: 25万人以上 for `25以上`. */
export function printsFigure(line: string, text: string, unit: string): boolean {
  const printed = text.replace(/\d(?=\D*$)/u, (lastDigit) => `${lastDigit}${unit}`);
  let at = line.indexOf(printed);
  while (at >= 0) {
    if (!/[\d.]/u.test(line.charAt(at - 1))) return true;
    at = line.indexOf(printed, at + 1);
  }
  return false;
}
