import { workbookForEachTest } from "./workbookUnderTest";

describe("the Office object", () => {
  const workbook = workbookForEachTest();

  it("is ready at once, in Excel", async () => {
    const info = await workbook.current.Office.onReady();
    expect(info).toEqual({ host: "Excel", platform: "PC" });
  });

  it("speaks Chinese", () => {
    expect(workbook.current.Office.context.displayLanguage).toBe("zh-CN");
  });

  it("answers for the sets of which the workbook has members, and for no newer ones", () => {
    const { requirements } = workbook.current.Office.context;
    const supported = (name: string, version?: string) =>
      requirements.isSetSupported(name, version);
    expect(supported("ExcelApi", "1.1")).toBe(true);
    expect(supported("ExcelApi", "1.17")).toBe(true);
    expect(supported("ExcelApi", "1.18")).toBe(false);
    expect(supported("ExcelApi", "2.1")).toBe(false);
    expect(supported("excelapi", "1.9")).toBe(true);
    expect(supported("SharedRuntime", "1.1")).toBe(true);
    expect(supported("CustomFunctionsRuntime", "1.4")).toBe(false);
    expect(supported("DialogApi", "1.1")).toBe(false);
  });
});

describe("an older Excel", () => {
  const workbook = workbookForEachTest({ excelApi: "1.8", language: "en-US" });

  it("lacks the members of newer sets, and the runtime says so by name", async () => {
    const batch = workbook.run(async (context, sheet) => {
      sheet.customProperties.add("k", "v");
      await context.sync();
    });
    await expect(batch).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("speaks English where it is asked to", () => {
    expect(workbook.current.Office.context.displayLanguage).toBe("en-US");
  });
});
