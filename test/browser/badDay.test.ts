import { describeInBrowser } from "./describeInBrowser";
import { embeddedStage } from "./embeddedStage";
import { insertTable, readRange, typeInto } from "./embeddedPage";
import { eventually } from "./eventually";
import { showSheet } from "./showSheet";

const MONITORING = "湛江 专栏2 年度监测";
const CARD = `[data-sheet='${MONITORING}']`;
const LINES = `${CARD} [data-part=findings] li`;

/** What 湛江 could have reported for 2021 and 2022, by the rows of 专栏2. */
const RIGHT: readonly (readonly [number, number])[] = [
  [5.2, 5.3],
  [91, 92],
  [46.9, 47.3],
  [53.5, 54.1],
  [40000, 52000],
  [11000, 11500],
  [14, 15],
  [12000, 12500],
  [4000, 4200],
  [6100, 6300],
  [30000, 31000],
  [2000, 2100],
  [6000, 6200],
  [78, 79],
  [96, 97],
  [100, 100],
  [720, 726],
  [20, 28],
];

/** [§14] Twenty entries of a bad day: row, year counted from 0, what was entered. */
const WRONG: readonly (readonly [row: number, year: number, entry: string | number])[] = [
  [1, 0, "abc"], // E1
  [2, 0, "九十一"], // E1
  [3, 0, "46,9"], // E1
  [10, 0, "61%"], // E2: 人 is no share
  [6, 0, "1.1万人"], // E2: 人 are not 人次
  [3, 1, "473000人"], // E3
  [4, 1, "541000人"], // E3
  [11, 0, "3万人次"], // E3
  [7, 0, "12:46:42"], // E4
  [12, 0, "2023-6-30"], // E4
  [13, 0, "[6000]"], // E4: the total of five years
  [8, 0, -12000], // E5
  [14, 0, 178], // E6
  [2, 1, 0.92], // E7
  [15, 1, 0.97], // E7
  [17, 0, 720000], // E8
  [10, 1, 6300.5], // E9
  [18, 1, 60], // E10: 28 was meant, after 20
  [9, 1, 13000], // E11: above the whole
  [16, 2, 100], // E12: 2023 has not been reached
];

/** Seventeen of them, and row 9 of 2021: it is part of row 8, which reads -12000. */
const ERRORS = 18;

describeInBrowser("a statistician's bad day", () => {
  const stage = embeddedStage({ width: 1600, height: 1600 }, async ({ app }) => {
    await insertTable(app, "zhanjiang", "专栏2", "monitoring");
  });

  /** Where the figures stand: the first year's column, and the row of each indicator. */
  async function places(): Promise<{ firstYear: number; rows: readonly number[] }> {
    const { values } = await readRange(stage.page, MONITORING, "A1:Z40");
    const headings = values.find((line) => line.includes("2021年")) ?? [];
    const rows = RIGHT.map((_, index) =>
      values.findIndex((line) => line[0] === index + 1 && line[1] !== ""),
    );
    return { firstYear: headings.indexOf("2021年"), rows };
  }

  /** As pasted: texts stay texts. */
  async function enterAll(): Promise<void> {
    const { firstYear, rows } = await places();
    const cells = [
      ...RIGHT.flatMap((years, index) =>
        years.map((value, year) => ({ row: index + 1, year, value: value })),
      ),
      ...WRONG.map(([row, year, value]) => ({ row, year, value })),
    ].map(({ row, year, value }) => ({
      row: rows[row - 1] ?? 0,
      column: firstYear + year,
      value: typeof value === "string" ? `'${value}` : value,
    }));
    await stage.page.evaluate(
      ({ name, entries }) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.getRange("E2").values = [["2022"]];
          for (const { row, column, value } of entries) {
            sheet.getCell(row, column).values = [[value]];
          }
          await context.sync();
        }),
      { name: MONITORING, entries: cells },
    );
  }

  async function inspect(): Promise<void> {
    await stage.app.pane.locator(`${CARD} [data-part=inspect]`).click();
    await stage.app.pane
      .locator(`${CARD} [data-part=findings], ${CARD} fluent-message-bar[intent=success]`)
      .first()
      .waitFor();
  }

  const severities = (): Promise<string[]> =>
    stage.app.pane.locator(`${LINES} .pane-severity`).allInnerTexts();

  test("检查 lists the twenty entries, errors first, and is not green", async () => {
    await enterAll();
    await stage.app.pane.locator("#plan-pane-tab-sheets").click();
    await stage.app.pane.locator(CARD).waitFor();
    expect(await stage.app.pane.locator(`${CARD} [data-part=open-findings]`).innerText()).toContain(
      `错误${ERRORS}处`,
    );
    await inspect();
    await stage.shoot("bad-day");
    const found = await severities();
    expect(found.filter((word) => word === "错误")).toHaveLength(ERRORS);
    expect(found.slice(0, ERRORS)).not.toContain("核实");
    const { firstYear, rows } = await places();
    const listed = await stage.app.pane.locator(LINES).allInnerTexts();
    for (const [row, year] of WRONG) {
      const address = addressOf(rows[row - 1] ?? 0, firstYear + year);
      expect([address, listed.some((line) => line.includes(`${address} · `))]).toEqual([
        address,
        true,
      ]);
    }
    expect(await stage.app.pane.locator(`${CARD} fluent-message-bar`).count()).toBe(0);
  });

  test("what is certain is put right by a button, with a line in the trail", async () => {
    await stage.app.pane.locator(`${CARD} [data-part=author]`).click();
    await stage.page.keyboard.type("王五");
    const apply = stage.app.pane.locator(`${CARD} [data-part=apply]`);
    // 47.3, 54.1, 30000, 92 and 97.
    for (let left = 5; left > 0; left--) {
      expect(await apply.count()).toBe(left);
      await apply.first().click();
      await eventually(async () => {
        expect(await apply.count()).toBe(left - 1);
      });
    }
    const trail = await readRange(stage.page, "湛江 更正记录", "A3:J7");
    expect(trail.values.map((line) => String(line[7])).sort()).toEqual(
      ["47.3", "54.1", "30000", "92", "97"].sort(),
    );
    expect(new Set(trail.values.map((line) => line[8]))).toEqual(new Set(["王五"]));
  });

  test("the rest is gone to from the list and typed anew, and then all is green", async () => {
    const { firstYear, rows } = await places();
    const wrongCells = new Map(
      WRONG.map(([row, year]) => [
        addressOf(rows[row - 1] ?? 0, firstYear + year),
        RIGHT[row - 1]?.[year],
      ]),
    );
    await showSheet(stage.page, MONITORING);
    const lines = await stage.app.pane.locator(LINES).allInnerTexts();
    const open = new Set(lines.map((line) => /([A-Z]+\d+) · /u.exec(line)?.[1] ?? ""));
    for (const address of open) {
      if (!wrongCells.has(address)) continue;
      await stage.app.pane
        .locator(`${LINES} button`, { hasText: `${address} · ` })
        .first()
        .click();
      const right = wrongCells.get(address);
      await typeInto(stage.app, address, right === undefined ? "" : String(right));
      if (right !== undefined) continue;
      // Enter went on to the next row: back, and the figure of a year that has not come is deleted.
      await stage.page.keyboard.press("ArrowUp");
      await stage.page.keyboard.press("Delete");
    }
    await eventually(async () => {
      await inspect();
      expect(
        await stage.app.pane.locator(`${CARD} fluent-message-bar[intent=success]`).count(),
      ).toBe(1);
    });
    await stage.shoot("bad-day-green");
    expect(await stage.app.pane.locator(`${CARD} [data-part=said]`).innerText()).toContain(
      "填报没有审核意见；与模板一致",
    );
    expect(await stage.app.pane.locator(`${CARD} [data-part=open-findings]`).innerText()).toBe("");
    const { text } = await readRange(stage.page, MONITORING, "A1:Z40");
    expect(text.flat().filter((cell) => cell === "有误" || cell.startsWith("#"))).toEqual([]);
  });
});

const addressOf = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;
