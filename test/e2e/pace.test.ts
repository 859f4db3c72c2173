import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { writeLargePage } from "./large-page.ts";

let session: Session;
let page: Page;
const rows = 10_000;

beforeAll(async () => {
  session = await startSession({ folder: writeLargePage(join(process.cwd(), "out", "e2e-pages"), rows) });
});
afterAll(() => session.close());

/** Shown while a page that was checked before is read again; what was found before stays in sight. */
const recheckRuns = "header [role='progressbar']";

/** Tasks of the page's thread that took longer than a person can notice, once the page itself has come to rest. */
function watchTasks(of: Page): Promise<void> {
  return of.evaluate(() => {
    const { longTasks } = Object.assign(globalThis, { longTasks: [] as number[] });
    const watcher = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
    });
    watcher.observe({ type: "longtask" });
  });
}
const longTasks = (of: Page) =>
  of.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);

test("a page of 50,000 cells is read and checked without one task over 50 ms", {
  retry: 2,
  timeout: 300_000,
}, async () => {
  page = await session.open("large.html");
  await session.clickAction(page);
  const panel = await session.panel();
  await panel.waitForSelector("[role='tab']", { timeout: 120_000 });
  await page.evaluate(() => new Promise((rest) => setTimeout(rest, 1000)));
  await watchTasks(page);
  const began = performance.now();
  await panel.click("header button[aria-label='重新核对']");
  await panel.waitForSelector(recheckRuns);
  await panel.waitForSelector(recheckRuns, { hidden: true, timeout: 120_000 });
  console.log(`50,000 cells read and checked in ${Math.round(performance.now() - began)} ms`);
  await page.evaluate(() => new Promise((rest) => setTimeout(rest, 300)));
  const tasks = await longTasks(page);
  console.log(`tasks over 50 ms: ${tasks.join(", ") || "none"}`);
  // Twice the aim: the machine may be doing something else, and a longer task would still show.
  expect(Math.max(0, ...tasks)).toBeLessThan(100);
});

test("2,000 highlights are painted at once", async () => {
  await watchTasks(page);
  const took = await (await session.background()).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query: (what: object) => Promise<{ id: number }[]>;
          sendMessage: (id: number | undefined, message: object) => Promise<boolean>;
        };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const paint = (count: number) => {
      const mark = (start: number) => ({ start, end: start + 4, category: "arithmetic", tier: "certain" });
      const marks = Array.from({ length: count }, (_, index) => ({
        ...mark(400 + index * 12),
        finding: String(index),
        role: "claim",
      }));
      const began = performance.now();
      return chrome.tabs
        .sendMessage(tab?.id, { to: "page", type: "paint", marks })
        .then((painted) => ({ painted, time: performance.now() - began }));
    };
    await paint(1);
    const few = [
      await paint(2000),
      await paint(2000),
      await paint(2000),
      await paint(2000),
      await paint(2000),
    ];
    return [...few.toSorted((a, b) => a.time - b.time).slice(0, 1), await paint(20_000)];
  });
  console.log(took, await longTasks(page));
  expect(took.map(({ painted }) => painted)).toEqual([true, true]);
  expect(took[0]?.time).toBeLessThan(100);
  expect(await page.evaluate(() => CSS.highlights.get("gouji-certain")?.size)).toBeGreaterThan(10_000);
});

test("a check that takes long can be stopped: what was found before is still there", async () => {
  const panel = await session.panel();
  const found = await panel.$$eval("[role='tab']", (tabs) => tabs.map((tab) => tab.textContent));
  await panel.click("header button[aria-label='重新核对']");
  await panel.waitForSelector(recheckRuns);
  await panel.click("header button[aria-label='取消']");
  await panel.waitForSelector(recheckRuns, { hidden: true });
  expect(await panel.$$eval("[role='tab']", (tabs) => tabs.map((tab) => tab.textContent))).toEqual(found);
  await panel.waitForSelector("header button[aria-label='重新核对']");
}, 150_000);

/** Runs the built detector as the page's own script, with a stand-in for the extension's interface, and times it (the quickest of nine). */
async function detectorTime(of: Page): Promise<{ readonly time: number; readonly sent: number }> {
  const source = readFileSync(join(".output", "chrome-mv3", "content-scripts", "detect.js"), "utf8");
  return of.evaluate((code) => {
    let sent = 0;
    const sendMessage = () => {
      sent += 1;
      return Promise.resolve();
    };
    Object.assign(globalThis, { browser: { runtime: { id: "x", sendMessage } } });
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now();
      // biome-ignore lint/security/noGlobalEval: the built script as it is, in the page under test.
      globalThis.eval(code);
      return performance.now() - began;
    });
    return { time: Math.min(...times), sent };
  }, source);
}

test("the detector is done in a few milliseconds and sends nothing from other pages", async () => {
  const portal = await startSession({ granted: [] });
  const news = await portal.open("minxi/news-spring-tea.html");
  const ordinary = await detectorTime(news);
  await news.evaluate(() => {
    document.body.insertAdjacentHTML(
      "beforeend",
      "<ul><li><a href='#'>政务要闻与公示公告</a></li></ul>".repeat(4000),
    );
  });
  const crowded = await detectorTime(news);
  const disclosure = await detectorTime(await portal.open("minxi/2024-final-accounts.html"));
  await portal.close();
  console.log(
    `detector: ${ordinary.time.toFixed(1)} ms on news, ${crowded.time.toFixed(1)} ms on a crowded page`,
  );
  expect([ordinary.sent, crowded.sent]).toEqual([0, 0]);
  expect(disclosure.sent).toBeGreaterThan(0);
  expect(ordinary.time).toBeLessThan(4);
  expect(crowded.time).toBeLessThan(20);
});
