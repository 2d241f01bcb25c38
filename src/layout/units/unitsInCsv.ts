import { checkedUnits, type CheckedUnits } from "./checkedUnits";
import { csvLines } from "./csvLines";

const NAME_HEADINGS = ["单位", "name"];
const WEIGHT_HEADINGS = ["权重", "weight"];

/**
 * The units of a CSV file: name and, if there is one, weight. A first line of headings says where
 * they stand; other columns are passed over. Without headings the first column has the names.
 */
export function unitsInCsv(text: string): CheckedUnits {
  const { lines, openQuoteLine } = csvLines(text);
  const headings = (lines[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const nameColumn = headings.findIndex((heading) => NAME_HEADINGS.includes(heading));
  const weightColumn = headings.findIndex((heading) => WEIGHT_HEADINGS.includes(heading));
  const hasHeadings = nameColumn >= 0;
  const { units, problems } = checkedUnits(
    lines.slice(hasHeadings ? 1 : 0).map(({ line, cells }) => ({
      line,
      name: (cells[hasHeadings ? nameColumn : 0] ?? "").trim(),
      weightText: cells[hasHeadings ? weightColumn : 1] ?? "",
    })),
  );
  if (openQuoteLine === null) return { units, problems };
  return { units, problems: [{ name: "openQuote", line: openQuoteLine }, ...problems] };
}
