import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { builtInChecks } from "../../src/plan/outsideTables";
import { judgeCheck } from "../../src/plan/judgeCheck";
import { planChecks } from "../../src/plan/planChecks";
import { verification } from "../../src/templates/verification";
import { checkVerdictWords } from "../../src/text/sheets/checks";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { planNamed, tableNamed } from "../support/sheets";
import { withWrongResults } from "./filled";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { readBack } from "./readBack";

const VERDICT_COLUMN = 8;

describeInLibreOffice("校核表 without the add-in", () => {
  test.each(["zhanjiang", "guangzhou"])(
    "[§4] LibreOffice finds what the exact rules find, in every row of %s",
    async (planId) => {
      const plan = planNamed(planId);
      const model = layoutTemplate(verification, plan, tableNamed(planId, "专栏2"), {
        dialect: nativeDialect,
      });
      const { sheets } = await readBack(
        await recalculated(await writeXlsx([withWrongResults(model)], new Date(0))),
      );
      const checks = planChecks(plan, builtInChecks(plan));
      const found = checks.map(({ key }) => {
        const row = model.rows.findIndex((each) => each.key === key);
        return [key, sheets[0]?.[row]?.[VERDICT_COLUMN]];
      });
      const expected = checks.map((check) => {
        const verdict = judgeCheck(check);
        return [check.key, verdict.ok ? checkVerdictWords(check.kind, verdict.value) : null];
      });
      expect(found).toEqual(expected);
    },
  );
});
