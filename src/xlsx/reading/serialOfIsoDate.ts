const FORM = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/u;
const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Excel's day 0, as its days from 1 March 1900 count. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
/** Until then Excel counts a day less: it takes 1900 for a leap year. */
const DAYS_IN_WRONG_LEAP_YEAR = 61;

/** Excel's serial number of `2023-06-30T12:00:00`; undefined where it is no date and no time. */
export function serialOfIsoDate(text: string): number | undefined {
  const parts = FORM.exec(text);
  if (parts === null || text === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = parts;
  const share = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / DAY_SECONDS;
  if (year === undefined || month === undefined || day === undefined) return share;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO_MS) / DAY_MS;
  return (days < DAYS_IN_WRONG_LEAP_YEAR ? days - 1 : days) + share;
}
