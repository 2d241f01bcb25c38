import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { formEntries } from "../../src/layout/parts/formLinesPart";
import { withValues } from "../../src/layout/refresh/writtenValues";
import { returnForm } from "../../src/templates/returnForm";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { planNamed, tableNamed } from "../support/sheets";
import { bytesOf } from "./download";
import { describeInBrowser } from "./describeInBrowser";
import { insertTable, readRange, sheetNames } from "./embeddedPage";
import { embeddedStage } from "./embeddedStage";
import { eventually } from "./eventually";

const UNITS = ["赤坎区", "霞山区", "廉江市", "雷州市", "吴川市"];
/** 失业保险参保人数, in 万人. */
const INSURED = "i3";

interface Filled {
  readonly unit: string;
  readonly insured: number | string;
  readonly reportedOn?: string;
  readonly fileName?: string;
}

/** The form that a unit was sent, filled in and saved by it. */
async function returned({ unit, insured, reportedOn = "2022-01-08", fileName }: Filled) {
  const request = {
    template: returnForm,
    plan: planNamed("zhanjiang"),
    table: tableNamed("zhanjiang", "专栏2"),
    ...{ units: [], unit },
  };
  const models = layoutSheets(request, NEW_WORKBOOK, nativeDialect);
  const head = { dataDate: "2021-12-31", author: "张三", reportedOn };
  const values = new Map<string, Record<string, string | number>>([[INSURED, { actual: insured }]]);
  for (const [field, { row, column }] of formEntries(returnForm)) {
    const value = head[field as keyof typeof head] as string | undefined;
    if (value !== undefined) values.set(row, { ...values.get(row), [column]: value });
  }
  const bytes = await writeXlsx(
    models.map((model) => withValues(model, values)),
    new Date(0),
  );
  return file(fileName ?? `${unit}.xlsx`, bytes);
}

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(bytes),
});

/** A unit opens the form that came back, and types another figure in the place of one. */
function corrected(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/sharedStrings.xml";
  const texts = strFromU8(parts[path] ?? new Uint8Array());
  const [before = "", ...behind] = texts.split(`>${from}<`);
  if (behind.length !== 1) throw new Error(`${from} stands ${String(behind.length)} times.`);
  return zipSync({ ...parts, [path]: strToU8([before, ...behind].join(`>${to}<`)) });
}

describeInBrowser("a round of returns in the embedded workbook", () => {
  const stage = embeddedStage({ width: 1700, height: 950 });
  const part = (name: string) => stage.app.pane.locator(`[data-part=${name}]`);
  const said = () =>
    stage.app.pane.locator("[data-part=returns] [data-part=said]").last().innerText();

  async function sheetOf(words: string): Promise<string> {
    return (await sheetNames(stage.page)).find((name) => name.includes(words)) ?? "";
  }

  /** The line of a sheet that begins so, as far as it is filled. */
  async function line(words: string, begins: string): Promise<readonly string[]> {
    const { text } = await readRange(stage.page, await sheetOf(words), "A1:N40");
    const found = text.find((cells) => cells.slice(0, 2).some((cell) => cell.trim() === begins));
    return (found ?? []).filter((cell) => cell !== "");
  }

  test("收表台 expects the five units that forms were sent to", async () => {
    await insertTable(stage.app, "zhanjiang", "专栏2");
    await stage.app.pane.locator("#plan-pane-tab-returns").click();
    await stage.app.pane.locator("#plan-pane-returning").fill(UNITS.join("\n"));
    await part("returns-date").locator("input").fill("2021年");
    await part("returns-deadline").locator("input").fill("2022-01-10");
    await part("open-desk").click();
    await part("returns-counts").waitFor();
    expect(await part("returns-counts").innerText()).toBe("未报 5");
    await stage.shoot("returns-opened");
  });

  test("of five units one is late, one wrong, one twice, one missing; a file that is none stops nothing", async () => {
    const files = await Promise.all(
      [
        { unit: "赤坎区", insured: 10.5 },
        { unit: "霞山区", insured: 12.25, reportedOn: "2022-01-20" },
        { unit: "廉江市", insured: "147100人" },
        { unit: "雷州市", insured: 8, fileName: "雷州市（旧）.xlsx" },
        { unit: "雷州市", insured: 8.5, reportedOn: "2022-01-09" },
      ].map(returned),
    );
    const other = { name: "通知.xlsx", mimeType: "text/plain", buffer: Buffer.from("<html>") };
    await part("return-files").setInputFiles([...files, other]);
    await eventually(async () => {
      expect(await said()).toContain("已收5份，1份读不了。");
    });
    expect(await part("returns-counts").innerText()).toBe("已报 2 · 迟报 1 · 未报 1 · 重复 1");
    expect(await part("return-problems").innerText()).toContain("通知.xlsx：");
    expect(await part("return-findings").innerText()).toContain("廉江市");
    expect(await line("收表台", "霞山区")).toEqual(expect.arrayContaining(["迟报", "霞山区.xlsx"]));
    await stage.shoot("returns-collected");
  });

  test("the wrong one is sent back, corrected and collected again", async () => {
    const coming = stage.page.waitForEvent("download");
    await part("send-back").click();
    const zip = unzipSync(await bytesOf(await coming));
    const [name = ""] = Object.keys(zip).filter((each) => each.includes("廉江市"));
    await eventually(async () => {
      expect(await said()).toContain("已下载");
    });
    expect(await line("收表台", "廉江市")).toContain("退回");
    const mended = corrected(zip[name] ?? new Uint8Array(), "147100人", "14.71");
    await part("return-files").setInputFiles([file(name, mended)]);
    await eventually(async () => {
      expect(await said()).toContain("已收1份");
    });
    expect(await line("收表台", "廉江市")).toContain("已报");
  });

  test("the totals are rolled up and carried into 年度监测, with a line in the trail", async () => {
    await part("roll-up").click();
    await eventually(async () => {
      expect(await said()).toContain("缺报1个单位：吴川市");
    });
    // 10.5 + 12.25 + 14.71 + 8.5, as the newer of the two came.
    expect(await line("汇总表", "失业保险参保人数")).toEqual(
      expect.arrayContaining(["45.96", "缺报1个单位：吴川市"]),
    );
    await stage.shoot("returns-rolled-up");
    await part("carry-totals").click();
    await part("carried-by").locator("input").fill("李四");
    await part("returns").locator("[data-part=confirm]").click();
    await eventually(async () => {
      expect(await said()).toContain("更正记录");
    });
    expect(await line("年度监测", "失业保险参保人数")).toContain("45.96");
    expect(await line("更正记录", "1")).toEqual(expect.arrayContaining(["45.96", "李四"]));
    await stage.shoot("returns-carried");
  });
});
