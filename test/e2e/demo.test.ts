import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";
import { litAs } from "./lit.ts";

let session: Session;
let page: Page;

beforeAll(async () => {
  // As it is published: nothing is granted, and the demo needs nothing.
  session = await startSession({ granted: [] });
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${session.extensionId}/demo.html`);
  await page.waitForSelector("[data-finding]");
  // The welcome page opens by itself at first run; a tab behind another paints no frames.
  await page.bringToFront();
});
afterAll(() => session.close());

test("the demo checks its own disclosure and lights what it finds", async () => {
  await page.waitForSelector("[data-finding]");
  await page.waitForFunction(() => CSS.highlights.has("gouji-certain"));
  expect(await page.$eval(".head-entity", (name) => name.textContent)).toBe("岷溪县农业农村局");
  expect(await violations(page)).toEqual([]);
  mkdirSync(join("out", "e2e"), { recursive: true });
  await page.screenshot({ path: join("out", "e2e", "demo.png") });
});

test("a click on an operand stands on it, and a click on a highlight opens its card", async () => {
  const chip = await page.waitForSelector(".chip[data-role='claim']");
  await chip?.click();
  await page.waitForFunction(() => CSS.highlights.has("gouji-current"));
  const [current] = await litAs(page, "gouji-current");
  expect(current?.isInSight).toBe(true);
  expect(current?.text).toBe(await chip?.$eval(".chip-print", (print) => print.textContent));
  const before = await page.$eval("[data-open=true]", (card) => card.getAttribute("data-finding"));
  const other = (await litAs(page, "gouji-certain")).find(
    ({ isInSight, text }) => isInSight && text !== current?.text,
  );
  if (other === undefined) throw new Error("no other highlight is in sight");
  await page.mouse.click(other.x, other.y);
  await page.waitForFunction(
    (was) => {
      const open = document.querySelector("[data-open=true]")?.getAttribute("data-finding");
      return open !== undefined && open !== null && open !== was;
    },
    {},
    before,
  );
});

test("what is decided in the demo stays, and the demo fits a narrow window", async () => {
  await page.focus("[data-open=true]");
  await page.keyboard.press("c");
  await page.waitForSelector(".card[data-stand=confirmed]");
  await page.reload();
  await page.waitForSelector(".card[data-stand=confirmed]");
  await page.setViewport({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await violations(page)).toEqual([]);
});
