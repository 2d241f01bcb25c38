import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";

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
  await rm(folder, { recursive: true });
});

/** The command as `npm run workbooks` runs it. */
function workbooks(...args: readonly string[]): Promise<Ending> {
  const command = ["--import", "tsx", "src/build/workbooks.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: ROOT }, (error, _stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stderr });
    });
  });
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

test("a list in another encoding is refused instead of misread", async () => {
  // 甲 in GBK.
  const { code, stderr } = await forUnits(Uint8Array.of(0xbc, 0xd7));
  expect(code).toBe(1);
  expect(stderr).toContain("不是 UTF-8 编码");
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
