/**
 * Pictures of the panel's states, for looking at:
 *   node test/gallery/shoot.ts [out folder] [scene,scene …] [width,width …] [zh,en] [light,dark]
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { exhibits } from "./scenes.ts";
import { serveGallery } from "./serve.ts";

const [out = "out/pictures", scenes = "", widths = "360", languages = "zh", themes = "light"] =
  process.argv.slice(2);

const gallery = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: process.env.GOUJI_BROWSER ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars"],
});
await mkdir(out, { recursive: true });
const names = scenes === "" ? Object.keys(exhibits) : scenes.split(",");
const page = await browser.newPage();
page.on("pageerror", (error) => console.error(String(error)));
for (const name of names)
  for (const width of widths.split(",").map(Number))
    for (const lang of languages.split(","))
      for (const theme of themes.split(",")) {
        await page.setViewport({ width, height: 860, deviceScaleFactor: 1.5 });
        const what = name === "options" || name.startsWith("batch") ? "page" : "scene";
        await page.goto(`${gallery.url}?${what}=${name}&lang=${lang}&theme=${theme}`);
        await page.waitForSelector("#panel > *");
        // An open card takes the focus when it has been brought into sight.
        await page
          .waitForFunction(
            () =>
              document.querySelector("[data-open=true]") === null ||
              document.activeElement?.matches("[data-open=true], [data-open=true] *, dialog *") === true,
            { timeout: 3000 },
          )
          .catch((error) => console.error(name, String(error)));
        await new Promise((settle) => setTimeout(settle, 150));
        await page.screenshot({ path: join(out, `${name}-${width}-${lang}-${theme}.png`) });
      }
await browser.close();
await gallery.close();
