import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await startSession({ granted: [] });
  const target = await session.browser.waitForTarget((one) => one.url().endsWith("/welcome.html"));
  page = (await target.asPage()) as Page;
  await page.setViewport({ width: 1000, height: 760 });
  await page.waitForSelector("[data-finding]");
});
afterAll(() => session.close());

test("the first screen fits and has nothing that axe objects to", async () => {
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
  expect(await violations(page)).toEqual([]);
});

test("a number that is clicked is marked in the text", async () => {
  await page.click(".chip");
  const marked = await page.$eval("textarea", (field) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(marked).toBe(await page.$eval(".chip-print", (print) => print.textContent));
});

test("the passage is checked again while it is changed", async () => {
  await page.$eval("textarea", (field) => {
    field.value = field.value.replace("514.10", "541.10");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.waitForFunction(() => document.querySelector("[data-finding]") === null);
  expect(await page.$eval(".welcome-result", (result) => result.textContent)).toContain("没有不一致");
});
