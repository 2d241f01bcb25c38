import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Deployment, officeScript } from "../deployment";
import { iisSample, nginxSample } from "./serverSamples";

export interface PackageSettings extends Deployment {
  /** `self`, `cdn` or `21vianet`. */
  readonly officeJs: string;
  /** Of the copy of office.js: a part of its address, so that browsers may keep it. */
  readonly officeVersion: string;
}

/** Files by their path in the package. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The folder that is served. */
const SITE = "site/";

/** The workbook for trying the add-in without Excel is no part of what Excel loads. */
const LEFT_OUT = /^(embedded\/|package\/|index\.html$|page\.js|paneHost\.js|pane\.html$)/u;

/** Scripts that pages load by a name with a hash. Excel knows functions.js by the manifest, so it keeps its own too. */
const HASHED = ["taskpane.js", "functions.js"];

/** What a package is made of, out of what webpack has built for the same settings. */
export async function packageFiles(build: string, settings: PackageSettings): Promise<Files> {
  const built = await filesIn(build);
  const hashes = new Map(HASHED.map((name) => [name, withHash(name, fileIn(built, name))]));
  const officeFolder = `office-${settings.officeVersion}/`;
  const renamed = (name: string): readonly string[] => {
    if (LEFT_OUT.test(name)) return [];
    if (name.startsWith("office/")) {
      return settings.officeJs === "self" ? [name.replace("office/", officeFolder)] : [];
    }
    const hashed = hashes.get(name);
    if (hashed === undefined) return [name];
    return name === "functions.js" ? [name, hashed] : [hashed];
  };

  const site = new Map<string, Uint8Array>();
  for (const [name, bytes] of built) {
    for (const place of renamed(name)) site.set(place, bytes);
  }
  site.set("taskpane.html", pageWith(built, new Map([...hashes, ["office/", officeFolder]])));

  const script = officeScript(settings.officeJs);
  site.set("web.config", utf8(iisSample([...site.keys()], script)));
  return new Map([
    ...[...site].map(([name, bytes]) => [`${SITE}${name}`, bytes] as const),
    ["manifest.xml", fileIn(built, "manifest.xml")],
    ["nginx.conf", utf8(nginxSample(settings.baseUrl, script))],
  ]);
}

/** The pane's page with the scripts under their new names. */
function pageWith(built: Files, names: ReadonlyMap<string, string>): Uint8Array {
  const page = new TextDecoder().decode(fileIn(built, "taskpane.html"));
  return utf8(
    [...names].reduce(
      (html, [from, to]) => html.replaceAll(`src=${from}`, () => `src=${to}`),
      page.replaceAll('src="', "src=").replaceAll('.js"', ".js"),
    ),
  );
}

function withHash(name: string, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return name.replace(/\.js$/u, `.${hash}.js`);
}

function fileIn(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`The build has no ${name}.`);
  return bytes;
}

async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [
            name.replaceAll(path.sep, "/"),
            new Uint8Array(await readFile(path.join(folder, name))),
          ] as const,
      ),
    ),
  );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
