import fc from "fast-check";
import { parseFigure } from "../../../src/rules/notation/notation";
import { howMany } from "../../support/howMany";
import { secondReading, type SecondReading } from "./secondReader";

const SEED = 20_220_701;
const ENTRIES = howMany(10_000, 100_000);

const PREFIXES = [
  ..."> ≥ >= ＞ ﹥ < ≤ ﹤ 不低于 不低於 不少于 达到 達到 超过 高于 大于 不超过 低于 最多 控制在".split(
    " ",
  ),
  ..."约 保持 保持在 稳定在 至少 少于".split(" "),
];
const SUFFIXES = "以上 及以上 以内 以內 之内 以下 及以下 左右 （含60） (含) 含60 （含60%）".split(
  " ",
);
const UNITS = "人 万人 萬人 人次 万人次 元 亿元 % ％ ‰ 家 项 分 万 公里 个百分点 年 亩".split(" ");
const SPACES = ["", "", "", "", " ", " ", "\u00a0", "\u3000", "\n", "\t", "  ", "\u200b", "\u202d"];
const BRACKETS = ["[]", "［］", "【】", "〔〕", "[", "]", "[[]]", "()"];
const STRAY = Array.from("0123456789.,:-+[]()>< \n%万人以上内含约至~—/abc年倍下降");

const integer = fc.integer({ min: 0, max: 2_000_000 });
const digits = fc.oneof(
  integer.map(String),
  integer.map((value) => (value / 100).toFixed(2)),
  integer.map((value) => value.toLocaleString("en-US")),
  integer.map((value) => value.toLocaleString("en-US").replaceAll(",", " ")),
  integer.map((value) => value.toLocaleString("en-US").replaceAll(",", "\u00a0")),
  fc.constantFrom("60", "60.0", "6 0", "5\n6", ".5", "+5", "-5", "0,123", "1 234,567", "280,12"),
  fc.constantFrom("３８．３９", "1e5", "0x10", "5.", "1.2.3", "", "1 2345", "00 123", "1,2345"),
);

const maybe = (words: readonly string[]): fc.Arbitrary<string> =>
  fc.option(fc.constantFrom(...words), { nil: "", freq: 2 });
const space = fc.constantFrom(...SPACES);

const amount = fc
  .tuple(
    fc.tuple(space, maybe(PREFIXES), space, fc.option(fc.constantFrom(...BRACKETS), { freq: 2 })),
    fc.tuple(maybe(PREFIXES.slice(0, 4)), space, digits, space),
    fc.tuple(maybe(UNITS), space, maybe(SUFFIXES), space, maybe(UNITS), maybe(SUFFIXES)),
  )
  .map(([[lead, before, gap, brackets], [inner, gap2, number, gap3], behind]) => {
    const [unit, gap4, suffix, gap5, unitBehind, suffixBehind] = behind;
    if (brackets === null)
      return [lead, before, gap, number, gap3, unit, gap4, suffix, gap5].join("");
    const [open = "", close = ""] = Array.from(brackets);
    const within = [inner, gap2, number, gap3, unit].join("");
    return [lead, before, gap, open, within, close, gap4, unitBehind, gap5, suffixBehind].join("");
  });

const share = fc.constantFrom(
  "12",
  "46",
  "42",
  "16.0",
  "84.0",
  "12%",
  "46%",
  "42%",
  "100",
  "0",
  "4 2",
);
const structure = fc
  .array(fc.tuple(share, space), { minLength: 2, maxLength: 4 })
  .chain((shares) =>
    fc
      .constantFrom(":", "：", "∶", " : ")
      .map((colon) => shares.map(([text, gap]) => text + gap).join(colon)),
  );

/** A sign is put in, taken out or doubled, as fingers do. */
const slipped = fc
  .tuple(fc.oneof(amount, structure), fc.nat(), fc.constantFrom(...STRAY), fc.nat({ max: 2 }))
  .map(([text, place, stray, how]) => {
    const at = text.length === 0 ? 0 : place % text.length;
    if (how === 0) return text.slice(0, at) + stray + text.slice(at);
    if (how === 1) return text.slice(0, at) + text.slice(at + 1);
    return text.slice(0, at) + text.charAt(at) + text.slice(at);
  });

const noise = fc
  .array(fc.constantFrom(...STRAY, ...PREFIXES, ...SUFFIXES, ...UNITS), { maxLength: 7 })
  .map((signs) => signs.join(""));

const entry = fc.oneof(
  { arbitrary: amount, weight: 5 },
  { arbitrary: structure, weight: 1 },
  { arbitrary: slipped, weight: 3 },
  { arbitrary: noise, weight: 2 },
);

/** What the product reads, in the second reader's terms; null where it refuses. */
function firstReading(text: string): SecondReading | null {
  const read = parseFigure(text);
  if (!read.ok) return null;
  const rest = { decimals: 0, bound: null, isTotal: false, unit: null };
  if (read.value === null) return { kind: "blank", numbers: [], ...rest };
  const figure = read.value;
  if (figure.kind === "none") return { kind: "none", numbers: [], ...rest };
  if (figure.kind === "structure") {
    const { parts, decimals } = figure;
    return { kind: "structure", numbers: parts, ...rest, decimals };
  }
  const { value, decimals, bound, isTotal, unit } = figure;
  return { kind: "number", numbers: [value], decimals, bound, isTotal, unit };
}

test("[§1] an entry is either read as an independent reader reads it, or refused", () => {
  const entries = fc.sample(entry, { seed: SEED, numRuns: ENTRIES });
  const apart: unknown[] = [];
  let readCount = 0;
  let refusedAlone = 0;
  for (const text of entries) {
    const first = firstReading(text);
    const second = secondReading(text);
    if (first === null) {
      if (second !== null) refusedAlone++;
      continue;
    }
    readCount++;
    if (JSON.stringify(first) !== JSON.stringify(second)) apart.push({ text, first, second });
  }
  expect(apart.slice(0, 20)).toEqual([]);
  // Neither reader is right by refusing everything.
  expect(readCount).toBeGreaterThan(ENTRIES / 6);
  expect(refusedAlone).toBeLessThan(ENTRIES / 50);
});
