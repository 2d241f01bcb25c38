import type { ReviewRuleId } from "../../src/rules/reviewing/reviewRules";

/** An entry that the review finds something about, with what its row prints. */
export interface WrongEntry {
  readonly rule: ReviewRuleId;
  readonly entry: string | number;
  readonly unit: string;
  readonly target: string;
  readonly base?: string;
  readonly previous?: string | number;
  /** The finding in words. */
  readonly text: string;
  /** The right figure, where it is certain. */
  readonly suggested?: string | number;
}

/** 12:46:42 as Excel stores it, to nine digits: 46,002 seconds of a day. */
const TIME = 0.532430556;

/**
 * [§14] Wrong entries of every rule, one back end after the other: functions in plain Node, the embedded
 * workbook, native formulas in LibreOffice and files.
 */
export const WRONG_ENTRIES: readonly WrongEntry[] = [
  {
    ...{ rule: "E1", entry: "abc", unit: "万人", target: "140.28" },
    text: "错误：“abc”不能识别，应填以万人计的数",
  },
  {
    ...{ rule: "E1", entry: "八十三点七", unit: "万人", target: "74" },
    text: "错误：“八十三点七”不能识别，应填以万人计的数",
  },
  {
    ...{ rule: "E1", entry: "280,12", unit: "万人", target: "251" },
    text: "错误：“280,12”不能识别，应填以万人计的数",
  },
  {
    ...{ rule: "E1", entry: "21.86 (含柔性引进)", unit: "万人", target: "19" },
    text: "错误：“21.86 (含柔性引进)”不能识别，应填以万人计的数",
  },
  {
    ...{ rule: "E1", entry: "5>6", unit: "万人", target: "43" },
    text: "错误：“5>6”不能识别，应填以万人计的数",
  },
  {
    ...{ rule: "E1", entry: "（5）", unit: "万人", target: "43" },
    text: "错误：“（5）”不能识别，应填以万人计的数",
  },
  {
    ...{ rule: "E1", entry: "不低于5以内", unit: "万人", target: "43" },
    text: "错误：“不低于5以内”不能识别，应填以万人计的数",
  },
  {
    ...{ rule: "E1", entry: "5[0]", unit: "万人", target: "[43]" },
    text: "错误：“5[0]”不能识别，应填以万人计的数",
  },
  {
    ...{ rule: "E1", entry: "5,00,000", unit: "人", target: "430000" },
    text: "错误：“5,00,000”不能识别，应填以人计的数",
  },
  {
    ...{ rule: "E1", entry: "无", unit: "%", target: "96" },
    text: "错误：“无”不能识别，应填以%计的数",
  },
  {
    ...{ rule: "E2", entry: "46.7%", unit: "万人", target: "48.1" },
    text: "错误：“46.7%”的单位是%，本行以万人计，不能换算",
  },
  {
    ...{ rule: "E2", entry: "2.8万人次", unit: "万人", target: "3.6" },
    text: "错误：“2.8万人次”的单位是万人次，本行以万人计，不能换算",
  },
  {
    ...{ rule: "E3", entry: "1471800人", unit: "万人", target: "140.28", suggested: 147.18 },
    text: "错误：“1471800人”的单位是人，本行以万人计，应为147.18",
  },
  {
    ...{ rule: "E3", entry: "１４７１８００ 人以上", unit: "万人", target: "140.28" },
    text: "错误：“１４７１８００ 人以上”的单位是人，本行以万人计，应为147.18",
    suggested: 147.18,
  },
  {
    ...{ rule: "E5", entry: "－5", unit: "万人", target: "43" },
    text: "错误：－5小于0，本行不应为负",
  },
  {
    ...{ rule: "E4", entry: "12:46:42", unit: "万人", target: "43" },
    text: "错误：“12:46:42”是结构比例，应填一个不带方括号的数",
  },
  {
    ...{ rule: "E4", entry: "2023-6-30", unit: "万人", target: "43" },
    text: "错误：“2023-6-30”是日期，应填一个不带方括号的数",
  },
  {
    ...{ rule: "E4", entry: "[38.39]", unit: "万人", target: "43" },
    text: "错误：“[38.39]”是规划期累计数，应填一个不带方括号的数",
  },
  {
    ...{ rule: "E4", entry: TIME, unit: "::", target: "12:46:42", suggested: "12:46:42" },
    text: "错误：0.532430556像是被Excel存成时间的结构比例，应填3个数、合计100的结构比例",
  },
  {
    ...{ rule: "E4", entry: TIME, unit: "万元", target: "132000", base: "120000" },
    text: "错误：0.532430556像是被Excel存成数的时间，应填一个不带方括号的数",
  },
  {
    // 5:30 of the clock, to 15 digits.
    ...{ rule: "E4", entry: 0.229166666666667, unit: "万人", target: "48.1" },
    text: "错误：0.229166666666667像是被Excel存成数的时间，应填一个不带方括号的数",
  },
  {
    ...{ rule: "E4", entry: 83, unit: "::", target: "12:46:42" },
    text: "错误：83是一个数，应填3个数、合计100的结构比例",
  },
  {
    ...{ rule: "E5", entry: -5, unit: "万人", target: "43" },
    text: "错误：-5小于0，本行不应为负",
  },
  {
    ...{ rule: "E6", entry: 103.5, unit: "%", target: "96" },
    text: "错误：103.5大于100，本行是占整体的百分比",
  },
  {
    ...{ rule: "E7", entry: 0.925, unit: "%", target: "90", suggested: 92.5 },
    text: "错误：0.925像是存成小数的百分数，应为92.5",
  },
  {
    ...{ rule: "E8", entry: 551_000, unit: "万人", target: "600", previous: 54.8 },
    text: "核实：551000达到上年54.8的1000倍，单位是否有误",
  },
  {
    // 46.7% typed into a General cell: the number that Excel stores tells no more.
    ...{ rule: "E8", entry: 0.467, unit: "万人", target: "48.1", base: "46.7" },
    text: "核实：0.467像是存成小数的46.7%，本行不以%计",
  },
  {
    ...{ rule: "E9", entry: 1234.5, unit: "人", target: "1620" },
    text: "核实：1234.5不是整数，本行以人计",
  },
  {
    ...{ rule: "E10", entry: 20, unit: "万人", target: "25", previous: 10 },
    text: "核实：20比上年10增加超过50%",
  },
  {
    ...{ rule: "E10", entry: 0, unit: "万人", target: "25", previous: 10 },
    text: "核实：0，上年为10",
  },
];

/** [§14] What is right, however odd it looks. */
export const RIGHT_ENTRIES: readonly Omit<WrongEntry, "rule" | "text">[] = [
  { entry: "147.18", unit: "万人", target: "140.28" },
  // A fraction of 万人 is many people.
  { entry: 4.6, unit: "万人", target: "5" },
  { entry: "147.18万人", unit: "万人", target: "140.28" },
  // Points may be below zero, above a hundred and below one.
  { entry: -0.8, unit: "个百分点", target: "20" },
  // Small where little is counted, and at the start of a total.
  { entry: 0.467, unit: "万人", target: "5" },
  { entry: 0.467, unit: "万人", target: "[48.1]" },
  { entry: 0.05, unit: "亿元", target: "20" },
  { entry: 0.8, unit: "个百分点", target: "20" },
  { entry: 0.8, unit: "%", target: "0.9" },
  { entry: 1620, unit: "人", target: "1600", previous: 1500 },
  { entry: "98%", unit: "%", target: "96" },
  { entry: "９２．５", unit: "%", target: "96" },
  { entry: "12:46:42", unit: "::", target: "12:46:42" },
  { entry: "[38.39]", unit: "万人", target: "[37.5]" },
  { entry: 120, unit: "%", target: "110" },
  { entry: 15, unit: "万人", target: "25", previous: 10 },
  { entry: 5, unit: "万人", target: "25", previous: 10 },
  // Decimals of a time, and of a figure: 85:14 of the clock, a third, five decimals.
  { entry: 3.55125, unit: "亿元", target: "4" },
  { entry: 0.333333333333333, unit: "万人", target: "0.4" },
  { entry: 1.23456789, unit: "亿元", target: "1.5" },
  // Every notation of §1 that a number may be typed in.
  { entry: ">60", unit: "万人", target: "50" },
  { entry: "＞60", unit: "万人", target: "50" },
  { entry: "60以上", unit: "万人", target: "50" },
  { entry: "60 % 以上", unit: "%", target: "50" },
  { entry: "3.5以内", unit: "%", target: "3.5以内" },
  { entry: "控制在3.5以内", unit: "%", target: "3.5以内" },
  { entry: "不低于60", unit: "万人", target: "50" },
  { entry: "约5", unit: "万人", target: "5" },
  { entry: "5.5左右", unit: "万人", target: "5" },
  { entry: "50,000", unit: "人", target: "48000" },
  { entry: "５０，０００", unit: "人", target: "48000" },
  { entry: "1 234 567人", unit: "人", target: "1200000" },
  { entry: "+5", unit: "万人", target: "5" },
  { entry: ".5", unit: "万人", target: "0.5" },
  { entry: "[>5]", unit: "万人", target: "[5]" },
  { entry: "[5万人]", unit: "万人", target: "[5]" },
  { entry: "12%:46%:42%", unit: "::", target: "12:46:42" },
  { entry: "———", unit: "万人", target: "140.28" },
  { entry: "-", unit: "万人", target: "140.28" },
  { entry: "", unit: "万人", target: "140.28" },
];
