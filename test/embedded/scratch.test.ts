import { startHeadlessWorkbook } from "../../src/embedded/headless";
import { testFunctions } from "./testFunctions";
const log = (...a: unknown[]) => { process.stdout.write(a.map((x) => JSON.stringify(x)).join(" ") + "\n"); };
it("scratch", async () => {
  const w = await startHeadlessWorkbook({ functions: testFunctions });
  await w.Excel.run(async (context) => {
    const s = context.workbook.worksheets.add("A");
    const r = s.getRange("A1:D1");
    r.formulas = [['=IF(COUNT(F1:J1)=0,"",SUM(F1:J1))', '=PLAN.SHOW(A1,"x")', '=IF(1=1,PLAN.SHOW(A1,A1),"")', '=A1&"t"']];
    s.getRange("A2:B2").formulas = [['=PLAN.SHOW(B2,"x")', '=IF(COUNT(F1:J1)=0,"",SUM(F1:J1))']];
    s.getRange("A3:B3").formulas = [['=""', '=PLAN.SHOW(A3,"x")']];
    r.load("values"); const q = s.getRange("A2:B3"); q.load("values"); await context.sync(); log(r.values, q.values);
    s.getRange("F1").values = [[3]]; r.load("values"); q.load("values"); await context.sync(); log(r.values, q.values);
    s.getRange("F1").values = [[""]]; r.load("values"); q.load("values"); await context.sync(); log(r.values, q.values);
  });
  w.dispose();
});
