import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * `npm test`: lint, types and build side by side, as many as there are processors, then every test. Arguments
 * are Jest's own (`npm test -- test/rules`).
 *
 * `npm run test:long`: the build, then the comparisons that the suite makes in a shorter form
 * (test/support/howMany.ts), at their full length.
 */
const LONG = "--long";
/** The longest first: what is short then fills the other processor. */
const CHECKS = ["lint", "build", "types"];
const TESTS = "jest --coverage";
const LONG_TESTS = "jest --selectProjects unit --findRelatedTests test/support/howMany.ts";

interface Ending {
  readonly code: number;
  readonly output: string;
}

/** Runs a command of node_modules/.bin or npm; what it says is kept until it has ended, or shown at once. */
function run(command: string, isShown: boolean, env = process.env): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const stdio = isShown ? "inherit" : "pipe";
    const child = spawn(command, { env, shell: true, stdio });
    const said: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => said.push(part));
    child.stderr?.on("data", (part: Buffer) => said.push(part));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString("utf8") });
    });
  });
}

async function check(script: string): Promise<number> {
  const start = Date.now();
  const { code, output } = await run(`npm run ${script}`, false);
  const seconds = Math.round((Date.now() - start) / 1000);
  process.stdout.write(code === 0 ? `✔ ${script} (${seconds} s)\n` : `${output}\n✘ ${script}\n`);
  return code;
}

/** The first exit code that is not 0, or 0. What has not begun when a check fails is left out. */
async function checkAll(scripts: readonly string[]): Promise<number> {
  const waiting = [...scripts];
  let failed = 0;
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const code = await check(next);
      if (code === 0) continue;
      failed ||= code;
      waiting.length = 0;
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

async function main(given: readonly string[]): Promise<number> {
  const isLong = given.includes(LONG);
  const failed = await checkAll(isLong ? ["build"] : CHECKS);
  if (failed !== 0) return failed;
  const args = given.filter((each) => each !== LONG).map((each) => JSON.stringify(each));
  const command = [isLong ? LONG_TESTS : TESTS, ...args].join(" ");
  const env = { ...process.env, ...(isLong ? { PLAN_INDICATORS_LONG: "true" } : {}) };
  return (await run(command, true, env)).code;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    console.error(problem);
    process.exitCode = 1;
  },
);
