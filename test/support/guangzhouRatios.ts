/** [§4] 完成比例 of 广州 专栏1 as RULES lists them, to two decimals; the plan itself prints none. */
export const GUANGZHOU_RATIOS: readonly string[] = [
  "161.53",
  "109.73",
  "控制在目标内",
  "100.27",
  "142.64",
  "148.14",
  "103.22",
  "100.00",
  "达到目标",
  "104.00",
  "103.44",
  "106.19",
  "102.34",
  "100.00",
];
