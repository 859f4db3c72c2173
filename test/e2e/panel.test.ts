import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { markOf } from "../../components/finding/mark.ts";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";
import { litAs, litNames } from "./lit.ts";

const shots = join("out", "e2e");
const disclosure = "minxi/2024-final-accounts.html";
let session: Session;
let page: Page;
let panel: Page;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  session = await startSession();
});
afterAll(() => session.close());

const shoot = async (name: string) => {
  await page.screenshot({ path: join(shots, `${name}-page.png`) });
  await panel.screenshot({ path: join(shots, `${name}-panel.png`) });
};
const wordsOf = (scope: Page, selector: string) =>
  scope.$$eval(selector, (all) => all.map((one) => one.textContent));

test("a recognised disclosure is checked by itself, and the badge counts what is certain", async () => {
  page = await session.open(disclosure);
  const { report } = await session.reached("checked");
  const certain = report?.findings.filter((finding) => markOf(finding) === "certain").length ?? 0;
  expect(certain).toBeGreaterThan(0);
  const badge = await (await session.background()).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query: (what: object) => Promise<{ id: number }[]> };
        action: { getBadgeText: (what: object) => Promise<string> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
  expect(badge).toBe(String(certain));
  expect(await litNames(page)).toEqual([]);
});

test("the panel opens beside the page, lists the findings and lights them", async () => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await session.clickAction(page);
  panel = await session.panel();
  await panel.waitForSelector("[data-finding]");
  const { report } = await session.reached("checked");
  const sentences = await wordsOf(panel, ".card-sentence");
  expect(sentences).toContain(report?.findings.find((finding) => markOf(finding) === "certain")?.message.zh);
  await page.waitForFunction(() => CSS.highlights.has("gouji-certain"));
  const claims = report?.findings
    .filter(({ tier }) => tier === "certain")
    .map(({ at: [claim] }) => claim.text);
  const lit = await litAs(page, "gouji-certain");
  expect(claims).toEqual(expect.arrayContaining(lit.slice(0, 1).map(({ text }) => text)));
  // One empty-looking element with a closed shadow root is all that a page ever gets.
  await page.waitForSelector("gouji-marks");
  const after = await page.evaluate(() => {
    const host = document.querySelector("gouji-marks");
    return { isClosed: host?.shadowRoot === null, html: document.documentElement.outerHTML };
  });
  expect(after.isClosed).toBe(true);
  expect(after.html.replace(/<gouji-marks[^>]*><\/gouji-marks>/u, "")).toBe(before);
});

/** Heights at which a stripe of the minimap can be clicked. */
const stripes = () =>
  page.evaluate(() =>
    Array.from({ length: innerHeight }, (_, y) => y).filter(
      (y) =>
        document.elementFromPoint(document.documentElement.clientWidth - 2, y)?.localName === "gouji-marks",
    ),
  );

test("the minimap stands beside the scroll bar, leads to a finding's place and card, and is not printed", async () => {
  await page.waitForFunction(() =>
    Array.from({ length: innerHeight }, (_, y) => y).some(
      (y) =>
        document.elementFromPoint(document.documentElement.clientWidth - 2, y)?.localName === "gouji-marks",
    ),
  );
  const [y = 0] = (await stripes()).slice(-1);
  const x = await page.evaluate(() => document.documentElement.clientWidth - 2);
  await page.mouse.click(x, y);
  await panel.waitForSelector("[data-finding][data-open='true']");
  await page.waitForFunction(() => scrollY > 0);
  await page.emulateMediaType("print");
  expect(await page.$eval("gouji-marks", (host) => getComputedStyle(host).display)).toBe("none");
  await page.emulateMediaType("screen");
});

test("a click on an operand scrolls the page to it and lights the whole equation by role", async () => {
  await page.evaluate(() => scrollTo(0, 0));
  const [chip] = await panel.$$(".chip[data-role='claim']");
  await chip?.click();
  await page.waitForFunction(() => CSS.highlights.has("gouji-current"));
  const [current] = await litAs(page, "gouji-current");
  expect(current?.isInSight).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(current?.text).toBe(await chip?.$eval(".chip-print", (print) => print.textContent));
  expect(await litNames(page)).toEqual(expect.arrayContaining(["gouji-focus-claim"]));
  expect(
    (await litNames(page)).filter((name) => /focus-(?:part|whole|total|before|other)/u.test(name)),
  ).not.toEqual([]);
  await shoot("operand");
});

test("a background that the browser has put to sleep is missed by nobody", async () => {
  const worker = await session.background();
  await worker.close();
  const chips = await panel.$$(".chip[data-role='claim']");
  await new Promise((later) => setTimeout(later, 300));
  await chips.at(1)?.click();
  const wanted = await chips.at(1)?.$eval(".chip-print", (print) => print.textContent);
  await page.waitForFunction(
    (text) => {
      const [range] = CSS.highlights.get("gouji-current") ?? [];
      return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset) === text;
    },
    { timeout: 8000 },
    wanted,
  );
  expect(await panel.$$eval("[data-finding]", (cards) => cards.length)).toBeGreaterThan(1);
});

test("a click on a highlight opens its card", async () => {
  const lit = await litAs(page, "gouji-certain");
  const other = lit.at(-1);
  if (other === undefined) throw new Error("nothing is lit");
  await page.evaluate((y) => scrollBy(0, y - innerHeight / 2), other.y);
  const [place] = (await litAs(page, "gouji-certain")).slice(-1);
  if (place === undefined) throw new Error("nothing is lit");
  await page.mouse.click(place.x, place.y);
  await panel.waitForFunction(
    (text) => document.querySelector("[data-finding][data-open='true']")?.textContent.includes(text) === true,
    {},
    place.text,
  );
  await shoot("clicked");
});

test("the panel has no violations that axe can see", async () => {
  expect(await violations(panel)).toEqual([]);
});

test("words that change on the page are noticed and read again on demand", async () => {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.includes("占37.67%")) text.data = text.data.replace("占37.67%", "占34.07%");
    }
  });
  await panel.waitForSelector(".notice button");
  await shoot("changed");
  expect(await violations(panel)).toEqual([]);
  await panel.click(".notice button");
  await panel.waitForFunction(() => document.querySelector(".notice button") === null);
  await panel.waitForSelector("[data-finding]");
  const { report } = await session.reached("checked");
  expect(report?.findings.map(({ stated }) => stated)).not.toContain("37.67%");
});

test("a counter that ticks is no change", async () => {
  await page.evaluate(() => {
    const views = document.getElementById("views");
    if (views !== null) views.textContent = "329";
  });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await panel.$(".notice button")).toBeNull();
});

test("a reloaded page is checked afresh", async () => {
  await page.reload({ waitUntil: "load" });
  await panel.waitForFunction(() => document.body.textContent.includes("37.67%"));
  await page.waitForFunction(() => CSS.highlights.has("gouji-certain"));
});

test("a clean disclosure says how much was checked", async () => {
  page = await session.open("hubin/library-2024-final-accounts.html");
  const { report } = await session.reached("checked");
  expect(report?.findings.filter((finding) => markOf(finding) === "certain")).toEqual([]);
  await panel.waitForFunction(() => document.body.textContent.includes("沪滨区图书馆"));
  await shoot("clean");
  expect(await violations(panel)).toEqual([]);
});

test("an ordinary page is left alone, and the panel says that it is no disclosure", async () => {
  page = await session.open("minxi/news-spring-tea.html");
  await session.reached("not-disclosure");
  await panel.waitForFunction(() => document.querySelector("[data-finding]") === null);
  await shoot("not-a-disclosure");
  expect(await violations(panel)).toEqual([]);
});

test("a page with attachments only lists them", async () => {
  page = await session.open("hubin/children-library-2024-attachments.html");
  await panel.waitForFunction(() => document.body.textContent.includes("公开表.xlsx"));
  await shoot("attachments");
  expect(await violations(panel)).toEqual([]);
});

test("highlights go when the panel closes", async () => {
  page = await session.open(disclosure);
  await page.waitForFunction(() => CSS.highlights.has("gouji-certain"));
  await panel.close();
  await page.waitForFunction(() => [...CSS.highlights.keys()].every((name) => !name.startsWith("gouji-")));
  await page.waitForFunction(() => document.querySelector("gouji-marks") === null);
});
