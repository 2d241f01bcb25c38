import { planDialect } from "../../src/layout/dialects/planDialect";
import { NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { planSheets } from "../../src/layout/planSheets/insertedPlan";
import { workbookPlans } from "../../src/layout/planSheets/workbookPlans";
import { builtInPlans } from "../../src/plan/builtInPlans";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { draftPlan } from "../plan/draftPlan";
import { gridsOf } from "./gridRead";
import { describeInLibreOffice, recalculated } from "./libreOffice";

describeInLibreOffice("规划表 in a file that LibreOffice has saved again", () => {
  test("holds every plan as it was, to the letter", async () => {
    const plans = [...builtInPlans(), { ...draftPlan(), id: "draft", name: "草案" }];
    const sheets = plans.flatMap((plan) => planSheets(plan, NEW_WORKBOOK, planDialect));
    const saved = await recalculated(await writeXlsx(sheets, new Date(0)));
    const { plans: read, faults } = workbookPlans(await gridsOf(saved), []);
    expect(faults).toEqual([]);
    expect(read.map(({ plan }) => plan)).toEqual(plans);
  });
});
