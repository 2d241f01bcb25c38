import path from "node:path";
import { AppType, startDebugging, stopDebugging } from "office-addin-debugging";
import { ensureCertificatesAreInstalled } from "office-addin-dev-certs";
import {
  caCertificatePath,
  localhostCertificatePath,
  localhostKeyPath,
} from "office-addin-dev-certs/lib/defaults";
import { OfficeApp } from "office-addin-manifest";
import { SIDELOAD_TEXT } from "../text/commands";
import { devServerCommand, servesHttp } from "./devServer";

/** The one that manifest.xml names. */
const PORT = 3000;
const MANIFEST = path.resolve(import.meta.dirname, "../../manifest.xml");

/** Puts the add-in under development into desktop Excel, or with `stop` takes it out again. */
async function sideload(platform: string, order: string | undefined): Promise<void> {
  if (platform !== "win32" && platform !== "darwin") {
    console.log(SIDELOAD_TEXT.noDesktopExcel);
    return;
  }
  if (order === "stop") {
    await stopDebugging(MANIFEST);
    console.log(SIDELOAD_TEXT.stopped);
    return;
  }
  if (await servesHttp(PORT)) throw new Error(SIDELOAD_TEXT.portTaken);
  await ensureCertificatesAreInstalled();
  await startDebugging(MANIFEST, {
    appType: AppType.Desktop,
    app: OfficeApp.Excel,
    devServerPort: PORT,
    devServerCommandLine: devServerCommand(PORT, {
      ca: caCertificatePath,
      cert: localhostCertificatePath,
      key: localhostKeyPath,
    }),
  });
  console.log(SIDELOAD_TEXT.started);
}

sideload(process.platform, process.argv[2]).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
