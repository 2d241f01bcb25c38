interface Unit {
  /** Units of different families measure different things: 人 and 人次 are never converted. */
  readonly family: string;
  /** One of this unit is ten to this power of the family's smallest. */
  readonly power: number;
}

/** [§9] What is counted one by one, or in ten thousands. */
const COUNTED = [
  ...["家", "个", "所", "间", "户", "件", "名", "场", "次", "门", "节"],
  ...["项", "天", "岁", "例", "宗", "分", "台", "套"],
];

/** [§9] Every unit that a figure may carry, by the word printed. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["人", { family: "人", power: 0 }],
  ["万人", { family: "人", power: 4 }],
  ["亿人", { family: "人", power: 8 }],
  ["人次", { family: "人次", power: 0 }],
  ["万人次", { family: "人次", power: 4 }],
  ["元", { family: "元", power: 0 }],
  ["万元", { family: "元", power: 4 }],
  ["亿元", { family: "元", power: 8 }],
  ["‰", { family: "%", power: 0 }],
  ["%", { family: "%", power: 1 }],
  ["个百分点", { family: "个百分点", power: 0 }],
  ...COUNTED.flatMap((word) => [
    [word, { family: word, power: 0 }] as const,
    [`万${word}`, { family: word, power: 4 }] as const,
  ]),
]);

/** A unit as it is looked up: full-width signs and spaces say nothing else. */
export const comparableUnit = (printed: string): string =>
  printed.normalize("NFKC").replace(/\s/gu, "");

/** Shares of something else. */
const RATE_FAMILIES: readonly string[] = ["%", "个百分点"];

/** [§9] Whether a unit measures a rate rather than a count; null for a unit that is not known. */
export function isRateUnit(unit: string): boolean | null {
  const family = UNITS.get(unit)?.family;
  return family === undefined ? null : RATE_FAMILIES.includes(family);
}

const MOST_OFFERED = 3;

/** Units are too short to be misspelt: near ones contain what was read, or are contained in it. */
export function nearUnits(read: string): readonly string[] {
  return [...UNITS.keys()]
    .filter((unit) => read !== "" && (unit.includes(read) || read.includes(unit)))
    .slice(0, MOST_OFFERED);
}
