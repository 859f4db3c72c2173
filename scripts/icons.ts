/** Draws the toolbar icons from `public/icon/mark.svg`: run it after changing the drawing. */
import { readFileSync, writeFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browser.ts";

const drawing = readFileSync("public/icon/mark.svg", "utf8");
const variants = {
  on: drawing,
  off: drawing
    .replaceAll("#B23A2E", "#8B877F")
    .replaceAll("#1C1B19", "#A9A59D")
    .replaceAll('stroke-opacity=".16"', 'stroke-opacity=".5"'),
};
const found = findBrowser();
if (found === undefined) throw new Error("no Chromium found");
const browser = await puppeteer.launch({
  executablePath: found.path,
  headless: true,
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const [name, svg] of Object.entries(variants)) {
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`public/icon/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
