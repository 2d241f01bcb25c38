/** What `npm start` says, in one line: it speaks before a language is known. */
export const SERVER_TEXT = {
  ready: (address: string) =>
    `规划指标已就绪，请在浏览器中打开 / Plan Indicators is ready, open it in a browser: ${address}`,
} as const;

/** What `npm run excel` says, each thing in Chinese and English: it speaks before a language is known. */
export const SIDELOAD_TEXT = {
  noDesktopExcel: `这台电脑的系统没有桌面版 Excel（只有 Windows 和 Mac 有），可以改用：
  1. npm start：在浏览器里打开 http://localhost:3000/，不用 Excel 也能试用整个加载项。
  2. Excel 网页版：运行 npm run package -- --origin https://你的地址，把 dist/package/site 放到该 https 地址，
     再在“开始”→“加载项”→“更多加载项”→“上传我的加载项”中选择 dist/package/manifest.xml。

There is no desktop Excel for this system (Windows and Mac have it). Instead:
  1. npm start: open http://localhost:3000/ in a browser and try the whole add-in without Excel.
  2. Excel on the web: run npm run package -- --origin https://your-address, serve dist/package/site at that
     https address, then choose dist/package/manifest.xml under Home > Add-ins > More Add-ins > Upload My Add-in.`,
  portTaken: `3000 端口上已有不用 https 的服务（也许是 npm start）。请先停止它，再运行 npm run excel。
Something serves port 3000 without https (npm start, perhaps). Stop it, then run npm run excel again.`,
  started: `Excel 已打开，并装好了开发用的加载项。用完后请运行 npm run excel -- stop 卸下加载项并停止服务。
Excel is open with the add-in under development. When done, run npm run excel -- stop to remove it and stop the server.`,
  stopped: `已卸下开发用的加载项，并停止了服务。
The add-in under development is removed and the server stopped.`,
} as const;

/** What `npm run workbooks` says, each thing in Chinese and English. */
export const WORKBOOKS_TEXT = {
  usage: `用法：npm run workbooks -- --plan 规划或规划.json --template 模板 --out 文件夹 [--table 表] [--units 单位.csv 或 工作簿.xlsx] [--zip]
Usage: npm run workbooks -- --plan PLAN or PLAN.json --template TEMPLATE --out FOLDER [--table TABLE] [--units UNITS.csv or WORKBOOK.xlsx] [--zip]`,
  unknown: (
    option: string,
    read: string,
    known: readonly string[],
  ) => `${option}：不认识“${read}”，可用：${known.join("、")}。
${option}: “${read}” is not known. Known: ${known.join(", ")}.`,
  comparesPlans: (template: string) => `模板“${template}”要与另一规划对比，请在任务窗格中导出。
Template “${template}” compares two plans; please export it in the task pane.`,
  unitsMissing: `这个模板要列出单位，请用 --units 给出单位名单。
This template has a column for each unit; please give the list with --units.`,
  noFile: (file: string) => `${file}：无法读取。
${file}: cannot be read.`,
  unknownEncoding: (
    file: string,
  ) => `${file}：编码不能识别（可以是 UTF-8、UTF-16 或 GBK），请另存为“CSV UTF-8（逗号分隔）”。
${file}: its encoding is not known (UTF-8, UTF-16 and GBK are); please save it as “CSV UTF-8 (comma delimited)”.`,
  noUnits: (file: string) => `${file}：没有列出单位。
${file}: lists no unit.`,
  inFile: (file: string, zh: string, en: string) => `${file}：${zh} / ${en}`,
  taken: (
    folder: string,
    names: readonly string[],
  ) => `${folder} 中已有同名文件，没有写入任何文件：${names.join("、")}。请换一个文件夹。
${folder} has files of these names already, and nothing was written: ${names.join(", ")}. Please choose another folder.`,
  written: (folder: string, count: number) => `已在 ${folder} 中写入 ${count} 个文件。
${count} file(s) written to ${folder}.`,
  targets: (areSplit: boolean) =>
    areSplit
      ? `每个单位都有权重：总量指标的目标值已按权重分解。
Every unit has a weight: targets that are totals or counts are the unit's own part.`
      : `不是每个单位都有权重（或权重都是0）：目标值按规划原样写入。
Some unit has no weight, or all weights are 0: targets are the plan's own.`,
} as const;

/** What is wrong with a setting of a build or package, each thing in Chinese and English. */
export const DEPLOYMENT_TEXT = {
  noAddress: (
    read: string,
  ) => `地址无法识别：“${read}”。请写成 https://addins.example.gov.cn 的形式。
The address cannot be read: “${read}”. Write it like https://addins.example.gov.cn.`,
  noHttps: (read: string) => `Excel 只从 https 地址加载：“${read}”。
Excel loads add-ins over https only: “${read}”.`,
  notOnlyAddress: (read: string) => `地址只写主机和文件夹，不带用户名、? 和 #：“${read}”。
The address is a host and a folder, nothing else: “${read}”.`,
  noNamespace: (read: string) => `函数前缀只用大写字母和数字，以字母开头，例如 PLAN：“${read}”。
The namespace is capital letters and digits, a letter first, such as PLAN: “${read}”.`,
  noOfficeJs: (
    read: string,
    known: readonly string[],
  ) => `office.js 的来源不认识“${read}”，可用：${known.join("、")}。
The source of office.js “${read}” is not known; it takes one of: ${known.join(", ")}.`,
} as const;

/** What `npm run package` says, each thing in Chinese and English. */
export const PACKAGE_TEXT = {
  usage: `用法：npm run package -- --origin https://地址 [--namespace PLAN] [--officejs self|cdn|21vianet] [--out 文件夹] [--source-maps]
Usage: npm run package -- --origin https://ADDRESS [--namespace PLAN] [--officejs self|cdn|21vianet] [--out FOLDER] [--source-maps]`,
  notEmpty: (folder: string) => `${folder} 中已有别的文件，没有写入任何文件。请换一个文件夹。
${folder} has other files in it, and nothing was written. Please choose another folder.`,
  building: `正在生成……
Building …`,
  buildFailed: `生成失败，原因见上。
The build failed; see above.`,
  written: (folder: string, zip: string) => `已写入 ${folder}：
  site/         放到网页服务器上的文件
  manifest.xml  交给管理员或放进共享文件夹的清单
  nginx.conf    nginx 配置样例（IIS 用 site/web.config）
  ${zip}  以上全部
Written to ${folder}:
  site/         the files for the web server
  manifest.xml  the manifest to upload or to put into the shared folder
  nginx.conf    a sample for nginx (IIS takes site/web.config)
  ${zip}  all of these`,
} as const;
