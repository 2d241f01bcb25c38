/** What `npm run excel` says, each thing in Chinese and English: it speaks before a language is known. */
export const SIDELOAD_TEXT = {
  noDesktopExcel: `这台电脑的系统没有桌面版 Excel（只有 Windows 和 Mac 有），可以改用：
  1. npm start：在浏览器里打开 http://localhost:3000/，不用 Excel 也能试用整个加载项。
  2. Excel 网页版：用 PLAN_BASE_URL=https://你的地址 npm run build 生成 dist，把 dist 放到该 https 地址，
     再在“开始”→“加载项”→“更多加载项”→“上传我的加载项”中选择 dist/manifest.xml。

There is no desktop Excel for this system (Windows and Mac have it). Instead:
  1. npm start: open http://localhost:3000/ in a browser and try the whole add-in without Excel.
  2. Excel on the web: build with PLAN_BASE_URL=https://your-address npm run build, serve dist at that
     https address, then choose dist/manifest.xml under Home > Add-ins > More Add-ins > Upload My Add-in.`,
  portTaken: `3000 端口上已有不用 https 的服务（也许是 npm start）。请先停止它，再运行 npm run excel。
Something serves port 3000 without https (npm start, perhaps). Stop it, then run npm run excel again.`,
  started: `Excel 已打开，并装好了开发用的加载项。用完后请运行 npm run excel -- stop 卸下加载项并停止服务。
Excel is open with the add-in under development. When done, run npm run excel -- stop to remove it and stop the server.`,
  stopped: `已卸下开发用的加载项，并停止了服务。
The add-in under development is removed and the server stopped.`,
} as const;
