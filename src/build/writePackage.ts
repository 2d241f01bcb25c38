import { packageAddIn } from "./package/packageAddIn";

packageAddIn(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
