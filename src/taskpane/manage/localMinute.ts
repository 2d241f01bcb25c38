/** `2026-11-24 12:40`, by the clock and the time zone of the computer. */
export function localMinute(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
