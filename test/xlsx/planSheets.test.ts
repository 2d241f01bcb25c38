import { read, utils, write } from "@e965/xlsx";
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

describeInLibreOffice(
  "the name of columns that were added beside a table of the user's own",
  () => {
    test("is in the saved file as it was, with its cells", async () => {
      const book = utils.book_new();
      const rows = [
        ["指标", "目标值", "完成值", "完成比例(%)"],
        ["持卡人数", 745, 750, null],
      ];
      const sheet = utils.aoa_to_sheet(rows);
      // 750 ÷ 745
      sheet["D2"] = { t: "n", v: 100.67, f: 'IF($C2="","",ROUND($C2/$B2*100,2))' };
      sheet["!ref"] = "A1:D2";
      utils.book_append_sheet(book, sheet, "我的 台账");
      const name = { Name: "plan_added_1", Ref: "'我的 台账'!$D$1:$D$2" };
      book.Workbook = { Names: [name] };
      const written = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
      const saved = read(await recalculated(new Uint8Array(written)));
      const names = saved.Workbook?.Names ?? [];
      expect(names.map(({ Name, Ref, Sheet }) => [Name, Ref, Sheet])).toEqual([
        ["plan_added_1", "'我的 台账'!$D$1:$D$2", undefined],
      ]);
      expect(saved.Sheets["我的 台账"]?.["D2"]).toMatchObject({ v: 100.67 });
    });
  },
);
