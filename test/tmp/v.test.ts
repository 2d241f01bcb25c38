import { startPlanWorkbook, readRange } from "../support/planWorkbook";
import { insertSheets } from "../../src/excel/insertSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { verification } from "../../src/templates/verification";
import { planNamed, tableNamed } from "../support/sheets";
import { planChecks } from "../../src/plan/planChecks";
import { builtInChecks } from "../../src/plan/builtInChecks";
import { judgeCheck } from "../../src/plan/judgeCheck";
import { checkVerdictWords } from "../../src/text/checks";
test.each(["zhanjiang","guangzhou"])("%s", async (id) => {
  const plan = planNamed(id);
  const model = layoutTemplate(verification, plan, tableNamed(id, "专栏2"));
  const wb = await startPlanWorkbook();
  const out = await insertSheets(() => [model], () => undefined);
  const { values, formulas } = await readRange(model.name, `A1:T${model.rows.length}`);
  const lines: string[] = [];
  const checks = planChecks(plan, builtInChecks(plan));
  model.rows.forEach((row, i) => {
    const c = checks.find((k) => k.key === row.key);
    if (c === undefined) { lines.push(values[i]!.slice(0,5).join("|")); return; }
    const j = judgeCheck(c);
    const want = j.ok ? checkVerdictWords(c.kind, j.value) : JSON.stringify(j);
    lines.push((values[i]![8] === want ? "ok  " : "BAD " + want + " ") + values[i]!.join(" | "));
  });
  const first = model.rows.findIndex((r) => r.key === checks[0]!.key);
  lines.push(JSON.stringify(out), ...["k18","k42","k31","k01","base:专栏2:1","part:专栏1:4:actual"].map((k) => { const i = model.rows.findIndex((r) => r.key === k); return i<0? "" : formulas[i]!.slice(7).join("\n   "); }), formulas[first]!.join(" # "));
  require("fs").writeFileSync(`/tmp/v-${id}.txt`, lines.join("\n"));
  wb.dispose();
});
