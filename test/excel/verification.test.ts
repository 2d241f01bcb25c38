import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { insertSheets } from "../../src/excel/insertSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { builtInChecks } from "../../src/plan/outsideTables";
import { judgeCheck } from "../../src/plan/checks/judgeCheck";
import { planChecks } from "../../src/plan/checks/planChecks";
import { verification } from "../../src/templates/verification";
import { checkVerdictWords } from "../../src/text/sheets/checks";
import { readRange, startPlanWorkbook } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";

let workbook: HeadlessWorkbook;

beforeAll(async () => {
  workbook = await startPlanWorkbook();
});

afterAll(() => {
  workbook.dispose();
});

type Rows = ReadonlyMap<string, readonly unknown[]>;

/** What the sheet of a plan shows, row by row, by the key of the row; inserted once. */
const sheets = new Map<string, Promise<Rows>>();

function inserted(planId: string): Promise<Rows> {
  const known = sheets.get(planId) ?? insert(planId);
  sheets.set(planId, known);
  return known;
}

async function insert(planId: string): Promise<Rows> {
  const model = layoutTemplate(verification, planNamed(planId), tableNamed(planId, "专栏2"));
  const outcome = await insertSheets(
    () => [model],
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  const { values } = await readRange(model.name, `A1:I${model.rows.length}`);
  return new Map(model.rows.map(({ key = "" }, index) => [key, values[index] ?? []]));
}

describe("湛江", () => {
  let rows: Rows;
  const verdict = (key: string) => rows.get(key)?.[8];

  beforeAll(async () => {
    rows = await inserted("zhanjiang");
  });

  test("[§4] the ratios of 专栏1 are judged as the acceptance table of RULES.md has them", () => {
    const shown = Array.from({ length: 14 }, (_, index) => {
      const row = rows.get(`ratio:专栏1:${index + 1}`) ?? [];
      const computed = row[7];
      return [typeof computed === "number" ? computed.toFixed(4) : computed, row[8]];
    });
    expect(shown).toEqual([
      ["102.3733", "舍入差异"],
      ["控制在目标内", "一致"],
      ["104.9187", "一致"],
      ["113.1351", "舍入差异"],
      ["111.6016", "一致"],
      ["119.7436", "一致"],
      ["123.2326", "一致"],
      ["115.0526", "一致"],
      ["101.9310", "一致"],
      ["102.7083", "不一致（应为 102.71）"],
      ["100.0000", "一致"],
      ["104.1667", "舍入差异"],
      ["106.6667", "一致"],
      ["104.2336", "一致"],
    ]);
  });

  test("[§12] the base [38.9] is not the last plan's result 38.39", () => {
    expect(verdict("base:专栏2:1")).toBe("不一致（另一处为 38.39）");
  });

  test("[§12] 2.8万人次 in the prose is not 6157人次 in the table", () => {
    expect(verdict("k12")).toBe("不一致（另一处为 0.6157）");
  });

  test("6000人次 a year over five years are the printed [30000]", () => {
    expect(verdict("k31")).toBe("一致");
  });

  test("the verdicts are counted", () => {
    const counts = [...rows].flatMap(([key, row]) =>
      key.startsWith("verdict.") ? [[row[1], row[2]]] : [],
    );
    // 14 ratios (10, 3 and 1), 9 growths of which none can be recomputed, 4 parts, 6 bases (5 and 1),
    // 20 figures printed twice (14, 1 that differs and 5 bounds), 1 product: 10 + 5 + 14 + 1 agree.
    expect(counts).toEqual([
      ["一致", 30],
      ["舍入差异", 3],
      ["不一致", 3],
      ["界限写法不同", 5],
      ["未超过总数", 4],
      ["超过总数", 0],
      ["口径不同", 0],
      ["不可比", 0],
      ["无从复算", 9],
      ["合计", 54],
    ]);
  });
});

describe("广州", () => {
  let rows: Rows;
  const verdict = (key: string) => rows.get(key)?.[8];

  beforeAll(async () => {
    rows = await inserted("guangzhou");
  });

  test.each([
    // 691.82 ÷ 474.1 = 1.45923
    ["45.9", "k18", "一致"],
    // 195 ÷ 149 = 1.30872; 194.5 ÷ 149.5 = 1.30100 rounds to 30.1, 195.5 ÷ 148.5 to 31.6
    ["30.8", "k21", "舍入差异"],
  ])("[§4] a growth of %s%% is recomputed from both figures", (_printed, key, expected) => {
    expect(verdict(key)).toBe(expected);
  });

  test("[§12] what is of another scope, or a lower bound, is not held against the other figure", () => {
    // 164.6 ÷ 180 − 1 = −8.6 % beside 253.9; 4500人次 × 5 = 2.25万 beside the target of [3.6]万.
    expect([verdict("k16"), verdict("k42")]).toEqual(["口径不同", "不可比"]);
  });

  test("820.41 and 140.99 add up to the printed 961.4", () => {
    expect(verdict("k14")).toBe("一致");
  });

  test("[§12] 2.3万人次 in the prose can be printed as [2]", () => {
    const row = [...rows.values()].find(([, item]) => item === "粤菜师傅培训（五年累计）");
    expect(row?.[8]).toBe("舍入差异");
  });
});

test.each(["zhanjiang", "guangzhou"])(
  "the formulas find what the exact rules find, in every row of %s",
  async (planId) => {
    const plan = planNamed(planId);
    const rows = await inserted(planId);
    const checks = planChecks(plan, builtInChecks(plan));
    const found = checks.map(({ key }) => [key, rows.get(key)?.[8]]);
    const expected = checks.map((check) => {
      const verdict = judgeCheck(check);
      return [check.key, verdict.ok ? checkVerdictWords(check.kind, verdict.value) : null];
    });
    expect(found).toEqual(expected);
  },
);
