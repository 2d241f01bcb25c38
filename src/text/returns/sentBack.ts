/** 退回件: the list in front of a form that is sent back to its unit. Chinese, as the form is. */
export const SENT_BACK = {
  sheetName: "退回意见",
  fileName: (unit: string) => `${unit} 退回.xlsx`,
  title: (unit: string | null) => `${unit ?? ""}填报表退回意见`,
  opening: (errors: number, checks: number) =>
    `错误${errors}处，核实${checks}处，见后面填报表中着色的单元格。请在填报表中更正；确实如此的，在“答复”栏或填报表“说明”栏写明原因，连同本页一起报回。`,
  headings: {
    number: "序号",
    name: "指标",
    cell: "单元格",
    severity: "类别",
    rule: "规则",
    found: "填报",
    expected: "应为",
    finding: "意见",
    answer: "答复",
  },
  noFindings: "没有需要更正或说明的内容。",
  wholeForm: "全表",
  answerPrompt: { title: "答复", message: "确实如此的，写明原因。" },
  answerTooLong: { title: "内容过长", message: "这里最多填200字。" },
} as const;
