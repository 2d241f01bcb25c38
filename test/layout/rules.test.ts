import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { rules } from "../../src/templates/rules";
import { planNamed, tableNamed } from "../support/sheets";

const [MODEL] = layoutSheets(
  {
    template: rules,
    plan: planNamed("zhanjiang"),
    table: tableNamed("zhanjiang", "专栏2"),
    units: [],
    unit: null,
  },
  NEW_WORKBOOK,
  planDialect,
);

const rowOf = (key: string): number => MODEL?.rows.findIndex((row) => row.key === key) ?? -1;

/** The condition of a rule's own cell in column C, with what it says where it does not hold. */
function ruleOf(key: string): { readonly formula: string; readonly message: string } {
  const validation = MODEL?.validations.find(({ range }) => range.row === rowOf(key));
  if (validation?.rule.kind !== "custom") throw new Error(`${key} has no condition.`);
  return { formula: validation.rule.formula, message: validation.error.message };
}

test("[§6] each threshold has to rise from the one above it", () => {
  expect(["status.lower", "status.upper", "warning.lower", "warning.upper"].map(rowOf)).toEqual([
    4, 5, 6, 7,
  ]);
  expect(ruleOf("status.lower").formula).toBe('=AND(ISNUMBER(C5),C5>0,OR(C6="",C5<C6))');
  expect(ruleOf("status.upper").formula).toBe('=AND(ISNUMBER(C6),C6>0,OR(C5="",C6>C5))');
  expect(ruleOf("warning.lower").formula).toBe('=AND(ISNUMBER(C7),C7>0,OR(C8="",C7<C8))');
  expect(ruleOf("warning.upper").message).toContain("请先调低上一行");
});

test("the days of a reminder are whole and not below 0", () => {
  expect(ruleOf("dueSoonDays").formula).toBe("=AND(ISNUMBER(C9),C9>=0,C9=INT(C9))");
});

test("[B1] no two units have one name, and no weight is below 0", () => {
  expect(ruleValidations("unit.1")).toEqual([
    "=AND(LEN(B26)<=30,COUNTIF($B:$B,B26)<=1)",
    "=AND(ISNUMBER(C26),C26>=0)",
  ]);
});

/** The conditions of a row's cells, from the left. */
function ruleValidations(key: string): readonly string[] {
  return (MODEL?.validations ?? [])
    .filter(({ range }) => range.row === rowOf(key))
    .map(({ rule }) => (rule.kind === "custom" ? rule.formula : rule.kind));
}
