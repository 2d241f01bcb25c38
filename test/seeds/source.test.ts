import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ATTRIBUTE_PRINTED } from "../../src/plan/indicatorFields";
import type { Indicator } from "../../src/plan/plan";
import { selected } from "../plan/selected";
import { sourceRows } from "./sourceTable";

/** The documents' text lies beside the repository, where it lies at all. */
const SOURCES = join(__dirname, "../../../shared/seeds");

type Column = "number" | "name" | "unit" | "base" | "target" | "actual" | "ratio" | "attribute";

const RESULTS: readonly Column[] = ["target", "actual"];
const COLUMNS = {
  "湛江/专栏1": [...RESULTS, "ratio"],
  "湛江/专栏2": ["base", "target"],
  "广州/专栏1": ["base", ...RESULTS],
  "广州/专栏2": ["base", "target"],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

const TABLES = Object.entries(COLUMNS).map(([table, figures]) => ({
  table,
  columns: ["number", "name", "unit", ...figures, "attribute"] as readonly Column[],
}));

const CELL: Readonly<Record<Column, (row: Indicator) => string | undefined>> = {
  number: (row) => String(row.number),
  name: (row) => row.name,
  unit: (row) => row.unit,
  base: (row) => row.base?.text,
  target: (row) => row.target.text,
  actual: (row) => row.actual?.text,
  ratio: (row) => row.printedCompletion ?? undefined,
  attribute: (row) => ATTRIBUTE_PRINTED[row.attribute],
};

describe("sourceRows reads", () => {
  const expected = [
    { group: "一、就业", cells: ["1", "新增就业", "[25.0]"] },
    { group: "二、保险", cells: ["2", "参保率", "95"] },
    { group: "二、保险", cells: ["3", "其中:企业", "90"] },
  ];

  test("a row to a line", () => {
    const text =
      "专栏9 标题\t\t\n序号\t指标\t目标\n<b>一、就业</b>\t\t\n1\t新增就业\t[25.0]\n<b>二、保险</b>\t\t\n2\t参保率\t95\n\n3\t其中:企业\t90\n\n注：略";
    expect(sourceRows(text, 3)).toEqual(expected);
  });

  test("a cell to a line", () => {
    const text =
      "专栏9\n\n序号\n\n指标\n\n目标\n\n一、就业\n\n1\n\n新增就业\n\n[25.0]\n\n二、保险\n\n2\n\n参保率\n\n95\u00A0\n\n3\n\n其中:企业\n\n90\n\n注:略";
    expect(sourceRows(text, 3)).toEqual(expected);
  });
});

if (existsSync(SOURCES)) {
  describe.each(TABLES)("$table agrees with the document", ({ table, columns }) => {
    const { plan, table: seed } = selected(table);
    const lines = readFileSync(join(SOURCES, `${plan.id}-plan.txt`), "utf8").split("\n");
    const [first = 0, last = 0] = (seed.source?.match(/\d+/gu) ?? []).map(Number);
    const rows = sourceRows(lines.slice(first - 1, last).join("\n"), columns.length);

    test("in every cell of every row", () => {
      const transcribed = seed.indicators.map((row) => columns.map((column) => CELL[column](row)));
      expect(transcribed).toEqual(rows.map((row) => row.cells));
    });

    test("in the group of every row", () => {
      expect(seed.indicators.map((row) => row.group)).toEqual(rows.map((row) => row.group));
    });

    test("in the figures that it does not print", () => {
      const absent = (["base", "actual", "ratio"] as const).filter(
        (each) => !columns.includes(each),
      );
      const printed = seed.indicators.flatMap((row) => absent.map((column) => CELL[column](row)));
      expect(printed.filter((cell) => cell !== undefined)).toEqual([]);
    });

    test("in its title, which stands on the first of the lines that it names", () => {
      expect(lines[first - 1]?.replace(/\s/gu, "")).toBe(`${seed.id}${seed.title}`);
    });

    test("in its last line, which ends the table", () => {
      expect(lines[last - 1]).toMatch(/^注|^预期性$/u);
    });
  });

  describe.each(["湛江", "广州"])("%s's plan agrees with its document", (name) => {
    const { plan } = selected(name);
    const text = readFileSync(join(SOURCES, `${plan.id}-plan.txt`), "utf8");

    test("in title and issuer", () => {
      expect(text.replace(/\s/gu, "")).toContain(plan.title);
      expect(text).toContain(plan.issuer);
    });

    test("in date and document number", () => {
      const [year, month, day] = (plan.date ?? "").split("-").map(Number);
      expect(text).toContain(`${year}年${month}月${day === undefined ? "" : `${day}日`}`);
      expect(text).toContain(plan.documentNumber ?? "征求意见稿");
    });

    test("but no sentence of its notes is the document's", () => {
      const notes = plan.tables.flatMap((table) => [
        ...table.notes,
        ...table.indicators.map((row) => row.note ?? ""),
      ]);
      const sentences = notes
        .flatMap((note) => note.split(/[；。]/u))
        .filter((part) => part !== "");
      expect(sentences).not.toEqual([]);
      expect(sentences.filter((sentence) => text.includes(sentence))).toEqual([]);
    });
  });
} else {
  console.info(
    "The documents' text is not beside this repository (../shared/seeds): the seeds were not compared with it cell by cell.",
  );
}
