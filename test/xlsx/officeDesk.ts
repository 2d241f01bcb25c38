import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { userProfile, type Macro } from "./officeProfile";

// LibreOffice takes seconds to start. Each of Jest's processes starts it once, when a test first needs it, with a
// macro that waits at a desk: a folder that tests lay files into. Jest removes the desks after the last test.

/** The variable that tells every process of this run of Jest where its desks are. */
const HOME = "PLAN_INDICATORS_OFFICE";
const LONGEST_MS = 240_000;
const CLOSING_MS = 10_000;
const PAUSE_MS = 25;
/** A run of Jest that is broken off removes no desk: LibreOffice then leaves by itself. */
const LONGEST_IDLE_MS = 600_000;

/** Saves each file that is laid onto the desk anew, until the desk is gone. */
const WAIT_AT_DESK: Macro = {
  name: "Serve",
  lines: `
    Sub Serve(desk As String)
      Dim hidden(0) As New com.sun.star.beans.PropertyValue
      Dim saving(0) As New com.sun.star.beans.PropertyValue
      Dim file As String
      Dim pauses As Long
      hidden(0).Name = "Hidden"
      hidden(0).Value = True
      saving(0).Name = "FilterName"
      Do While FileExists(desk) And pauses < ${LONGEST_IDLE_MS / PAUSE_MS}
        file = Dir(desk & "/*.xlsx")
        If file = "" Then
          Wait ${PAUSE_MS}
          pauses = pauses + 1
        Else
          saving(0).Value = "Calc MS Excel 2007 XML"
          If InStr(file, ".xls.") > 0 Then saving(0).Value = "MS Excel 97"
          If InStr(file, ".ods.") > 0 Then saving(0).Value = "calc8"
          If InStr(file, ".pdf.") > 0 Then saving(0).Value = "calc_pdf_Export"
          SaveAnew(desk & "/" & file, hidden(), saving())
          pauses = 0
        End If
      Loop
      StarDesktop.terminate()
    End Sub

    Sub SaveAnew(path As String, hidden, saving)
      Dim book As Object
      On Error GoTo Failed
      book = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden)
      book.storeToURL(ConvertToURL(path & ".saving"), saving)
      book.close(True)
      Kill path
      Name path & ".saving" As path & ".saved"
      Exit Sub
    Failed:
      Kill path
      Open path & ".failed" For Output As #1
      Print #1, Error$
      Close #1
    End Sub`,
};

/** Called once, before the first test. */
export async function openOffice(): Promise<void> {
  process.env[HOME] = await mkdtemp(join(tmpdir(), "plan-indicators-office-"));
}

/** Called once, after the last test. */
export async function closeOffice(): Promise<void> {
  const home = homeOfRun();
  for (const folder of await readdir(home)) {
    const place = placeAt(join(home, folder));
    await rm(place.desk, { recursive: true, force: true });
    const pid = Number(await readFile(place.pid, "utf8"));
    await until(() => !isRunning(pid), CLOSING_MS).catch(() => {
      process.kill(-pid, "SIGKILL");
    });
  }
  await rm(home, { recursive: true, force: true });
}

/** What LibreOffice saves a file as; the file's name at the desk says it: `1.xls.xlsx`. */
export type SavedFormat = "xlsx" | "xls" | "ods" | "pdf";

/** The .xlsx file as LibreOffice saves it. */
export async function convert(
  program: string,
  file: Uint8Array,
  format: SavedFormat,
): Promise<Uint8Array> {
  const place = placeAt(join(homeOfRun(), process.env["JEST_WORKER_ID"] ?? "1"));
  const pid = await officeAt(place, program);
  const path = join(place.desk, `${process.hrtime.bigint()}.${format}.xlsx`);
  await writeFile(`${path}.coming`, file);
  await rename(`${path}.coming`, path);
  const [saved, failed] = [`${path}.saved`, `${path}.failed`];
  try {
    await until(() => existsSync(saved) || existsSync(failed) || !isRunning(pid), LONGEST_MS);
    if (existsSync(saved)) return await readFile(saved);
    const why = await readFile(existsSync(failed) ? failed : place.log, "utf8");
    throw new Error(`LibreOffice has not saved the file: ${why}`);
  } finally {
    await rm(saved, { force: true });
  }
}

/** Where the LibreOffice of one of Jest's processes works. */
interface Place {
  readonly profile: string;
  readonly desk: string;
  readonly pid: string;
  readonly log: string;
}

const placeAt = (folder: string): Place => ({
  profile: join(folder, "profile"),
  desk: join(folder, "desk"),
  pid: join(folder, "pid"),
  log: join(folder, "log"),
});

function homeOfRun(): string {
  const home = process.env[HOME];
  if (home === undefined) throw new Error("Jest's global set-up has not run.");
  return home;
}

/** The process that waits at the desk. It outlives the test file, so nothing of it is tied to this one. */
async function officeAt(place: Place, program: string): Promise<number> {
  if (existsSync(place.pid)) {
    const pid = Number(await readFile(place.pid, "utf8"));
    if (isRunning(pid)) return pid;
  }
  return start(program, place);
}

async function start(program: string, { profile, desk, pid, log }: Place): Promise<number> {
  await mkdir(desk, { recursive: true });
  await userProfile(profile, WAIT_AT_DESK);
  const said = await open(log, "w");
  const started = spawn(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--nologo",
      `macro:///Standard.${WAIT_AT_DESK.name}.${WAIT_AT_DESK.name}("${desk}")`,
    ],
    { detached: true, stdio: ["ignore", said.fd, said.fd] },
  );
  await said.close();
  if (started.pid === undefined) throw new Error("LibreOffice has not started.");
  started.unref();
  await writeFile(pid, String(started.pid));
  return started.pid;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(isSo: () => boolean, longestMs: number): Promise<void> {
  const end = Date.now() + longestMs;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`LibreOffice took longer than ${longestMs / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
