/** Draws every designed state of the panel on one sheet: node test/gallery/sheet.ts [docs/states.png] [--lang en] [--dark] */
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../../scripts/browser.ts";
import { exhibits } from "./scenes.ts";
import { serveGallery } from "./serve.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string", default: "zh" }, dark: { type: "boolean", default: false } },
});
const [out = "docs/states.png"] = positionals;
const theme = values.dark ? "dark" : "light";

const gallery = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: findBrowser()?.path ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage();
await page.setViewport({ width: 360, height: 560, deviceScaleFactor: 0.5 });
const states: { readonly name: string; readonly picture: string }[] = [];
for (const name of Object.keys(exhibits)) {
  await page.goto(`${gallery.url}?scene=${name}&lang=${values.lang}&theme=${theme}`);
  await page.waitForSelector("#panel > *");
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 120)));
  states.push({ name, picture: await page.screenshot({ encoding: "base64", type: "png" }) });
}
const figures = states.map(
  ({ name, picture }) =>
    `<figure><img src="data:image/png;base64,${picture}" width="180" height="280"><figcaption>${name}</figcaption></figure>`,
);
await page.setViewport({ width: 1180, height: 800, deviceScaleFactor: 1 });
await page.setContent(
  `<style>body{margin:8px;display:grid;grid-template-columns:repeat(6,1fr);gap:8px;font:11px sans-serif}figure{margin:0}img{border:1px solid #ccc}</style>${figures.join("")}`,
);
await page.screenshot({ path: out as `${string}.png`, fullPage: true });
await browser.close();
await gallery.close();
console.log(`${states.length} states: ${out}`);
