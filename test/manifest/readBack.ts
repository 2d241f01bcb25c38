import { execFileSync } from "node:child_process";

const SCRIPT = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((info) => console.log(JSON.stringify(info)))`;

/** What office-addin-manifest reads in a manifest. In a Node of its own: its dependencies are ES modules, which jest cannot require. */
export function readBack(file: string): unknown {
  return JSON.parse(execFileSync(process.execPath, ["-e", SCRIPT, file], { encoding: "utf8" }));
}
