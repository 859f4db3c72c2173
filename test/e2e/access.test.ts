import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";
import { litNames } from "./lit.ts";

const shots = join("out", "e2e");
let session: Session;
let page: Page;
let panel: Page;

/** The extension as it is published: no host granted. */
beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  session = await startSession({ granted: [] });
});
afterAll(() => session.close());

test("without a grant nothing runs on any page", async () => {
  page = await session.open("minxi/2024-final-accounts.html");
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await session.known()).toBeUndefined();
});

test("the toolbar button is enough for this page, once", async () => {
  await session.clickAction(page);
  panel = await session.panel();
  await panel.waitForSelector("[data-finding]");
  await page.waitForFunction(() => CSS.highlights.has("gouji-certain"));
});

test("a place within the page is no other page", async () => {
  await page.evaluate(() => {
    location.hash = "part-2";
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await litNames(page)).toContain("gouji-certain");
  expect(await panel.$("[data-finding]")).not.toBeNull();
});

test("another host is not read, and the panel names the next click", async () => {
  page = await session.open("hubin/library-2024-final-accounts.html", "hubin.demo.gov.cn");
  await session.reached("no-access");
  await panel.waitForSelector(".verb-main");
  await panel.screenshot({ path: join(shots, "no-access-panel.png") });
  expect(await violations(panel)).toEqual([]);
  await session.clickAction(page);
  await panel.waitForFunction(() => document.body.textContent.includes("沪滨区图书馆"));
  expect((await session.reached("checked")).report?.document.year).toBe(2024);
});

test("a page of the browser itself is named as such", async () => {
  page = await session.browser.newPage();
  await page.goto("chrome://version/");
  // The click belongs to the page that is there: not while another one is still on its way.
  await new Promise((settled) => setTimeout(settled, 500));
  await session.clickAction(page);
  await session.reached("unreadable");
  await panel.waitForFunction(() => document.querySelector("[data-finding]") === null);
  await panel.screenshot({ path: join(shots, "unreadable-panel.png") });
});
