import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { PACKAGE_TEXT } from "../../text/commands";
import { checkedBaseUrl, checkedNamespace, officeScript } from "../deployment";
import { type PackageSettings, packageFiles } from "./packageFiles";

/** npm runs its commands in the folder of package.json. */
const ROOT = process.cwd();

/**
 * `npm run package`: builds the add-in for one address, and leaves a folder that any web server can serve,
 * samples for its configuration, and all of it as a zip.
 *
 * @throws with the sentence that says what is missing, unknown or in the way
 */
export async function packageAddIn(args: readonly string[]): Promise<void> {
  const { settings, folder, withSourceMaps } = await packageOrder(args);
  const present: readonly string[] = await readdir(folder).catch(() => []);
  if (present.length > 0 && !present.includes("site")) {
    throw new Error(PACKAGE_TEXT.notEmpty(folder));
  }

  console.log(PACKAGE_TEXT.building);
  const build = await mkdtemp(path.join(tmpdir(), "plan-indicators-"));
  try {
    await runWebpack(build, settings, withSourceMaps);
    const files = await packageFiles(build, settings);
    await rm(path.join(folder, "site"), { recursive: true, force: true });
    for (const [name, bytes] of files) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), bytes);
    }
    const zip = `plan-indicators-${(await packageJson(ROOT)).version}.zip`;
    await writeFile(path.join(folder, zip), zipSync(Object.fromEntries(files)));
    console.log(PACKAGE_TEXT.written(folder, zip));
  } finally {
    await rm(build, { recursive: true, force: true });
  }
}

interface PackageOrder {
  readonly settings: PackageSettings;
  readonly folder: string;
  readonly withSourceMaps: boolean;
}

/** @throws with the sentence that says what is missing or unknown */
export async function packageOrder(args: readonly string[]): Promise<PackageOrder> {
  const given = optionsIn(args);
  if (given.origin === undefined) throw new Error(PACKAGE_TEXT.usage);
  officeScript(given.officejs);
  const office = await packageJson(path.join(ROOT, "node_modules/@microsoft/office-js"));
  return {
    settings: {
      baseUrl: checkedBaseUrl(given.origin),
      namespace: checkedNamespace(given.namespace),
      officeJs: given.officejs,
      officeVersion: office.version,
    },
    folder: path.resolve(given.out),
    withSourceMaps: given["source-maps"],
  };
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        origin: { type: "string" },
        namespace: { type: "string", default: "PLAN" },
        officejs: { type: "string", default: "self" },
        out: { type: "string", default: path.join(ROOT, "dist/package") },
        "source-maps": { type: "boolean", default: false },
      },
    }).values;
  } catch {
    throw new Error(PACKAGE_TEXT.usage);
  }
}

async function packageJson(folder: string): Promise<{ readonly version: string }> {
  return JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as {
    version: string;
  };
}

/** Builds what Excel loads; the workbook for trying the add-in without Excel is left out. */
function runWebpack(
  build: string,
  { baseUrl, namespace, officeJs }: PackageSettings,
  withSourceMaps: boolean,
): Promise<void> {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const configs = ["--config-name", "functions", "--config-name", "pane"];
  const child = spawn(
    process.execPath,
    [webpack, "--mode", "production", ...configs, "-o", build, "--stats", "errors-warnings"],
    {
      cwd: ROOT,
      stdio: "inherit",
      env: {
        ...process.env,
        PLAN_BASE_URL: baseUrl,
        PLAN_NAMESPACE: namespace,
        PLAN_OFFICE_JS: officeJs,
        PLAN_SOURCE_MAPS: String(withSourceMaps),
      },
    },
  );
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(PACKAGE_TEXT.buildFailed));
    });
  });
}
