import { CHANGE_PRINTED, EXPECTED_PRINTED, REVERSE_PRINTED } from "../../plan/indicatorFields";
import type { Indicator, PlanTable } from "../../plan/plan";
import { NATURE_PRINTED } from "../../rules/figures/nature";
import { ATTRIBUTE_WORDS } from "../../text/sheets/sheets";
import { MEANING_WORDS } from "../../text/sheets/planSheet";
import type { LayoutInput } from "../layoutInput";
import { type PlanRow, planRowAnswers } from "../planSheets/planRow";
import type { Subject } from "./subject";

/** Room to add indicators; the sheet has as many again when it is written anew. */
const SPARE_ROWS = 15;

/** All rows of a plan's table as 规划表 holds them, by their numbers, and empty ones. */
export function planSubjects({ table }: LayoutInput): readonly Subject[] {
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
  return [...filled, ...spareRows(indicators, totalWord)];
}

const BARE = { group: null, indent: 0, indicator: null } as const;

/** Also those that are cancelled: they stand where they stood. */
export const planRows = ({ indicators, cancelled }: PlanTable): readonly Indicator[] =>
  [...indicators, ...cancelled].sort((one, other) => one.number - other.number);

function spareRows(indicators: readonly Indicator[], totalWord: string): readonly Subject[] {
  const taken = new Set(indicators.map(({ key }) => key));
  const free: Subject[] = [];
  for (let number = 1; free.length < SPARE_ROWS; number++) {
    const key = `r${number}`;
    if (taken.has(key)) continue;
    free.push({ ...BARE, key, fields: { totalWord }, handedOut: () => "" });
  }
  return free;
}

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
