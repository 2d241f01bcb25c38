import * as fc from "fast-check";
import { gridOfText, type PlanGrid, textCell } from "../../src/plan/tables/planGrid";
import { readHeader } from "../../src/plan/tables/readHeader";
import { readPlanTable } from "../../src/plan/tables/readPlanTable";
import {
  type DraftIndicator,
  isAsked,
  NO_CORRECTIONS,
  type TableDraft,
} from "../../src/plan/tables/tableDraft";

/** Headings of other cities' plans for the same columns. */
const HEADINGS = {
  number: ["序号", "编号", "序 号", "No."],
  name: ["指标", "指标名称", "主要指标", "指 标", "规划指标"],
  unit: ["单位", "计量单位", "单 位"],
  base: ["2025年", "2025年基数", "基期值（2025年）", "“十四五”完成", "2025年现状值"],
  target: ["2030年", "2030年目标", "“十五五”目标值", "2030年规划目标"],
  attribute: ["属性", "指标属性", "指标类型", "类型"],
};
type Key = keyof typeof HEADINGS;
const KEYS = Object.keys(HEADINGS) as readonly Key[];

const NAMES = ["城镇新增就业人数", "失业保险参保人数", "劳动合同签订率", "技能人才总量", "结案率"];
const FIGURES = ["48.1", "[25.0]", "﹥60", "3.5以内", "1,620", "-", "46.70", "95%", "不低于7", "3"];

interface Row {
  readonly unit: string;
  readonly base: string;
  readonly target: string;
  readonly attribute: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  unit: fc.constantFrom("万人", "%", "人次", "万元"),
  base: fc.constantFrom(...FIGURES),
  target: fc.constantFrom(...FIGURES),
  attribute: fc.constantFrom("预期性", "约束性"),
});

const table = fc.record({
  order: fc.shuffledSubarray([...KEYS], { minLength: KEYS.length }),
  wording: fc.record({
    number: fc.constantFrom(...HEADINGS.number),
    name: fc.constantFrom(...HEADINGS.name),
    unit: fc.constantFrom(...HEADINGS.unit),
    base: fc.constantFrom(...HEADINGS.base),
    target: fc.constantFrom(...HEADINGS.target),
    attribute: fc.constantFrom(...HEADINGS.attribute),
  }),
  rows: fc.array(row, { minLength: 2, maxLength: NAMES.length }),
  groupAt: fc.nat(3),
});
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

/** The cells of a generated table, a row for each line. */
function cellsOf({ order, wording, rows, groupAt }: Table): string[][] {
  const body = rows.map((cells, index) => {
    const whole = { ...cells, number: String(index + 1), name: NAMES[index] ?? "" };
    return order.map((key) => whole[key]);
  });
  body.splice(groupAt, 0, ["二、社会保险"]);
  return [["专栏2 主要指标"], order.map((key) => wording[key]), ...body];
}

const gridOf = (cells: readonly (readonly string[])[]): PlanGrid =>
  gridOfText(cells.map((line) => line.join("\t")).join("\n"));

const indicatorsOf = (draft: TableDraft): readonly DraftIndicator[] =>
  draft.rows.flatMap(({ indicator }) => indicator ?? []);

/** Seeded, so that a failure comes back. */
const RUNS = { seed: 12, numRuns: 150 };

describe("tables with their columns in any order and wording", () => {
  it("[§1] read back to what they were made from", () => {
    fc.assert(
      fc.property(table, (made) => {
        const draft = readPlanTable(gridOf(cellsOf(made)));
        const read = indicatorsOf(draft).map(({ unit, base, target, attribute }) => {
          return { unit, base, target, attribute };
        });
        expect(read).toEqual(made.rows);
        expect(indicatorsOf(draft).map(({ name }) => name)).toEqual(
          NAMES.slice(0, made.rows.length),
        );
      }),
      RUNS,
    );
  });

  it("have their header found without a reading of their rows", () => {
    fc.assert(
      fc.property(table, (made) => {
        const { columns, header } = readHeader(gridOf(cellsOf(made)), NO_CORRECTIONS);
        expect(header).toEqual({ firstLine: 1, lineCount: 1 });
        expect(columns.map(({ role }) => role)).toEqual(made.order);
      }),
      RUNS,
    );
  });
});

const damage = fc.record({
  at: fc.nat(60),
  kind: fc.constantFrom("empty", "letter", "mark", "share", "twice", "gone" as const),
});

/** One cell spoilt, and what then stands there. */
function spoilt(cell: string, kind: string): readonly string[] {
  if (kind === "empty") return [""];
  if (kind === "letter") return [`${cell}x`];
  if (kind === "mark") return [`${cell}*`];
  if (kind === "share") return ["0.925"];
  return kind === "twice" ? [cell, cell] : [];
}

/** Figures that are neither the table's own nor what the spoilt cells now hold. */
function foreignFigures(
  made: Table,
  draft: TableDraft,
  left: readonly string[],
): readonly string[] {
  return indicatorsOf(draft)
    .flatMap(({ name, base, target }) => {
      const own = made.rows[NAMES.indexOf(name)];
      if (own === undefined) return [];
      const isOwn = (read: string | null, key: "base" | "target"): boolean =>
        read === null || read === own[key] || left.includes(read);
      return [
        isOwn(base, "base") ? [] : [base ?? ""],
        isOwn(target, "target") ? [] : [target ?? ""],
      ];
    })
    .flat();
}

describe("a damaged table", () => {
  it("[§1] never gives another figure without asking", () => {
    fc.assert(
      fc.property(table, damage, (made, { at, kind }) => {
        const cells = cellsOf(made).map((line) => [...line]);
        const places = cells.flatMap((line, y) => line.map((_, x) => [y, x] as const));
        const [y, x] = places[at % places.length] ?? [0, 0];
        const left = spoilt(cells[y]?.[x] ?? "", kind);
        cells[y]?.splice(x, 1, ...left);
        const draft = readPlanTable(gridOf(cells));
        const isSilent = !draft.doubts.some(isAsked);
        if (isSilent) expect(foreignFigures(made, draft, left)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("[§1] nor where it stands one cell a line", () => {
    const plain = table.map((made): Table => ({ ...made, order: [...KEYS] }));
    fc.assert(
      fc.property(plain, damage, (made, { at, kind }) => {
        const lines = cellsOf(made).flat();
        const place = at % lines.length;
        const left = spoilt(lines[place] ?? "", kind);
        lines.splice(place, 1, ...left);
        const rows = lines.filter((line) => line !== "").map((line) => [textCell(line)]);
        const draft = readPlanTable({ rows, merges: [] });
        const isSilent = !draft.doubts.some(isAsked);
        if (isSilent) expect(foreignFigures(made, draft, left)).toEqual([]);
      }),
      RUNS,
    );
  });
});
