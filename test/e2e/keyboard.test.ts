import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";

let session: Session;
let page: Page;
let panel: Page;

beforeAll(async () => {
  session = await startSession();
  page = await session.open("minxi/2024-final-accounts.html");
  await session.reached("checked");
  await session.clickAction(page);
  panel = await session.panel();
  await panel.waitForSelector("[data-finding]");
});
afterAll(() => session.close());

const press = async (...keys: Parameters<Page["keyboard"]["press"]>[0][]) => {
  for (const key of keys) await panel.keyboard.press(key);
};
const focused = () =>
  panel.evaluate(() => {
    const { activeElement: one } = document;
    return one?.getAttribute("data-finding") ?? (one?.id || one?.className || one?.tagName);
  });
const open = () =>
  panel.evaluate(() => document.querySelector("[data-open=true]")?.getAttribute("data-finding"));
const until = (what: string) =>
  panel.waitForFunction(what, { timeout: 15_000 }).catch(() => {
    throw new Error(`it never came to this: ${what}`);
  });

test("the keyboard alone: open, walk operands, decide, note, take back, search, help, and the focus stays", async () => {
  await press("j");
  await until(`document.querySelector("[data-open=true]") === document.activeElement`);
  const first = await open();
  await press("]");
  await page.waitForFunction(() => CSS.highlights.has("gouji-current"));
  await press("x");
  await until(`document.activeElement.tagName === "INPUT"`);
  await press("Escape");
  await until(`document.querySelector(".decide-form") === null`);
  await until(`document.activeElement.getAttribute("data-finding") === "${first}"`);
  await press("n");
  await until(`document.activeElement.tagName === "TEXTAREA"`);
  await panel.keyboard.type("待补材料");
  await press("Tab", "Enter");
  await until(`document.querySelector(".stand-note") !== null`);
  await until(`document.activeElement.closest("[data-finding]") !== null`);
  await press("c");
  await panel.waitForSelector(`[data-finding="${first}"][data-stand=confirmed]`);
  await press("u");
  await until(`document.querySelector("[data-stand=confirmed]") === null`);
  await press("j");
  await until(`document.querySelector("[data-open=true]")?.getAttribute("data-finding") !== "${first}"`);
  const second = await open();
  await press("/");
  await until(`document.activeElement.id === "panel-search"`);
  await press("Escape");
  await until(`document.activeElement.getAttribute("data-finding") === "${second}"`);
  await press("?");
  await panel.waitForSelector("dialog[open]");
  await press("Escape");
  await until(`document.querySelector("dialog[open]") === null`);
  await until(`document.activeElement.getAttribute("data-finding") === "${second}"`);
  await press("Escape");
  await until(`document.querySelector("[data-open=true]") === null`);
  await until(`document.activeElement.getAttribute("data-finding") === "${second}"`);
});

test("a card that is excluded hands the focus to the one behind it", async () => {
  await press("j");
  await until(`document.querySelector("[data-open=true]") === document.activeElement`);
  const gone = await open();
  await press("x");
  await until(`document.activeElement.tagName === "INPUT"`);
  await panel.keyboard.type("口径不同");
  await press("Enter");
  await until(`document.querySelector('[data-finding="${gone}"]') === null`);
  await until(`document.activeElement.hasAttribute("data-finding")`);
  expect(await open()).toBe(await focused());
  await press("u");
  await panel.waitForSelector(`[data-finding="${gone}"]`);
});

test("single letters can be switched off; arrows and Enter go on", async () => {
  await press("?");
  await panel.waitForSelector("dialog[open]");
  await press("Enter");
  await press("Escape");
  await until(`document.querySelector("dialog[open]") === null`);
  await press("Escape");
  await until(`document.querySelector("[data-open=true]") === null`);
  await press("j", "c", "x");
  expect(await panel.$("[data-open=true]")).toBeNull();
  await press("ArrowDown");
  await panel.waitForSelector("[data-open=true]");
});

test("every tab and every control of the panel is reached by Tab, and nothing holds the focus", async () => {
  const seen = new Set<string>();
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < 80; step += 1) {
    await press("Tab");
    const on = await focused();
    if (on !== undefined) seen.add(on);
  }
  for (const name of ["head-name", "head-coverage", "tab-findings", "panel-search", "tools-sort"])
    expect(
      [...seen].some((one) => one.includes(name)),
      name,
    ).toBe(true);
  await panel.focus("#tab-findings");
  for (const name of ["coverage", "tables", "record", "findings"]) {
    await press("ArrowRight");
    await until(`document.activeElement.id === "tab-${name}"`);
    await until(`document.querySelector("#tab-${name}").getAttribute("aria-selected") === "true"`);
  }
});

/** Words of the page near the middle of the window. */
const inTheMiddle = (of: Page) =>
  of.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let words = "";
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      const { top, bottom, height } = range.getBoundingClientRect();
      if (height > 0 && bottom > innerHeight * 0.25 && top < innerHeight * 0.75) words += range.toString();
    }
    return words;
  });

test("a finding is copied with a link that opens at its words, without the extension", async () => {
  await page.bringToFront();
  await panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.title = text;
    };
  });
  const cards = await panel.$$eval("[data-finding]", (all) =>
    all.map((one) => one.getAttribute("data-finding")),
  );
  expect(cards.length).toBeGreaterThan(3);
  const links: { link: string; print: string }[] = [];
  for (const id of cards.slice(0, 5)) {
    await panel.evaluate((card) => {
      const one = document.querySelector(`[data-finding="${card}"]`);
      if (one?.getAttribute("data-open") !== "true")
        one?.querySelector<HTMLElement>(".card-sentence button")?.click();
    }, id);
    await panel.waitForSelector(`[data-finding="${id}"][data-open=true] .actions`);
    await panel.evaluate(() => {
      document.title = "";
      for (const button of document.querySelectorAll<HTMLElement>("[data-open=true] .actions button"))
        if (button.textContent === "复制" || button.textContent === "已复制") button.click();
    });
    await until(`document.title.includes("#:~:text=")`);
    const link = (await panel.title()).split(/\s/).find((word) => word.includes("#:~:text=")) ?? "";
    const print = await panel.$eval(
      "[data-open=true] .quote mark, [data-open=true] .quote",
      (quote) => quote.textContent,
    );
    links.push({ link, print: print?.replace(/[「」]/g, "") ?? "" });
  }
  for (const { link, print } of links) {
    const visitor = await session.browser.newPage();
    await visitor.goto(link);
    await visitor.waitForFunction(() => scrollY > 0, { timeout: 5000 });
    expect(await inTheMiddle(visitor), decodeURIComponent(link)).toContain(print);
    await visitor.close();
  }
});
