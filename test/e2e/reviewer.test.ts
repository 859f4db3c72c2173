import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";
import { writeLargePage } from "./large-page.ts";

const files = join("demo", "pages", "hubin", "files");
const pdf = join(files, "children-library-2024.pdf");
const shots = join("out", "reviewer");

let session: Session;
let page: Page;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  session = await startSession({ window: [1400, 900] });
  page = await openReviewer();
});

afterAll(() => session.close());

async function openReviewer(): Promise<Page> {
  const opened = await session.browser.newPage();
  await opened.setViewport({ width: 1360, height: 820 });
  await opened.goto(`chrome-extension://${session.extensionId}/reviewer.html`);
  await opened.waitForSelector("[data-phase='empty']");
  return opened;
}

async function pick(...paths: readonly string[]): Promise<void> {
  const input = await page.waitForSelector("input[type=file]");
  await input?.uploadFile(...paths);
}

/** The rectangle of what a highlight lights first, and of the pane that it stands in. */
function litPlace(of: Page, name: string) {
  return of.evaluate((key) => {
    const [first] = CSS.highlights.get(key) ?? [];
    const pane = document.getElementById("pane")?.getBoundingClientRect();
    if (first === undefined || pane === undefined) return undefined;
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    const { left, top, width, height } = range.getBoundingClientRect();
    const isSeen = width > 0 && top >= pane.top && top + height <= pane.bottom && left >= pane.left;
    return { text: range.toString(), x: left + width / 2, y: top + height / 2, isSeen };
  }, name);
}

async function waitLit(of: Page, name: string, text: string) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const lit = await litPlace(of, name);
    if (lit?.text === text && lit.isSeen) return lit;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${name} does not light ${text}: ${JSON.stringify(await litPlace(of, name))}`);
}

test("the empty page says what to do, and is accessible", async () => {
  await page.screenshot({ path: join(shots, "empty.png") });
  expect(await violations(page)).toEqual([]);
});

test("a PDF: a chip leads to the operand, a highlight to its card", async () => {
  await pick(pdf);
  await page.waitForSelector("[data-finding] .chip");
  const chips = await page.$$("[data-finding] .chip");
  const words = await Promise.all(chips.map((chip) => chip.evaluate(({ textContent }) => textContent)));
  expect(words.join(" ")).toContain("72.21%");
  await chips[words.findIndex((word) => word?.includes("72.21%"))]?.click();
  const lit = await waitLit(page, "gouji-current", "72.21%");
  await page.screenshot({ path: join(shots, "pdf.png") });
  // The card closes, and opens again by a click on the words themselves.
  await page.click("[data-open='true'] .card-sentence button");
  await page.waitForSelector("[data-open='true']", { hidden: true });
  await page.mouse.click(lit.x, lit.y);
  await page.waitForSelector("[data-open='true']");
  expect(await violations(page)).toEqual([]);
});

test("files that are dropped together are one disclosure, and findings name the file", async () => {
  const dropped = ["children-library-2024-text.docx", "children-library-2024-tables.xlsx"].map((name) => ({
    name,
    data: readFileSync(join(files, name)).toString("base64"),
  }));
  await page.evaluate(async (all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, data } of all) {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const options = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent("dragenter", options));
    document.body.dispatchEvent(new DragEvent("drop", options));
  }, dropped);
  await page.waitForFunction(() => document.querySelector("[data-finding]")?.textContent?.includes(".docx"));
  const [chip] = await page.$$("[data-finding] .chip");
  await chip?.click();
  const detail = await page.waitForSelector("[data-open='true']");
  const text = await detail?.evaluate(({ textContent }) => textContent);
  expect(text).toContain("1696.06");
  expect(text).toContain("children-library-2024-tables.xlsx");
  expect(await page.$$eval("#document table", ({ length }) => length)).toBeGreaterThan(5);
  await page.screenshot({ path: join(shots, "joined.png") });
  expect(await violations(page)).toEqual([]);
});

test("a damaged file is named, with what to do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  const damaged = join(folder, "损坏的决算.pdf");
  writeFileSync(damaged, readFileSync(pdf).subarray(0, 900));
  await pick(damaged);
  await page.waitForSelector("[data-phase='failed']");
  expect(await page.$eval("[data-phase='failed']", ({ textContent }) => textContent)).toContain(
    "损坏的决算.pdf",
  );
  await page.screenshot({ path: join(shots, "failed.png") });
  expect(await violations(page)).toEqual([]);
});

test("attachments of a page are opened from the panel's list, together with the page", async () => {
  const portal = await session.open("hubin/children-library-2024-attachments.html");
  await session.clickAction(portal);
  const panel = await session.panel();
  await panel.waitForSelector(".attachments > .verb-main");
  const opening = session.browser.waitForTarget((target) => target.url().includes("/reviewer.html#"));
  await panel.click(".attachments > .verb-main");
  const reviewer = await (await opening).asPage();
  await reviewer.setViewport({ width: 1360, height: 820 });
  await reviewer.waitForSelector("[data-finding]", { timeout: 30_000 });
  const names = await reviewer.$$eval(".doc-name", (all) => all.map(({ textContent }) => textContent));
  expect(names).toHaveLength(4);
  const text = await reviewer.$eval("#panel", ({ textContent }) => textContent);
  expect(text).toContain("72.21%");
  expect(text).toContain("1696.06");
  await reviewer.screenshot({ path: join(shots, "together.png") });
});

test("a PDF in a tab is offered to the reviewer", async () => {
  const tab = await session.open("hubin/files/children-library-2024.pdf");
  await session.clickAction(tab);
  await session.reached("file");
});

test("a check that takes long is stopped, and the document stays open", async () => {
  const large = join(writeLargePage(join("out", "e2e-pages"), 6000), "large.html");
  const fresh = await openReviewer();
  await (await fresh.waitForSelector("input[type=file]"))?.uploadFile(large);
  // Clicked by the page itself: the check may be done before a click from outside arrives.
  await fresh.waitForFunction(
    () => {
      const isShown = document.getElementById("pane")?.textContent.includes("云屏县") === true;
      const [stop] = [...document.querySelectorAll("button")].filter(
        ({ textContent }) => textContent === "取消",
      );
      if (isShown) stop?.click();
      return isShown && stop !== undefined;
    },
    { polling: "mutation", timeout: 60_000 },
  );
  const again = await fresh.waitForSelector(".verb-main");
  expect(await fresh.$eval("#pane", ({ textContent }) => textContent)).toContain(
    "云屏县交通运输局2024年度部门决算",
  );
  await again?.click();
  await fresh.waitForSelector("[role='tab']", { timeout: 120_000 });
  await fresh.close();
}, 240_000);
