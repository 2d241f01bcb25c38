import type { StartText } from "./paneText";

export const START_ZH_CN: StartText = {
  begin: "从这里开始",
  builtIn: "选用内置规划",
  paste: "粘贴我的规划",
  file: "从文件读取",
  beginHint: "选好规划、指标表和模板，点击“插入”，黄色的单元格由您填写。",
  templates: "模板",
  useTemplate: "选用",
  help: "帮助",
  functions: "函数：按用途查找，示例可放入单元格",
  rules: "规则",
  errors: "错误值怎么办",
  site: "打开帮助网页",
  standing: (standing) => `（${standing}）`,
  diagnosis: "问题诊断",
  diagnosisHint: "请别人帮忙时，把下面的内容复制给对方。其中没有工作簿里的任何数据。",
  copy: "复制",
  copied: "已复制。",
  copyFailed: "没有复制成功：已选中全部内容，请按 Ctrl+C 复制。",
  facts: {
    addIn: "加载项",
    host: "主机程序",
    language: "语言",
    sets: "功能集",
    none: "不支持",
    functions: "函数",
    functionCounts: (listed, registered) =>
      registered === null ? `列出${listed}个` : `列出${listed}个，已注册${registered}个`,
    notRegistered: "没有注册的函数",
    browser: "浏览器",
    unread: (message) => `未能读取（${message}）`,
  },
  failed: (message) =>
    `未能读取帮助（${message}）。插入和计算不受影响，请检查网络后重新打开这一节。`,
};
