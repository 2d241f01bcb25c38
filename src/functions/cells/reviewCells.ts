import type { CellValue, Figure } from "../../rules/figures/figure";
import { REVIEW_RULES, type ReviewRuleId } from "../../rules/reviewing/reviewRules";
import type { ReviewSettings } from "../../rules/reviewing/reviewRules";
import { ok, type Result } from "../../rules/result";
import { ENTRY_ERROR, RULE_STATES } from "../../text/sheets/reviewWords";
import { nameIn } from "./arguments";
import { figureIn, valueIn } from "./cell";
import type { FunctionReason } from "./functionReason";

/** [§14] What a cell of an entry holds: an error in it is something that cannot be read. */
export function entryIn(cell: unknown): Result<CellValue, FunctionReason> {
  const value = valueIn(cell);
  if (value.ok || value.reason.name !== "inputError") return value;
  return ok(ENTRY_ERROR);
}

/** Units are short: of anything longer the beginning says as much. */
const LONGEST_UNIT = 40;

/** The unit that a cell names; "" for a blank. */
export function unitIn(cell: unknown): Result<string, FunctionReason> {
  const name = nameIn(cell);
  return name.ok ? ok(String(name.value).slice(0, LONGEST_UNIT)) : name;
}

/** A figure that entries are compared with; null where the cell holds none, whatever it holds. */
export function figureOrNull(cell: unknown): Figure | null {
  const figure = figureIn(cell);
  return figure.ok ? figure.value : null;
}

/**
 * [§14] The rules as the cells of 规则设置 set them, E1 to E15 one below the other: a number is the
 * rule's limit, 停用 switches it off, anything else leaves its default.
 */
export function reviewSettingsIn(cells: readonly unknown[]): ReviewSettings {
  const settings = new Map<ReviewRuleId, number | "off">();
  REVIEW_RULES.forEach(({ id, limit }, index) => {
    const held = valueIn(cells[index]);
    if (!held.ok) return;
    const { value } = held;
    if (value === RULE_STATES.off) settings.set(id, "off");
    if (limit !== null && typeof value === "number" && value > 0) settings.set(id, value);
  });
  return settings;
}
