import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFirefox } from "../../scripts/browser.ts";
import { type FirefoxSession, startFirefoxSession, until } from "./firefox-session.ts";

const program = findFirefox();
const claim = ".chip[data-role='claim']";
const cards = `panel.document.querySelectorAll("[data-finding]").length`;

describe.skipIf(program === undefined)("in Firefox's real sidebar", () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefoxSession(program ?? "", true);
  });
  afterAll(() => session?.end());

  test("the badge counts what is certain", async () => {
    const badge = await until(() =>
      session.evaluate<string>(
        session.aid,
        `browser.tabs.query({ active: true })
          .then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))
          .then((text) => Number(text) > 0 ? text : "")`,
      ),
    );
    expect(Number(badge)).toBeGreaterThan(0);
  });

  test("the toolbar button opens the sidebar, which lists the findings", async () => {
    await session.clickAction();
    expect(await until(() => session.inSidebar<number>(cards))).toBeGreaterThan(0);
  });

  test("findings are lit, and a click on an operand goes to it", async () => {
    const { evaluate, inSidebar, page } = session;
    expect(await until(() => evaluate<boolean>(page, `CSS.highlights.has("gouji-certain")`))).toBe(true);
    await inSidebar(`panel.document.querySelector("${claim}").click()`);
    const current = await until(() =>
      evaluate<string | null>(
        page,
        `(() => { const [range] = CSS.highlights.get("gouji-current") ?? [];
          return range ? range.startContainer.data.slice(range.startOffset, range.endOffset) : null; })()`,
      ),
    );
    expect(current).toBe(await inSidebar(`panel.document.querySelector("${claim} .chip-print").textContent`));
    expect(await evaluate<number>(page, "scrollY")).toBeGreaterThan(0);
    // The rail of findings; its shadow root holds the ring around the current operand too.
    const rail = `document.elementFromPoint(document.documentElement.clientWidth - 2, y)?.localName === "gouji-marks"`;
    const seen = `Array.from({ length: innerHeight }, (_, y) => y).some((y) => ${rail})`;
    expect(await until(() => evaluate<boolean>(page, seen))).toBe(true);
    const { data } = await session.send("browsingContext.captureScreenshot", { context: page });
    mkdirSync(join("out", "e2e"), { recursive: true });
    writeFileSync(join("out", "e2e", "firefox-page.png"), Buffer.from(String(data), "base64"));
  });

  test("2,000 highlights are painted at once", async () => {
    const answer = await session.evaluate<string>(
      session.aid,
      `(async () => {
        const [tab] = await browser.tabs.query({ active: true });
        const mark = (index) => ({ finding: String(index), start: 300 + index * 4, end: 303 + index * 4,
          category: "arithmetic", tier: "certain", role: "claim" });
        const marks = Array.from({ length: 2000 }, (_, index) => mark(index));
        const times = [];
        for (let round = 0; round < 3; round += 1) {
          const began = performance.now();
          if (!await browser.tabs.sendMessage(tab.id, { to: "page", type: "paint", marks })) return "nothing was read";
          times.push(performance.now() - began);
        }
        return String(Math.round(Math.min(...times)));
      })()`,
    );
    console.log(`2,000 highlights in Firefox, message and all: ${answer} ms`);
    expect(Number(answer)).toBeLessThan(250);
  });

  test("a list is checked from the sidebar, files too", async () => {
    const { send, inSidebar, page } = session;
    const url = "http://www.demo.gov.cn/qingluo/index.html";
    await send("browsingContext.navigate", { context: page, url, wait: "complete" });
    const listed = `panel.document.querySelectorAll(".chooser-text").length`;
    expect(await until(() => inSidebar<number>(listed))).toBe(12);
    await inSidebar(`panel.document.querySelector(".chooser-bar .verb-main").click()`);
    const strip = `panel.document.querySelector(".strip")?.textContent ?? ""`;
    let words = "";
    for (let attempt = 0; attempt < 3 && !words.includes("核对完毕"); attempt += 1)
      words = await until(async () => {
        const now = await inSidebar<string>(strip);
        return now.includes("核对完毕") ? now : "";
      });
    // Thirteen rows: one page holds nothing but a PDF. Two links are dead.
    expect(words).toContain("13 / 13");
    expect(words).toContain("2 份没有核对成");
  }, 90_000);
});

describe.skipIf(program === undefined)("in Firefox, as it is published", () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefoxSession(program ?? "", false);
  });
  afterAll(() => session?.end());

  test("the sidebar that the browser's menu opens names the next click", async () => {
    await session.showSidebar();
    const verb = await until(() =>
      session.inSidebar<string>(`panel.document.querySelector(".verb-main")?.textContent`),
    );
    expect(verb).toContain("gov.cn");
    expect(await session.evaluate(session.page, `CSS.highlights.size`)).toBe(0);
  });

  test("one grant is enough for the pages that are open and for those that come", async () => {
    await session.grant();
    expect(await until(() => session.inSidebar<number>(cards))).toBeGreaterThan(0);
    const url = "http://www.demo.gov.cn/xianghe/2023-final-accounts.html";
    await session.send("browsingContext.navigate", { context: session.page, url, wait: "complete" });
    const about = () => session.inSidebar<boolean>(`panel.document.body.textContent.includes("湘禾县")`);
    expect(await until(about)).toBe(true);
  });
});
