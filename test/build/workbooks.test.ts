import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { writeWorkbooks } from "../../src/build/workbooks";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { keyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutSheets, linkedSheet, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { breakdown } from "../../src/templates/breakdown";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { samplePlan } from "../plan/samplePlan";
import { planNamed, tableNamed } from "../support/sheets";
import { entered } from "../xlsx/filled";

const ROOT = path.resolve(__dirname, "../..");

interface Ending {
  readonly code: number;
  readonly stderr: string;
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbooks-"));
});

afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** The command as `npm run workbooks` runs it, in a process of its own, which takes seconds to start. */
function inProcess(...args: readonly string[]): Promise<Ending> {
  const command = ["--import", "tsx", "src/build/writeWorkbooks.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT }, (error, _stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stderr });
    });
  });
}

/** The same without the process. */
async function workbooks(...args: readonly string[]): Promise<Ending> {
  jest.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    await writeWorkbooks(args);
    return { code: 0, stderr: "" };
  } catch (problem) {
    return { code: 1, stderr: problem instanceof Error ? problem.message : String(problem) };
  }
}

async function forUnits(csv: string | Uint8Array, ...more: readonly string[]): Promise<Ending> {
  const file = path.join(folder, "units.csv");
  await writeFile(file, csv);
  const out = path.join(folder, "out");
  const order = ["--plan", "zhanjiang", "--template", "return", "--units", file, "--out", out];
  return workbooks(...order, ...more);
}

const written = async (): Promise<readonly string[]> =>
  (await readdir(folder)).includes("out") ? (await readdir(path.join(folder, "out"))).sort() : [];

test("a list of units becomes a file for each, and with --zip one of all", async () => {
  const ending = await forUnits("\uFEFF单位,权重\r\n甲区,3\r\n乙/区,2\r\n", "--zip");
  expect(ending).toEqual({ code: 0, stderr: "" });
  const names = ["湛江 专栏2 填报表 乙 区.xlsx", "湛江 专栏2 填报表 甲区.xlsx"];
  expect(await written()).toEqual([...names, "湛江 专栏2 填报表.zip"].sort());
  const zip = await readFile(path.join(folder, "out", "湛江 专栏2 填报表.zip"));
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(names);
});

test("all that is wrong with the list is told by line, and nothing is written", async () => {
  const { code, stderr } = await forUnits("甲区,1\n甲区,x\n");
  expect(code).toBe(1);
  expect(stderr).toContain("第2行的“甲区”与第1行重名。");
  expect(stderr).toContain("Line 2: the weight “x” is no number of at least 0.");
  expect(await written()).toEqual([]);
});

/** A workbook with 湛江's 目标分解表 whose weights were changed from 3 and 2 to equal ones. */
async function changedBreakdown(): Promise<string> {
  const units = [
    { name: "甲区", weight: 3 },
    { name: "乙区", weight: 2 },
  ];
  const request = { template: breakdown, plan: planNamed("zhanjiang"), units, unit: null };
  const table = tableNamed("zhanjiang", "专栏2");
  const models = layoutSheets({ ...request, table }, NEW_WORKBOOK, nativeDialect);
  const changed = models.map((model) => {
    const place = linkedSheet(model, model.name).cellAt("weights", "u.甲区");
    return place === null ? model : entered(model, [{ ...place, entry: 2 }]);
  });
  const file = path.join(folder, "breakdown.xlsx");
  await writeFile(file, await writeXlsx(changed, new Date(0)));
  return file;
}

/** What a form prints as the target of 城镇新增就业, [25.0] of the whole plan. */
async function firstTarget(name: string): Promise<unknown> {
  const read = await readXlsx(await readFile(path.join(folder, "out", name)));
  const form = read.ok ? keyedGrid(read.value[0] ?? { name, cells: [] }) : null;
  const place = form?.cellAt("i1", "target") ?? null;
  return place === null ? null : form?.grid.cells[place.row]?.[place.column]?.value;
}

test("a workbook gives the units and weights of its 目标分解表 as they are now", async () => {
  const out = path.join(folder, "out");
  const units = await changedBreakdown();
  const order = ["--plan", "zhanjiang", "--template", "return", "--units", units, "--out", out];
  expect(await workbooks(...order)).toEqual({ code: 0, stderr: "" });
  const names = ["湛江 专栏2 填报表 乙区.xlsx", "湛江 专栏2 填报表 甲区.xlsx"];
  expect(await written()).toEqual(names);
  expect(await Promise.all(names.map(firstTarget))).toEqual(["[12.50]", "[12.50]"]);
});

test("a workbook that is none, or has no units of the plan, is refused", async () => {
  const file = path.join(folder, "units.xlsx");
  await writeFile(file, "甲区,1");
  const order = ["--template", "return", "--out", path.join(folder, "out"), "--units"];
  const broken = await workbooks("--plan", "zhanjiang", ...order, file);
  expect([broken.code, broken.stderr.includes("这不是 .xlsx 工作簿")]).toEqual([1, true]);
  const other = await workbooks("--plan", "guangzhou", ...order, await changedBreakdown());
  expect([other.code, other.stderr.includes("没有列出单位")]).toEqual([1, true]);
  expect(await written()).toEqual([]);
});

test("a plan of the user's own is read from its .json, or all that is wrong with it is told", async () => {
  const order = ["--template", "monitoring", "--out", path.join(folder, "out")];
  const file = path.join(folder, "我市.json");
  await writeFile(file, JSON.stringify(samplePlan()));
  expect(await workbooks("--plan", file, ...order)).toEqual({ code: 0, stderr: "" });
  expect(await written()).toEqual(["样例 专栏2 年度监测.xlsx"]);
  await writeFile(file, JSON.stringify({ ...samplePlan(), name: "" }));
  const { code, stderr } = await workbooks("--plan", file, ...order);
  expect([code, stderr.includes("name"), stderr.includes("issuer")]).toEqual([1, true, false]);
  expect((await workbooks("--plan", path.join(folder, "none.json"), ...order)).code).toBe(1);
});

test("a list in an encoding that is not known is refused instead of misread", async () => {
  const { code, stderr } = await forUnits(Uint8Array.of(0xff, 0xff, 0x81));
  expect(code).toBe(1);
  expect(stderr).toContain("编码不能识别");
});

test("a list that a Chinese Excel saved in GBK is read", async () => {
  // 乙区
  const { code } = await forUnits(Uint8Array.of(0xd2, 0xd2, 0xc7, 0xf8));
  expect(code).toBe(0);
  expect(await written()).toEqual(["湛江 专栏2 填报表 乙区.xlsx"]);
});

test("a file that is there stays as it is, and nothing is written beside it", async () => {
  await forUnits("甲区\n");
  const name = "湛江 专栏2 填报表 甲区.xlsx";
  const before = await readFile(path.join(folder, "out", name));
  const { code, stderr } = await forUnits("甲区\n乙区\n");
  expect(code).toBe(1);
  expect(stderr).toContain(name);
  expect(await written()).toEqual([name]);
  expect(await readFile(path.join(folder, "out", name))).toEqual(before);
});

test("the command ends with 0, or with 1 and the sentence", async () => {
  const order = ["--plan", "zhanjiang", "--template", "monitoring", "--out", folder];
  expect(await inProcess(...order)).toEqual({ code: 0, stderr: "" });
  const again = await inProcess(...order);
  expect([again.code, again.stderr.includes("湛江 专栏2 年度监测.xlsx")]).toEqual([1, true]);
});

test("a template without units is one file", async () => {
  const out = path.join(folder, "out");
  const order = ["--plan", "广州", "--template", "monitoring", "--out", out];
  expect(await workbooks(...order)).toEqual({ code: 0, stderr: "" });
  expect(await written()).toEqual(["广州 专栏2 年度监测.xlsx"]);
});

test.each([
  ["an unknown plan", ["--plan", "nowhere", "--template", "return"], "zhanjiang"],
  ["an unknown template", ["--plan", "zhanjiang", "--template", "nothing"], "returnForm"],
  [
    "a table of another kind",
    ["--plan", "zhanjiang", "--template", "return", "--table", "专栏1"],
    "专栏2",
  ],
  ["a breakdown without units", ["--plan", "zhanjiang", "--template", "breakdown"], "--units"],
  ["a missing template", ["--plan", "zhanjiang"], "--template"],
])("%s is refused with what to give instead", async (_what, args, hint) => {
  const { code, stderr } = await workbooks(...args, "--out", path.join(folder, "out"));
  expect(code).toBe(1);
  expect(stderr).toContain(hint);
  expect(await written()).toEqual([]);
});
