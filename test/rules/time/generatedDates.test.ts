import fc from "fast-check";
import type { PlanDate } from "../../../src/rules/time/readDate";
import { readDate } from "../../../src/rules/time/readDate";
import { howMany } from "../../support/howMany";

const SEED = 20_220_702;
const ENTRIES = howMany(10_000, 100_000);

const YEARS = [1899, 1900, 2020, 2021, 2023, 2024, 2025, 2026, 2199, 2200];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The calendar, asked of the platform and not of the product. */
const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Every way of writing a date that RULES T2 lists, spelt out for these years: what is not in here is not to
 * be read. Blanks say nothing, and 末 is 底.
 */
const KNOWN: ReadonlyMap<string, PlanDate> = new Map(YEARS.flatMap(datesOf));

const ofYears = new Map<number, ReadonlyMap<string, PlanDate>>();

/** A slip may lead into any other year. */
function knownDate(text: string): PlanDate | undefined {
  const year = Number(/^\d{4}/u.exec(text)?.[0] ?? "0");
  const known = ofYears.get(year) ?? new Map(datesOf(year));
  ofYears.set(year, known);
  return known.get(text);
}

function datesOf(year: number): readonly (readonly [string, PlanDate])[] {
  if (year < 1900 || year > 2199) return [];
  const end = (month: number): PlanDate => ({ year, month, day: lastDay(year, month) });
  const wholeYear = [`${year}`, `${year}年`, `${year}年底`, `${year}年全年`, `${year}年下半年`];
  const quarters = ["一", "二", "三", "四"].flatMap((word, index) => {
    const month = (index + 1) * 3;
    const number = index + 1;
    const named = [
      `${word}季度`,
      `第${word}季度`,
      `${number}季度`,
      `第${number}季度`,
      `Q${number}`,
    ];
    return [
      ...named.map((name) => [`${year}年${name}`, end(month)] as const),
      [`${year}Q${number}`, end(month)] as const,
    ];
  });
  return [
    ...wholeYear.map((text) => [text, end(12)] as const),
    [`${year}年上半年`, end(6)],
    [`${year}年前三季度`, end(9)],
    [`${year}年前3季度`, end(9)],
    ...quarters,
    ...MONTHS.flatMap((month) => monthForms(year, month)),
  ];
}

function monthForms(year: number, month: number): readonly (readonly [string, PlanDate])[] {
  const padded = String(month).padStart(2, "0");
  const end = { year, month, day: lastDay(year, month) };
  const starts = ["-", "—", "至", "~"].flatMap((dash) => [`1${dash}`, `1月${dash}`]);
  const spans = starts.flatMap((start) => [`${start}${month}`, `${start}${padded}`]);
  const texts = [
    ...[month, padded].flatMap((text) => ["-", ".", "/"].map((sign) => `${year}${sign}${text}`)),
    ...[month, padded].flatMap((text) => [`${year}年${text}月`, `${year}年${text}月份`]),
    `${year}${padded}`,
    ...spans.flatMap((span) => [`${year}年${span}月`, `${year}年${span}月份`]),
  ];
  const days = Array.from({ length: end.day }, (_, index) => index + 1);
  return [
    ...texts.map((text) => [text, end] as const),
    ...days.flatMap((day) => dayForms({ year, month, day })),
  ];
}

function dayForms({ year, month, day }: PlanDate): readonly (readonly [string, PlanDate])[] {
  const padded = [month, day].map((part) => String(part).padStart(2, "0"));
  const [mm = "", dd = ""] = padded;
  const pairs = [month, mm].flatMap((m) => [day, dd].map((d) => [m, d] as const));
  const texts = [
    ...pairs.flatMap(([m, d]) => ["-", ".", "/"].map((sign) => [year, m, d].join(sign))),
    ...pairs.map(([m, d]) => `${year}年${m}月${d}日`),
    `${year}${mm}${dd}`,
  ];
  return texts.map((text) => [text, { year, month, day }] as const);
}

const SIGNS = Array.from("0123456789年月日底末-./—至~上下半全前第一三季度Q份 ");
const listed = fc.constantFrom(...KNOWN.keys());
const slipped = fc
  .tuple(listed, fc.nat(), fc.constantFrom(...SIGNS), fc.nat({ max: 2 }))
  .map(([text, place, sign, how]) => {
    const at = place % text.length;
    if (how === 0) return text.slice(0, at) + sign + text.slice(at);
    return text.slice(0, at) + (how === 1 ? sign : "") + text.slice(at + 1);
  });
const noise = fc
  .array(fc.constantFrom(...SIGNS, "2023", "2024年", "6月"), { maxLength: 8 })
  .map((signs) => signs.join(""));

const entry = fc.oneof(
  { arbitrary: listed, weight: 2 },
  { arbitrary: slipped, weight: 5 },
  { arbitrary: noise, weight: 2 },
);

/** Two signs between year, month and day may differ, blanks and 年至 say nothing, and 底 may close it. */
function plain(text: string): string {
  const tight = text
    .replace(/\s/gu, "")
    .replaceAll("末", "底")
    .replace(/月份(?!份)/gu, "月")
    .replace(/年至(?=(?:\d{1,2}月|第?[一二三四1-4]季度|[上下]半年|全年|前[三3]季度)底?$)/u, "年")
    .replace(/年0([1-4])季度/u, "年$1季度")
    .toUpperCase();
  const closed = /^(.*(?:月|季度))底$/u.exec(tight)?.[1] ?? tight;
  const mixed = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(closed);
  return mixed === null ? closed : mixed.slice(1).join("-");
}

test("[T2] every date of the list of its forms is read, and nothing else", () => {
  const apart: unknown[] = [];
  let readCount = 0;
  for (const text of fc.sample(entry, { seed: SEED, numRuns: ENTRIES })) {
    const read = readDate(text);
    const known = knownDate(plain(text));
    if (!read.ok || read.value === null) {
      if (known !== undefined) apart.push({ text, read: null, known });
      continue;
    }
    readCount++;
    if (JSON.stringify(read.value) !== JSON.stringify(known)) {
      apart.push({ text, read: read.value, known });
    }
  }
  expect(apart.slice(0, 20)).toEqual([]);
  expect(readCount).toBeGreaterThan(ENTRIES / 6);
});
