import { readFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "./chromium";

/** Pixels: 16, 32 and 80 are what a ribbon button must have, 64 is the add-in's own icon on sharp screens. */
const SIZES = [16, 32, 64, 80];

/** Draws assets/icon.svg at each size into assets/icon-<size>.png; the PNGs are committed. */
async function drawIcons(): Promise<void> {
  const folder = path.resolve(__dirname, "../../assets");
  const svg = await readFile(path.join(folder, "icon.svg"), "utf8");
  const browser = await launchBrowser();
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      await page.screenshot({
        path: path.join(folder, `icon-${size}.png`),
        omitBackground: true,
      });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

drawIcons().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
