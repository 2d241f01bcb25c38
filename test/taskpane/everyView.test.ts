import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { AxeResults, ContextSpec, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import type { Language } from "../../src/text/language";
import { describeInBrowser } from "../browser/describeInBrowser";
import { lostInForcedColours } from "./forcedColours";
import { narrowLines, overflowing } from "./narrowness";
import { settled, theatre } from "./theatre";
import { paleTexts } from "./contrast";

/** Fluent's controls tell their roles and states by their internals, which axe-core looks up here. */
const AXE = `${readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")}
globalThis._elementInternals = { get: (element) => element.elementInternals };`;

const built = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(__dirname, "../../dist", name), "utf8"));

declare global {
  /** The kinds of elements that were looked at. */
  var kindsSeen: Set<string> | undefined;
  /** What axe-core puts into the page. */
  var axe: { run(context: ContextSpec, options: RunOptions): Promise<AxeResults> };
}

/** More than there are; a view that can be opened without end must not hang the test. */
const MOST_VIEWS = 200;
/** As many as there were when this was written: what is not found is not looked at. */
const FEWEST_VIEWS = 25;

/**
 * A workbook about which there is something to say everywhere: every view has its longest words.
 */
async function fillWorkbook(page: Page): Promise<void> {
  await page.evaluate(() => {
    const identity = {
      ...{ template: "monitoring", plan: "zhanjiang", table: "专栏2" },
      ...{ version: 2, unit: null, form: "functions" as const },
    };
    const name = "湛江 专栏2 年度监测";
    const open = { errors: 1, checks: 1, missing: 1 };
    const place = { row: 6, column: 6, rowName: "基本养老保险参保率", columnName: "2022年" };
    stage.sheets = [{ name, identity, referredBy: [], sameAs: [], choices: [], open }];
    stage.inspection = {
      ok: true,
      findings: [
        {
          ...place,
          ...{ ruleId: "E7", severity: "error", found: 0.925, suggested: 92.5 },
          sentence: "错误：2022年0.925像是存成小数的百分数，应为92.5",
        },
        {
          ...{ ...place, row: 7, rowName: "失业保险参保人数" },
          ...{ ruleId: "E10", severity: "check", found: 90, suggested: null },
          sentence: "核实：2022年90比上年46.7增加超过50%",
        },
      ],
      differences: [
        { name: "cellChanged", row: 4, column: 12, found: 5, expected: "=F5" },
        { name: "rowMissing", key: "i3" },
      ],
      counts: [
        { rule: "E7", passed: 89, failed: 1, notJudged: 0 },
        { rule: "E10", passed: 60, failed: 1, notJudged: 29 },
      ],
      changed: [
        {
          ...{ row: 19, column: 2, name: "E10 比上年变动过大，或上年有数今年为0" },
          ...{ value: "30", before: "50", isOnRecord: false },
        },
      ],
      unknownFunctionCount: 3,
    };
    stage.refreshOutcomes = {
      asked: {
        ok: false,
        reason: null,
        differences: [{ name: "cellChanged", row: 4, column: 12, found: 5, expected: "=F5" }],
      },
      accepted: stage.refreshOutcomes.accepted,
    };
    stage.entry = {
      ...{ sheetName: name, address: "F5", rowLabel: "城镇新增就业人数", columnLabel: "2021年" },
      ...{ value: "6", acceptsText: false },
    };
  });
}

/** Everything in sight that opens a view when it is pressed, each once, by what it is. */
function openers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = document.querySelector("dialog[open]") ?? document;
    return [...shown.querySelectorAll("fluent-button, button, summary, fluent-radio")]
      .filter((each) => each.checkVisibility() && each.role !== "combobox")
      .filter((each) => !each.matches("[disabled-focusable], details[open] > summary"))
      .map((each) => {
        const panel = each.closest("[role=tabpanel]")?.id ?? "";
        const part = each.closest("[data-part]")?.getAttribute("data-part") ?? "";
        const value = each.getAttribute("value") ?? "";
        const name = `${panel} ${part} ${each.localName} ${part === "" ? each.textContent : value}`;
        each.setAttribute("data-opener", name);
        return name;
      });
  });
}

/** Colours on their way to another are waited for; a bar that runs until the work is done is not. */
async function still(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ effect }) => effect?.getComputedTiming().endTime === Infinity),
  );
}

/** Runs in the page. */
function isAnythingNew(): boolean {
  const seen = (globalThis.kindsSeen ??= new Set<string>());
  const before = seen.size;
  for (const each of document.querySelectorAll(".pane *")) {
    if (each.closest(".sheet-picture") !== null || !each.checkVisibility()) continue;
    const part = each.closest("[data-part]")?.getAttribute("data-part") ?? "";
    seen.add([each.localName, each.role, each.className, part].join(" "));
  }
  return seen.size > before;
}

/** All that is wrong with what is seen now: [] if everybody can use it. */
async function faults(page: Page): Promise<readonly string[]> {
  await still(page);
  return [
    ...(await page.evaluate(overflowing)).map((html) => `sticks out: ${html}`),
    ...(await page.evaluate(narrowLines)).map((text) => `a few characters a line: ${text}`),
    ...(await page.evaluate(paleTexts)).map(({ text }) => `pale: ${text}`),
  ];
}

/** axe-core takes its time: it looks where something is seen of a kind that was not seen before. */
async function faultsAndAxe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(isAnythingNew))) return faults(page);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(
      // The picture of a sheet is one picture, whatever it is drawn with.
      { exclude: [".sheet-picture"] },
      // Contrast is looked at in both themes, by a test of our own that takes a tenth of the time.
      { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  return [...found, ...(await faults(page))];
}

/** Runs in the page: what is drawn anew between two steps of a test is found as it is now. */
function press(opener: string): void {
  document.querySelector<HTMLElement>(`[data-opener="${opener}"]`)?.click();
}

/** Whether an insertion was under way; runs in the page. */
function finishInsertion(): boolean {
  if (stage.inserted.length === 0) return false;
  stage.inserted.length = 0;
  stage.finish({
    ...{ ok: true, sheetName: "湛江 专栏2 年度监测", alsoInserted: ["湛江 规则设置"] },
    refersTo: [],
  });
  return true;
}

describeInBrowser("every view of the pane", () => {
  const { open } = theatre();
  const answers = {
    "/functions.json": built("functions.json"),
    "/functions.en-US.json": built("functions.en-US.json"),
    "/help.zh-CN.json": built("help.zh-CN.json"),
    "/help.json": built("help.json"),
  };

  /** Presses everything that opens a view, each once, and collects what is wrong by the view. */
  async function walk(
    options: { readonly language: Language; readonly isDark: boolean; readonly width: number },
    look: (page: Page) => Promise<readonly string[]>,
  ): Promise<Readonly<Record<string, readonly string[]>>> {
    const { width, ...mounted } = options;
    const page = await open(mounted, answers);
    await page.setViewportSize({ width, height: 600 });
    await page.evaluate(AXE);
    await fillWorkbook(page);
    await page.waitForSelector("[data-part=enlarge]", { state: "attached" });
    const wrong: Record<string, readonly string[]> = {};
    const pressed = new Set<string>();
    const see = async (view: string): Promise<void> => {
      await settled(page);
      const faults = await look(page);
      if (faults.length > 0) wrong[view] = faults;
    };
    for (const tab of await page.locator("fluent-tab").all()) {
      await tab.click();
      await see(await tab.innerText());
      while (pressed.size < MOST_VIEWS) {
        const next = (await openers(page)).find((name) => !pressed.has(name));
        if (next === undefined) break;
        pressed.add(next);
        await page.evaluate(press, next);
        await see(next);
        if (await page.evaluate(finishInsertion)) await see(`${next}, done`);
      }
    }
    expect(pressed.size).toBeGreaterThan(FEWEST_VIEWS);
    expect(pressed.size).toBeLessThan(MOST_VIEWS);
    return wrong;
  }

  test("axe-core finds nothing in Office's narrowest pane", async () => {
    const options = { language: "zh-CN", isDark: false, width: 320 } as const;
    expect(await walk(options, faultsAndAxe)).toEqual({});
    // axe-core looks at some fifty views, each in a second or two.
  }, 240_000);

  test("in a contrast theme of Windows focus and choice are seen, and words stand out, in every tab", async () => {
    const page = await open({}, answers);
    await page.emulateMedia({ forcedColors: "active" });
    await fillWorkbook(page);
    const wrong: Record<string, readonly string[]> = {};
    for (const tab of await page.locator("fluent-tab").all()) {
      await tab.click();
      await settled(page);
      await still(page);
      // What gets the focus now shows it as it does for the keyboard.
      await page.keyboard.press("Tab");
      const pale = (await page.evaluate(paleTexts)).map((each) => `pale: ${JSON.stringify(each)}`);
      const lost = [...(await page.evaluate(lostInForcedColours)), ...pale];
      if (lost.length > 0) wrong[await tab.innerText()] = lost;
    }
    await page.emulateMedia({ forcedColors: "none" });
    expect(wrong).toEqual({});
  });

  test.each(["zh-CN", "en-US"] as const)(
    "in %s that pane has room at 200 %% zoom, and its words stand out in the dark",
    async (language) => {
      expect(await walk({ language, isDark: true, width: 160 }, faults)).toEqual({});
    },
    120_000,
  );
});
