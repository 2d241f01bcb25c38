interface Choice {
  /** What is written into the formula. */
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}

/** The drop-downs that Excel offers for arguments with a fixed set of values. */
export const CHOICES: readonly { readonly id: string; readonly values: readonly Choice[] }[] = [
  {
    id: "FIELD",
    values: [
      { value: "序号", zh: "表中的序号", en: "Number in the table" },
      { value: "指标", zh: "指标名称", en: "Name of the indicator" },
      { value: "分组", zh: "所在分组的标题", en: "Heading of its group" },
      { value: "其中所属", zh: "上级指标的序号", en: "Number of the indicator it is a part of" },
      { value: "单位", zh: "计量单位", en: "Unit" },
      { value: "属性", zh: "约束性或预期性", en: "Binding (约束性) or anticipatory (预期性)" },
      { value: "性质", zh: "累计、当年或时点", en: "Total, a year's own figure or a state" },
      { value: "方向", zh: "正向或逆向（越小越好）", en: "Whether larger or smaller is better" },
      { value: "基数", zh: "基期数值，按印刷写法", en: "Base, as printed" },
      { value: "目标值", zh: "目标值，按印刷写法", en: "Target, as printed" },
      { value: "完成值", zh: "完成值，按印刷写法", en: "Actual, as printed" },
      { value: "规划文本数", zh: "规划文本所印的完成比例", en: "Completion that the plan prints" },
      { value: "责任单位", zh: "负责落实的单位", en: "Unit that is responsible" },
      { value: "分子", zh: "比率的分子，用文字", en: "What a rate divides, in words" },
      { value: "分母", zh: "比率的分母，用文字", en: "What a rate divides by, in words" },
      { value: "备注", zh: "对原文的说明", en: "Note on the source" },
      { value: "规划", zh: "规划的简称", en: "Short name of the plan" },
      { value: "专栏", zh: "表名", en: "Name of the table" },
      { value: "规划期", zh: "目标值所属的规划期", en: "Period of the targets" },
    ],
  },
  {
    id: "ATTRIBUTE",
    values: [
      { value: "约束性", zh: "约束性指标", en: "Binding" },
      { value: "预期性", zh: "预期性指标", en: "Anticipatory" },
    ],
  },
  {
    id: "NATURE",
    values: [
      { value: "累计", zh: "规划期累计数", en: "Total over the plan's years" },
      { value: "当年", zh: "当年的数量，如招生人数", en: "A year's own count" },
      { value: "当年率", zh: "当年的比率，如结案率", en: "A year's own rate" },
      { value: "时点", zh: "某一时点的状态，如参保人数", en: "State at a date" },
    ],
  },
  {
    id: "STRETCH",
    values: [
      { value: "年", zh: "按年（默认）", en: "By year (default)" },
      { value: "季", zh: "按季度", en: "By quarter" },
      { value: "月", zh: "按月", en: "By month" },
    ],
  },
  {
    id: "ROUNDING",
    values: [
      { value: "四舍五入", zh: "满五进一（默认）", en: "Half up (default)" },
      { value: "四舍六入五成双", zh: "GB/T 8170 修约", en: "Half to even, GB/T 8170" },
      { value: "截尾", zh: "舍去尾数", en: "Truncate" },
    ],
  },
];

/**
 * What the help of every function says of empty cells, which Excel for Windows and Mac hands to a
 * custom function as 0.
 */
export const EMPTY_CELL_NOTE = {
  zh: '可能为空的单元格请写成 IF(E6="","",E6) 传入，否则会被当作 0。',
  en: ' Pass a cell that may be empty as IF(E6="","",E6), or it counts as 0.',
} as const;

/** What the Chinese function list calls the parameters; the English one shows their own names. */
export const PARAMETER_NAMES: ReadonlyMap<string, string> = new Map([
  ["actual", "完成值"],
  ["target", "目标值"],
  ["asOf", "数据截止"],
  ["base", "基数"],
  ["period", "规划期"],
  ["thresholds", "分档"],
  ["nature", "性质"],
  ["attribute", "属性"],
  ["attributes", "属性"],
  ["annualValues", "各年数值"],
  ["current", "本期"],
  ["previous", "上期"],
  ["years", "年数"],
  ["unit", "单位"],
  ["entry", "填报值"],
  ["entries", "填报值"],
  ["whole", "所属总项"],
  ["rules", "规则设置"],
  ["by", "周期"],
  ["printed", "印刷比例"],
  ["figure", "数值"],
  ["value", "数值"],
  ["values", "各单位数值"],
  ["weights", "权重"],
  ["total", "总数"],
  ["from", "原单位"],
  ["to", "新单位"],
  ["digits", "小数位数"],
  ["mode", "方式"],
  ["plan", "规划"],
  ["table", "专栏"],
  ["indicator", "指标"],
  ["field", "字段"],
  ["fields", "字段"],
  ["names", "指标名称"],
  ["statuses", "进展"],
  ["completions", "完成比例"],
]);
