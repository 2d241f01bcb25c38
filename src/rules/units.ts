export interface Unit {
  /** Units of different families measure different things: 人 and 人次 are never converted. */
  readonly family: string;
  /** How many of the family's smallest unit one of this unit is. */
  readonly size: number;
}

/** [§9] Families that the plans count in tens of thousands as well. */
const COUNTED = ["家", "个", "所", "间", "户", "件", "名", "场", "次", "门", "节"];

/** [§9] Every unit that a figure may carry, by the word printed. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["人", { family: "人", size: 1 }],
  ["万人", { family: "人", size: 1e4 }],
  ["亿人", { family: "人", size: 1e8 }],
  ["人次", { family: "人次", size: 1 }],
  ["万人次", { family: "人次", size: 1e4 }],
  ["元", { family: "元", size: 1 }],
  ["万元", { family: "元", size: 1e4 }],
  ["亿元", { family: "元", size: 1e8 }],
  ["‰", { family: "%", size: 1 }],
  ["%", { family: "%", size: 10 }],
  ["个百分点", { family: "个百分点", size: 1 }],
  ...COUNTED.flatMap((word) => [
    [word, { family: word, size: 1 }] as const,
    [`万${word}`, { family: word, size: 1e4 }] as const,
  ]),
]);
