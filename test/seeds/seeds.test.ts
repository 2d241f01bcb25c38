import { builtInPlans } from "../../src/plan/builtInPlans";
import type { Indicator, Plan, PlanTable } from "../../src/plan/plan";
import type { Figure } from "../../src/rules/figures/figure";
import { parseFigure, printFigure } from "../../src/rules/notation/notation";
import { selected } from "../plan/selected";

const TABLES = ["湛江/专栏1", "湛江/专栏2", "广州/专栏1", "广州/专栏2"] as const;
type TableName = (typeof TABLES)[number];

const rowsOf = (table: TableName): readonly Indicator[] => selected(table).table.indicators;

function row(table: TableName, number: number): Indicator {
  const found = rowsOf(table).find((each) => each.number === number);
  if (found === undefined) throw new Error(`${table} has no row ${number}`);
  return found;
}

function figuresOf({ base, target, actual }: Indicator): readonly Figure[] {
  return [base, target, actual].filter((figure) => figure !== null);
}

const valueOf = (figure: Figure | null) => (figure?.kind === "number" ? figure.value : null);

describe("the four tables are whole", () => {
  test.each([
    ["湛江/专栏1", 14, 6],
    ["湛江/专栏2", 18, 2],
    ["广州/专栏1", 14, 3],
    ["广州/专栏2", 16, 2],
  ] as const)(
    "%s has %d rows, numbered from 1, of which %d are 约束性",
    (table, count, binding) => {
      const rows = rowsOf(table);
      expect(rows.map((each) => each.number)).toEqual(
        Array.from({ length: count }, (_, i) => i + 1),
      );
      expect(rows.filter((each) => each.attribute === "binding")).toHaveLength(binding);
    },
  );

  test.each(TABLES)("%s has five groups, each in one piece and numbered as printed", (table) => {
    const headings = rowsOf(table).map((each) => each.group);
    const pieces = headings.filter((heading, i) => heading !== headings[i - 1]);
    expect(pieces.map((heading) => heading?.slice(0, 2))).toEqual([
      "一、",
      "二、",
      "三、",
      "四、",
      "五、",
    ]);
  });

  test("the 其中 rows name the row above them", () => {
    const parts = TABLES.flatMap((table) =>
      rowsOf(table)
        .filter((each) => each.partOf !== null)
        .map((each) => [table, each.number, each.partOf]),
    );
    expect(parts).toEqual([
      ["湛江/专栏1", 4, 3],
      ["湛江/专栏2", 9, 8],
      ["湛江/专栏2", 18, 17],
      ["广州/专栏2", 8, 7],
    ]);
  });

  test("[§8] a 其中 row may have another unit than its parent: 湛江's 专栏2 row 18", () => {
    expect([row("湛江/专栏2", 17).unit, row("湛江/专栏2", 18).unit]).toEqual(["万人", "%"]);
  });

  test("[§8] 社会保障卡 is 约束性 in 湛江's 专栏1 and 预期性 in its 专栏2", () => {
    expect(row("湛江/专栏1", 14).attribute).toBe("binding");
    expect(row("湛江/专栏2", 17).attribute).toBe("anticipatory");
  });
});

describe("the figures", () => {
  test.each(TABLES)("[§1] of %s print back as they were printed", (table) => {
    const figures = rowsOf(table).flatMap(figuresOf);
    const inPlanNotation = figures.map(({ text }) => text.replace("\uFE65", ">").replace(/ /g, ""));
    expect(figures.map(printFigure)).toEqual(inPlanNotation);
  });

  test.each(TABLES)("[§1] of %s read the same from their own print", (table) => {
    for (const figure of rowsOf(table).flatMap(figuresOf)) {
      const text = printFigure(figure);
      expect(parseFigure(text)).toEqual({ ok: true, value: { ...figure, text } });
    }
  });

  test("[§1] keep what is odd in print", () => {
    expect(row("湛江/专栏1", 2).target.text).toBe("3.5 以内");
    expect(row("湛江/专栏1", 6).actual?.text).toBe("46.70");
    expect(row("湛江/专栏2", 8).base?.text).toBe("-");
    expect(row("广州/专栏1", 2).actual?.text).toBe("[ 164.6 ]");
    expect(row("广州/专栏1", 9).target.text).toBe("12:46:42");
    expect(row("广州/专栏2", 13).target.text).toBe("\uFE6560");
  });

  test.each([
    ["湛江/专栏2", 18, 4, [1, 14, 15, 16]],
    ["广州/专栏2", 16, 9, [1, 4, 5, 6, 9, 10, 13, 14, 15]],
  ] as const)(
    "[§2] in %s with its %d rows, %d targets stand at or below their base",
    (table, all, count, numbers) => {
      const atOrBelow = rowsOf(table).filter(({ base, target }) => {
        const [from, to] = [valueOf(base), valueOf(target)];
        return from !== null && to !== null && to <= from;
      });
      expect(rowsOf(table)).toHaveLength(all);
      expect(atOrBelow).toHaveLength(count);
      expect(atOrBelow.map((each) => each.number)).toEqual(numbers);
    },
  );

  test("[C1] 湛江's 专栏1 prints 13 ratios and once 控制在目标内, 广州's none", () => {
    const printed = rowsOf("湛江/专栏1").map((each) => each.printedCompletion);
    expect(printed.filter((ratio) => !Number.isNaN(Number(ratio)))).toHaveLength(13);
    expect(printed[1]).toBe("控制在目标内");
    expect(rowsOf("广州/专栏1").filter((each) => each.printedCompletion !== null)).toEqual([]);
  });

  // What a plan reports for 2020 in 专栏1 it takes as the base of 2020 in 专栏2.
  test.each([
    ["湛江", 6, 3],
    ["湛江", 7, 4],
    ["湛江", 12, 16],
    ["湛江", 13, 15],
    ["湛江", 14, 17],
    ["广州", 1, 1],
    ["广州", 2, 10],
    ["广州", 3, 2],
    ["广州", 5, 5],
    ["广州", 6, 6],
    ["广州", 12, 14],
  ] as const)(
    "of %s agree: the result of 专栏1 row %d is the base of 专栏2 row %d",
    (plan, result, base) => {
      expect(valueOf(row(`${plan}/专栏2`, base).base)).toBe(
        valueOf(row(`${plan}/专栏1`, result).actual),
      );
    },
  );
});

describe("[§12] a known slip keeps what is printed and carries a note:", () => {
  test("湛江 专栏1 row 10 prints 103.79, which is 98.60 ÷ 95, not ÷ 96", () => {
    expect((98.6 / 95) * 100).toBeCloseTo(103.79, 2);
    expect((98.6 / 96) * 100).toBeCloseTo(102.71, 2);
    expect(row("湛江/专栏1", 10)).toMatchObject({
      printedCompletion: "103.79",
      actual: { text: "98.60" },
      target: { text: "96" },
      note: expect.stringContaining("102.71") as unknown,
    });
  });

  test("湛江 城镇新增就业 is [38.39] in 专栏1 and [38.9] as the base in 专栏2", () => {
    expect(row("湛江/专栏1", 1).actual?.text).toBe("[38.39]");
    expect(row("湛江/专栏1", 1).note).toContain("[38.9]");
    expect(row("湛江/专栏2", 1).base?.text).toBe("[38.9]");
    expect(row("湛江/专栏2", 1).note).toContain("38.39");
  });

  test("湛江 粤菜师傅 has the base [6157] beside 2.8万人次 in the prose", () => {
    expect(row("湛江/专栏2", 12).base?.text).toBe("[6157]");
    expect(row("湛江/专栏2", 12).note).toContain("2.8 万人次");
  });

  test("湛江 专栏2 row 16 has a bare 96 beside 96%以上 in the prose", () => {
    expect(row("湛江/专栏2", 16).target).toMatchObject({ text: "96", bound: null });
    expect(row("湛江/专栏2", 16).note).toContain("96%以上");
  });

  test("广州 粤菜师傅 has the base [2] beside 2.3万人次, and 4500 × 5 below its target [3.6]万", () => {
    expect((4500 * 5) / 10000).toBe(2.25);
    expect(row("广州/专栏2", 11).base?.text).toBe("[2]");
    expect(row("广州/专栏2", 11).target.text).toBe("[3.6]");
    expect(row("广州/专栏2", 11).note).toMatch(/2\.3 万人次.*4500.*2\.25/u);
  });

  test("广州 training: +253.9% does not follow from [180] and [164.6]", () => {
    expect(row("广州/专栏1", 2).base?.text).toBe("[180]");
    expect(row("广州/专栏1", 2).note).toContain("253.9%");
  });

  test("no other row carries a note", () => {
    const noted = TABLES.flatMap((table) =>
      rowsOf(table)
        .filter((each) => each.note !== null)
        .map((each) => `${table} ${each.number}`),
    );
    expect(noted).toEqual([
      "湛江/专栏1 1",
      "湛江/专栏1 10",
      "湛江/专栏2 1",
      "湛江/专栏2 12",
      "湛江/专栏2 16",
      "广州/专栏1 2",
      "广州/专栏2 11",
    ]);
  });
});

describe("the plans", () => {
  const [zhanjiang, guangzhou] = builtInPlans() as readonly [Plan, Plan];

  test("湛江's is a draft for comment of July 2022 without a document number", () => {
    expect(zhanjiang).toMatchObject({
      name: "湛江",
      issuer: "湛江市人力资源和社会保障局",
      edition: "draft",
      date: "2022-07",
      documentNumber: null,
    });
  });

  test("广州's was issued on 2021-08-26 as 穗人社发〔2021〕11号", () => {
    expect(guangzhou).toMatchObject({
      name: "广州",
      issuer: "广州市人力资源和社会保障局",
      edition: "issued",
      date: "2021-08-26",
      documentNumber: "穗人社发〔2021〕11号",
    });
  });

  test.each(builtInPlans())("[T1] $name: 十三五 is 2016–2020, 十四五 is 2021–2025", (plan) => {
    const periods = plan.tables.map((table: PlanTable) => [table.kind, table.period]);
    expect(periods).toEqual([
      ["results", { name: "十三五", firstYear: 2016, lastYear: 2020 }],
      ["targets", { name: "十四五", firstYear: 2021, lastYear: 2025 }],
    ]);
    expect(plan.period).toEqual(plan.tables[1]?.period);
  });

  test.each(builtInPlans())(
    "$name: every table says what brackets mean and where it stands",
    (plan) => {
      for (const table of plan.tables) {
        expect(table.notes.join()).toContain("五年");
        expect(table.source).toMatch(/所据文本第\d+–\d+行$/u);
      }
    },
  );
});
