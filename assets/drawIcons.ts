/** `npm run icons`: draws assets/icon.svg at every size that the manifest and the ribbon ask for. */
import { readFile, writeFile } from "node:fs/promises";
import { launchChromium } from "../test/launchChromium";

const sizes = [16, 32, 64, 80, 128];

const svg = await readFile("assets/icon.svg", "utf8");
const browser = await launchChromium();
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await writeFile(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
