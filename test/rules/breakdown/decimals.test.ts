import { breakdownDecimals } from "../../../src/rules/breakdown/decimals";
import { read } from "../figures";

describe("[B1] to how many decimals a target is broken down", () => {
  test.each<[target: string, base: string | null, unit: string, decimals: number]>([
    // 万… and 亿… have two at least.
    ["[23]", "[12]", "万人次", 2],
    ["[110]", "[161.5333]", "万人", 2],
    ["48.1", "46.7", "万人", 2],
    ["1.234", "1", "亿元", 3],
    // Others have the printed ones, a level also those of its base.
    ["[55000]", "[50000]", "人次", 0],
    ["95", "90.12", "%", 2],
    ["95", "-", "%", 0],
    ["95", null, "%", 0],
    ["12:46:42", "10:40:50", "::", 0],
  ])("%s from %s %s: %d", (target, base, unit, decimals) => {
    const figure = read(target);
    if (figure === null) throw new Error("no target");
    expect(breakdownDecimals(figure, base === null ? null : read(base), unit)).toBe(decimals);
  });
});
