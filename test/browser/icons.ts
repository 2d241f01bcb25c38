import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "./chromium";

/** Pixels: 16, 32 and 80 are what a ribbon button must have, 64 is the add-in's own icon on sharp screens. */
const SIZES = [16, 32, 64, 80];

/** Draws each assets/<icon>.svg at each size into assets/<icon>-<size>.png; the PNGs are committed. */
async function drawIcons(): Promise<void> {
  const folder = path.resolve(__dirname, "../../assets");
  const names = (await readdir(folder)).filter((file) => file.endsWith(".svg"));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const name of names) {
      const svg = await readFile(path.join(folder, name), "utf8");
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
        const file = name.replace(/\.svg$/u, `-${size}.png`);
        await page.screenshot({ path: path.join(folder, file), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

drawIcons().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
