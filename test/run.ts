import { spawn } from "node:child_process";

/**
 * `npm test`: the build, then every test; beside them types and lint, one after the other, because a linter by
 * itself leaves a processor idle for a minute. Arguments are Jest's own (`npm test -- test/rules`).
 *
 * `npm run test:long`: the build, then the comparisons that the suite makes in a shorter form
 * (test/support/howMany.ts), at their full length.
 */
const LONG = "--long";
/** Tests read what is built. */
const BEFORE_TESTS = "build";
const BESIDE = ["types", "lint"];
const TESTS = "jest --coverage";
const LONG_TESTS = "jest --selectProjects unit --findRelatedTests test/support/howMany.ts";

/**
 * Everything here makes short-lived objects by the million: with room for them, Node collects far less often, which
 * took a third of the processor time of a test file.
 */
const ROOMY = "--max-semi-space-size=128";

interface Ending {
  readonly code: number;
  readonly output: string;
}

/** Runs a command of node_modules/.bin or npm; what it says is kept until it has ended, or shown at once. */
function run(command: string, isShown: boolean, more: NodeJS.ProcessEnv = {}): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const stdio = isShown ? "inherit" : "pipe";
    const nodeOptions = [process.env["NODE_OPTIONS"], ROOMY].join(" ");
    const env = { ...process.env, NODE_OPTIONS: nodeOptions, ...more };
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

/** The first exit code that is not 0, or 0; what follows a failure is left out. */
async function checkInTurn(scripts: readonly string[]): Promise<number> {
  for (const script of scripts) {
    const code = await check(script);
    if (code !== 0) return code;
  }
  return 0;
}

async function main(given: readonly string[]): Promise<number> {
  const isLong = given.includes(LONG);
  let failedBeside = 0;
  const beside = checkInTurn(isLong ? [] : BESIDE).then((code) => {
    failedBeside = code;
  });
  const failed = await check(BEFORE_TESTS);
  // What fails so early needs no tests.
  const tested = failed || failedBeside || (await test(isLong, given));
  await beside;
  if (failedBeside !== 0) process.stdout.write("✘ types or lint, as told above\n");
  return tested || failedBeside;
}

async function test(isLong: boolean, given: readonly string[]): Promise<number> {
  const args = given.filter((each) => each !== LONG).map((each) => JSON.stringify(each));
  const command = [isLong ? LONG_TESTS : TESTS, ...args].join(" ");
  return (await run(command, true, isLong ? { PLAN_INDICATORS_LONG: "true" } : {})).code;
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
