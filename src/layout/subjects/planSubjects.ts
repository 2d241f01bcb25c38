import { CHANGE_PRINTED, EXPECTED_PRINTED, REVERSE_PRINTED } from "../../plan/indicatorFields";
import type { Indicator, PlanTable } from "../../plan/plan";
import { NATURE_PRINTED } from "../../rules/figures/nature";
import { ATTRIBUTE_WORDS } from "../../text/sheets/sheets";
import { MEANING_WORDS } from "../../text/sheets/planSheet";
import type { LayoutInput } from "../layoutInput";
import { type PlanRow, planRowAnswers } from "../planSheets/planRow";
import type { Subject } from "./subject";

/** Room to add indicators. */
const SPARE_ROWS = 15;
/** With fewer left, a sheet that is written anew gets all of them again. */
const LEAST_SPARE_ROWS = 5;
/** The keys of empty rows begin with it. */
export const SPARE_ROW = "r";

/** All rows of a plan's table as 规划表 holds them, by their numbers, and empty ones. */
export function planSubjects({ table, standing }: LayoutInput): readonly Subject[] {
  const indicators = planRows(table);
  const fields = indicators.map(fieldsOf);
  const rows = fields.map((each): PlanRow => each.row);
  const totalWord = MEANING_WORDS.total(table.period.lastYear - table.period.firstYear + 1);
  const filled = indicators.map((indicator, index): Subject => {
    const row = rows[index];
    return {
      ...BARE,
      key: indicator.key,
      fields: { ...fields[index]?.printed, totalWord },
      handedOut: (columnKey) =>
        row === undefined ? null : (planRowAnswers(row, rows, totalWord)[columnKey] ?? null),
    };
  });
  return [...filled, ...emptyRows(indicators, standing?.rows ?? [], totalWord)];
}

const BARE = { group: null, indent: 0, indicator: null } as const;

/** Also those that are cancelled: they stand where they stood. */
export const planRows = ({ indicators, cancelled }: PlanTable): readonly Indicator[] =>
  [...indicators, ...cancelled].sort((one, other) => one.number - other.number);

/** @param known keys of the rows that the sheet has already */
function emptyRows(
  indicators: readonly Indicator[],
  known: readonly string[],
  totalWord: string,
): readonly Subject[] {
  const taken = new Set(indicators.map(({ key }) => key));
  const keys = known.filter((key) => !taken.has(key));
  const wanted = keys.length < LEAST_SPARE_ROWS ? SPARE_ROWS : keys.length;
  for (let number = 1; keys.length < wanted; number++) {
    const key = `${SPARE_ROW}${number}`;
    if (!taken.has(key) && !keys.includes(key)) keys.push(key);
  }
  return keys.map((key) => ({ ...BARE, key, fields: { totalWord }, handedOut: () => "" }));
}

/** What the cells of the indicator's row hold. */
export const planRowOf = (indicator: Indicator): PlanRow => fieldsOf(indicator).row;

function fieldsOf(indicator: Indicator): {
  readonly printed: Subject["fields"];
  readonly row: PlanRow;
} {
  const row: PlanRow = {
    number: String(indicator.number),
    name: indicator.name,
    unit: indicator.unit,
    base: indicator.base?.text ?? null,
    target: indicator.target.text === "" ? null : indicator.target.text,
    actual: indicator.actual?.text ?? null,
    attribute: ATTRIBUTE_WORDS[indicator.attribute],
    nature: NATURE_PRINTED[indicator.nature],
    direction: indicator.isReverse ? REVERSE_PRINTED : null,
    partOf: indicator.partOf === null ? null : String(indicator.partOf),
  };
  const { number, nature, direction, partOf, ...shared } = row;
  return {
    row,
    printed: {
      ...shared,
      planNumber: number,
      "plan.nature": nature,
      "plan.direction": direction,
      "plan.partOf": partOf,
      "plan.group": indicator.group,
      "plan.numerator": indicator.numerator,
      "plan.denominator": indicator.denominator,
      "plan.change": indicator.change === null ? null : CHANGE_PRINTED[indicator.change],
      "plan.baseStanding": indicator.isBaseExpected ? EXPECTED_PRINTED : null,
      "plan.natureWords": indicator.natureWords,
      printedCompletion: indicator.printedCompletion,
      responsible: indicator.responsible,
      note: indicator.note,
    },
  };
}
