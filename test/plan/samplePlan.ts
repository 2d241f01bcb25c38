/** JSON whose values a test can set, take away or spoil. */
export type Json = Record<string, unknown>;

export interface SampleTable extends Json {
  indicators: Json[];
}

export interface SamplePlan extends Json {
  tables: [SampleTable, SampleTable];
}

/** A small plan of our own that `readPlan` accepts; each call gives a new copy. */
export function samplePlan(): SamplePlan {
  return {
    id: "sample",
    name: "样例",
    title: "样例市“十四五”规划",
    issuer: "样例市人社局",
    documentNumber: null,
    date: "2021-08-26",
    edition: "issued",
    period: { name: "十四五", firstYear: 2021, lastYear: 2025 },
    source: "样例文件",
    tables: [
      {
        id: "专栏1",
        kind: "results",
        title: "上期完成情况",
        period: { name: "十三五", firstYear: 2016, lastYear: 2020 },
        notes: ["样例附注"],
        source: "第1页",
        indicators: [
          row({
            number: 1,
            name: "人才总量",
            target: "19",
            actual: "21.86",
            printedCompletion: "115.05",
          }),
          row({ number: 2, name: "其中：高技能人才", partOf: 1, target: "9", actual: "9.5" }),
          row({ number: 3, name: "人才比例", unit: "::", target: "12:46:42", actual: "12:46:42" }),
        ],
      },
      {
        id: "专栏2",
        kind: "targets",
        title: "主要指标",
        period: { name: "十四五", firstYear: 2021, lastYear: 2025 },
        notes: [],
        source: "第2页",
        indicators: [
          row({ number: 1, name: "新增就业", base: "-", target: "[25.0]" }),
          row({
            number: 2,
            name: "结案率",
            unit: "%",
            group: "二、关系",
            base: "96",
            target: ">90",
          }),
        ],
      },
    ],
  };
}

function row(values: Json): Json {
  return { group: "一、就业", unit: "万人", attribute: "预期性", ...values };
}
