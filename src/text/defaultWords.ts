import * as defaults from "../rules/defaults";

const { lower: onTrack, upper: ahead, tolerance } = defaults.DEFAULT_THRESHOLDS;
const { lower: red, upper: yellow } = defaults.DEFAULT_WARNING_THRESHOLDS;

/**
 * The defaults as words say them. The doc comments of the functions name them in double braces, as in
 * `{{onTrack}}`; the words of sheets and help take them from here.
 */
export const DEFAULT_WORDS = {
  onTrack: share(onTrack),
  ahead: share(ahead),
  thresholds: `{${share(onTrack)},${share(ahead)},${tolerance}}`,
  tolerance: `${tolerance * 100}%`,
  largestThreshold: String(defaults.LARGEST_THRESHOLD),
  redShortfall: `${defaults.RED_SHORTFALL_SHARE * 100}%`,
  red: share(red),
  yellow: share(yellow),
  warningThresholds: `{${share(red)},${share(yellow)},${defaults.DEFAULT_WARNING_THRESHOLDS.tolerance}}`,
  dueSoonDays: String(defaults.DUE_SOON_DAYS),
  period: defaults.DEFAULT_PERIOD.name,
  periodsZh: periods("、", "（默认）", "，或 2021-2025"),
  periodsEn: periods(", ", " (default)", ", or 2021-2025"),
  mostDigits: String(defaults.MOST_DIGITS),
} as const;

/** The text with the defaults in the place of their names. */
export function withDefaults(text: string): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const word = Object.entries(DEFAULT_WORDS).find(([known]) => known === name)?.[1];
    if (word === undefined) throw new Error(`There is no default ${name}: ${text}`);
    return word;
  });
}

/** Two decimals at least, as reports write a pace. */
function share(value: number): string {
  return Number(value.toFixed(2)) === value ? value.toFixed(2) : String(value);
}

function periods(comma: string, mark: string, others: string): string {
  const names = defaults.PERIODS.map(({ name }) =>
    name === defaults.DEFAULT_PERIOD.name ? name + mark : name,
  );
  return names.join(comma) + others;
}
