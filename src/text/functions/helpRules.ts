import { DEFAULT_WORDS } from "../defaultWords";
/**
 * Where a rule comes from. A default is called one wherever the user meets it, so that nobody takes
 * it for something the plans prescribe.
 */
export const STANDINGS = ["stated", "implied", "default"] as const;
export type Standing = (typeof STANDINGS)[number];

export interface RuleNote {
  readonly standing: Standing;
  readonly zh: string;
  readonly en: string;
}

/** What the help says of each rule that a doc comment names by its id. */
export const RULE_NOTES: Readonly<Record<string, readonly RuleNote[]>> = {
  "§1": [
    {
      standing: "stated",
      zh: "印刷的写法：147.18 为该数值，[38.39] 为规划期累计，>60 为下限，3.5以内 为上限，12:46:42 为结构比例，- 为无数据。",
      en: "The notations: 147.18 is that value, [38.39] a period total, >60 a lower bound, 3.5以内 an upper bound, 12:46:42 a structure, - no figure.",
    },
    {
      standing: "implied",
      zh: "上限、下限都包括本数。",
      en: "Bounds include their number.",
    },
    {
      standing: "default",
      zh: "空单元格为未填报，从不当作 0。",
      en: "A blank is not reported, and never zero.",
    },
  ],
  "§2": [
    {
      standing: "implied",
      zh: "目标值低于基数不等于越小越好：只有上限的写法或标为逆向的指标才是。",
      en: "A target below its base does not make smaller better: only an upper bound does, or a row marked 逆向.",
    },
    {
      standing: "implied",
      zh: "方括号为累计；名称写明年招收、年招生、年均的，以及结案率、成功率，为当年数。",
      en: "Brackets make a total; figures named 年招收, 年招生 or 年均, and the 结案率 and 成功率, are a year's own.",
    },
    {
      standing: "default",
      zh: "其余为时点数；基期已达到的目标须年年保持。",
      en: "All others are states at a date; a target that the base had met is to be kept every year.",
    },
  ],
  "§3": [
    {
      standing: "implied",
      zh: "印刷的完成比例按四舍五入取舍。",
      en: "Printed ratios are rounded half up.",
    },
    {
      standing: "default",
      zh: "GB/T 8170 修约和截尾按名称选用。",
      en: "GB/T 8170 rounding and truncation are there by name.",
    },
  ],
  "§4": [
    {
      standing: "default",
      zh: "印刷的完成值代表其末位 ± 半个单位的区间；区间内有值能取舍成印刷比例的，为舍入差异。",
      en: "A printed actual stands for itself ± half a unit of its last decimal. Where some value of that interval rounds or truncates to the printed ratio, the difference is one of rounding.",
    },
  ],
  "§6": [
    {
      standing: "stated",
      zh: "“控制在目标内”是规划用语。",
      en: "控制在目标内 is the plans' own word.",
    },
    {
      standing: "default",
      zh: `其他进展用语取自国家规划中期评估；进度 ${DEFAULT_WORDS.onTrack}、${DEFAULT_WORDS.ahead} 的分档和目标值 ${DEFAULT_WORDS.tolerance} 的容差可用参数更改。`,
      en: `The other words are those of national mid-term evaluations. The pace thresholds ${DEFAULT_WORDS.onTrack} and ${DEFAULT_WORDS.ahead} and the tolerance of ${DEFAULT_WORDS.tolerance} of the target are arguments.`,
    },
  ],
  "§7": [
    {
      standing: "stated",
      zh: "规划要求预警，但没有规定等级。",
      en: "The plans ask for early warning and name no levels.",
    },
    {
      standing: "default",
      zh: `正常、黄色、红色三级，进度 ${DEFAULT_WORDS.red}、${DEFAULT_WORDS.yellow} 的分档可更改；须保持的目标被突破，不足目标值 ${DEFAULT_WORDS.redShortfall} 为黄色；期末未达标至少为黄色；约束性指标提高一级。`,
      en: `Three levels, 正常, yellow and red; the pace thresholds ${DEFAULT_WORDS.red} and ${DEFAULT_WORDS.yellow} can be changed; what is to be kept and is not is yellow below ${DEFAULT_WORDS.redShortfall} of the target; a final miss is yellow at least; binding indicators are raised by one level.`,
    },
  ],
  "§8": [
    {
      standing: "stated",
      zh: "预期性、约束性按指标、按规划印刷；评估先报约束性指标。",
      en: "预期性 (anticipatory) and 约束性 (binding) are printed for each indicator and plan; evaluations report binding ones first.",
    },
  ],
  "§9": [
    {
      standing: "default",
      zh: "只在同类单位之间换算，且精确；人与人次不是同类。",
      en: "Units convert within their family, exactly; 人 (people) and 人次 (visits) are different families.",
    },
  ],
  "§14": [
    {
      standing: "default",
      zh: "审核的规则 E1 至 E15 见“规则设置”：以“错误”开头的数不能使用，以“核实”开头的须核对；不改动任何填报的数。",
      en: "The rules E1 to E15 stand in 规则设置: what begins with 错误 cannot be used, what begins with 核实 should be looked at. Nothing that was entered is changed.",
    },
  ],
  C1: [
    {
      standing: "implied",
      zh: "完成比例 = 完成值 ÷ 目标值 × 100，与基数无关，不封顶。",
      en: "Completion is actual ÷ target × 100, without the base and not capped.",
    },
  ],
  C2: [
    {
      standing: "implied",
      zh: "累计目标：到目前的累计数 ÷ 规划期目标值。",
      en: "A period total: total to date ÷ target of the period.",
    },
  ],
  C3: [
    {
      standing: "stated",
      zh: "上限没有比例：守住为“控制在目标内”。",
      en: "An upper bound has no ratio: while it is kept, the word is 控制在目标内.",
    },
    {
      standing: "default",
      zh: "突破上限为“超出目标”。",
      en: "Where it is broken, the word is 超出目标.",
    },
  ],
  C4: [
    {
      standing: "implied",
      zh: "比率直接相除，下限除以界限的数值。",
      en: "Rates are divided as plain numbers, lower bounds by the bound.",
    },
  ],
  C5: [
    {
      standing: "default",
      zh: "结构比例从高到低逐级累计，各级累计都不低于目标为“达到目标”，否则为“未达到目标”。",
      en: "A structure is reached (达到目标) when, from the top grade down, each running share is at least the target's; otherwise 未达到目标.",
    },
  ],
  C6: [
    {
      standing: "implied",
      zh: "完成比例为百分数的数值，不取整。",
      en: "Completion is a plain number of percent, unrounded.",
    },
  ],
  C7: [
    {
      standing: "default",
      zh: "完成值为空则结果为空；目标值为 -、0 或负数，或以累计数对单年目标，为错误值；上限不论多少都可判断。",
      en: "A blank actual gives a blank. A target of -, of 0 or below, or a total against a single year is an error.",
    },
  ],
  T1: [
    {
      standing: "stated",
      zh: "十三五为 2016–2020 年，十四五为 2021–2025 年，十五五为 2026–2030 年。",
      en: "十三五 is 2016–2020, 十四五 2021–2025, 十五五 2026–2030.",
    },
    {
      standing: "default",
      zh: `省略规划期时为${DEFAULT_WORDS.period}。`,
      en: `The ${DEFAULT_WORDS.period} where no period is given.`,
    },
  ],
  T2: [
    {
      standing: "default",
      zh: "时间进度 = 已过去的时间 ÷ 全部时间；年份指年底，月份、季度、半年指其最后一天，日期指当日终了，月内按天数折算。",
      en: "Elapsed time is elapsed ÷ total. A year means its end, as do a month, a quarter and a half; a date means the end of that day, in days of its month.",
    },
  ],
  T2a: [
    {
      standing: "default",
      zh: `省略规划期时为${DEFAULT_WORDS.period}，日期须在其中；不在其中的，须写明规划期。`,
      en: `Where no period is given it is the ${DEFAULT_WORDS.period}, and the date must lie in it; otherwise the period must be given.`,
    },
  ],
  T3: [
    {
      standing: "default",
      zh: "序时值：规划期累计数均匀增长，时点数从基数直线到目标值，当年数为当年在这条直线上的目标、年中按已过去的份额，须保持的、界限和结构比例始终为目标值。",
      en: "On schedule a period total grows evenly, a level goes straight from base to target, a year's own count has its year's target on that line and inside a year the elapsed share of it; what is to be kept, a bound or a structure stands at its target.",
    },
  ],
  T4: [
    {
      standing: "default",
      zh: "水平类指标按（完成值−基数）÷（目标值−基数）与时间比较。",
      en: "Levels are compared with time by (actual − base) ÷ (target − base).",
    },
  ],
  B1: [
    {
      standing: "default",
      zh: "各部分合计恰为总数：最大余数法，余数相同先给前面的部分；小数位数按印刷的，万、亿单位的至少两位。",
      en: "Parts add up to the whole: largest remainders, ties to the earlier part, with the printed decimals, two at least where the unit is 万… or 亿….",
    },
  ],
  B2: [
    {
      standing: "default",
      zh: "累计数分到各年；水平类指标取基数到目标值的直线，末年恰为目标值；比率和界限原样下达，不分解，也不相加。",
      en: "Totals are split; levels follow the straight line from base to target and end exactly at it; rates and bounds are handed down unchanged, and neither split nor summed.",
    },
  ],
  B3: [
    {
      standing: "default",
      zh: "同一单位的人数、金额和累计数相加；比率不能相加或简单平均，须有分子、分母或权重；结构比例不汇总。",
      en: "Counts and totals of one unit are added; rates are neither added nor averaged plainly: they need numerators and denominators, or weights. A structure is never rolled up.",
    },
  ],
  F5: [
    {
      standing: "default",
      zh: "比率之间的变动用个百分点，数量之间的用百分比；上期不大于 0，或两期正负相反，没有百分比。",
      en: "Between rates a change is in percentage points, between amounts in percent. From 0 or less, or between opposite signs, there is no percentage.",
    },
  ],
  F1: [
    {
      standing: "default",
      zh: "累计数的期末预测：到目前的累计数 ÷ 已报的时间 × 全期；没有截止时间的，已报年份都按全年。",
      en: "The forecast of a total: to date ÷ the time reported × the whole period; without a date all reported years are whole.",
    },
  ],
  F2: [
    {
      standing: "default",
      zh: "时点数、当年数的期末预测：基数和已报各值的最小二乘直线，未满一年的当年数先折成全年。",
      en: "The forecast of levels and of a year's own counts: least squares through base and reported values, an unfinished year's count scaled up.",
    },
  ],
  F4: [
    {
      standing: "default",
      zh: "今后的要求：累计数为每年须完成的量，时点数为年均须提高的量，当年数为目标值本身，已达标为 0；可按季、按月。",
      en: "The requirement: what each year must bring of a total, by how much a level must rise a year, the target of a year's own count, 0 where it is met; by quarter or month too.",
    },
  ],
  own: [
    {
      standing: "default",
      zh: "规划没有规定这种计算，算法如上所述，由本工具选定。",
      en: "The plans prescribe no such calculation; the method described here is this product's choice.",
    },
  ],
};
