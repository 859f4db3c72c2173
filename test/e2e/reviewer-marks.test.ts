import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { type DrawnBox, drawnOver } from "./drawn-over.ts";
import { litAs } from "./lit.ts";

const files = join("demo", "pages", "hubin", "files");
const shots = join("out", "reviewer");
const read = (name: string) => new Uint8Array(readFileSync(join(files, name)));

let session: Session;
let page: Page;

/** An archive as offices publish them: the accounts as PDF, tables, text, and a file that nobody can read. */
function writeArchive(): string {
  const path = join(mkdtempSync(join(tmpdir(), "gouji-")), "湖滨区儿童图书馆.zip");
  writeFileSync(
    path,
    zipSync({
      "公开/1 决算.pdf": read("children-library-2024.pdf"),
      "公开/2 决算表.xlsx": read("children-library-2024-tables.xlsx"),
      "公开/3 说明.docx": read("children-library-2024-text.docx"),
      "公开/4 说明.ofd": zipSync({ "OFD.xml": strToU8("<ofd/>") }),
    }),
  );
  return path;
}

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  session = await startSession({ window: [1400, 900] });
  page = await session.browser.newPage();
  await page.setViewport({ width: 1360, height: 820 });
  await page.goto(`chrome-extension://${session.extensionId}/reviewer.html`);
  await (await page.waitForSelector("input[type=file]"))?.uploadFile(writeArchive());
  await page.waitForSelector("[data-finding] .chip");
});

afterAll(() => session.close());

const pane = () =>
  page.$eval("#pane", (box) => {
    const { left, top } = box.getBoundingClientRect();
    return { left, top, right: left + box.clientWidth, bottom: top + box.clientHeight };
  });

async function until<Value>(ask: () => Promise<Value | undefined>, what: string): Promise<Value> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const value = await ask();
    if (value !== undefined) return value;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`waited in vain: ${what}`);
}

/** What is drawn of the open table: pins without the ring. */
async function gridBoxes(): Promise<DrawnBox[]> {
  const drawn = await drawnOver(page);
  return drawn.filter(({ style }) => !style.includes("border-radius") && !style.includes("position: fixed"));
}

test("an archive: its PDF as pages, its workbook as tables, its text as text, and what was not read is named", async () => {
  const names = await page.$$eval(".doc-name", (all) => all.map(({ textContent }) => textContent));
  expect(names).toEqual(["1 决算.pdf", "2 决算表.xlsx", "3 说明.docx"]);
  expect(await page.$eval(".reviewer-name", ({ textContent }) => textContent)).toBe("湖滨区儿童图书馆.zip");
  await page.waitForSelector(".pdf-page canvas");
  expect(await page.$$eval(".pdf-page", ({ length }) => length)).toBeGreaterThan(5);
  expect(await page.$$eval("article table", ({ length }) => length)).toBeGreaterThan(5);
  await page.click(".notice .verb, .notice button");
  expect(await page.$eval("#panel", ({ textContent }) => textContent)).toContain("4 说明.ofd");
});

test("a chip leads to the words on the page of a PDF that came in an archive, and back", async () => {
  await page.click("[data-finding] .chip[data-role='claim']");
  const print = await page.$eval(".chip[data-role='claim'] .chip-print", ({ textContent }) => textContent);
  const [lit] = await until(async () => {
    const found = await litAs(page, "gouji-current");
    return found[0]?.isInSight === true ? found : undefined;
  }, "the current operand");
  expect(lit?.text).toBe(print);
  const isOnPage = () => document.querySelector(".pdf-text span") !== null;
  expect(await page.evaluate(isOnPage)).toBe(true);
  await page.click("[data-open='true'] .card-sentence button");
  await page.waitForSelector("[data-open='true']", { hidden: true });
  await page.mouse.click(lit?.x ?? 0, lit?.y ?? 0);
  await page.waitForSelector("[data-open='true']");
});

test("the minimap stands beside the scroll bar of the document and leads to places that are not drawn yet", async () => {
  const { right, top, bottom } = await pane();
  const heights = await until(async () => {
    const found = await page.evaluate(
      (x, from, to) =>
        Array.from({ length: Math.floor(to - from) }, (_, index) => from + index).filter(
          (y) => document.elementFromPoint(x, y)?.localName === "gouji-marks",
        ),
      right - 2,
      top,
      bottom,
    );
    return found.length > 0 ? found : undefined;
  }, "stripes");
  // The finding that stands last stands in another file, far below.
  const last = heights.at(-1) ?? 0;
  expect(last).toBeGreaterThan(top + (bottom - top) / 2);
  await page.mouse.click(right - 2, last);
  const isSeen = await until(
    async () => ((await litAs(page, "gouji-certain")).some((lit) => lit.isInSight) ? true : undefined),
    "a finding in sight",
  );
  expect(isSeen).toBe(true);
  await page.waitForSelector("[data-open='true']");
});

async function scrollBy(top: number): Promise<void> {
  await page.$eval("#pane", (box, by) => box.scrollBy({ top: by, behavior: "instant" }), top);
  await page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(rest))));
}

test.each([
  ["a PDF", "grid-pdf", 1],
  ["a workbook", "grid-workbook", 10],
])("a table of %s is framed as it was read, and only within the document", async (_, picture, row) => {
  const tabs = await page.$$("[role='tab']");
  await tabs[2]?.click();
  await page.waitForSelector(".table-row");
  const rows = await page.$$(".table-row");
  await rows[row]?.click();
  const boxes = await until(async () => {
    const found = await gridBoxes();
    return found.length > 20 ? found : undefined;
  }, "the grid");
  await page.screenshot({ path: join(shots, `${picture}.png`) });
  const kinds = new Set(boxes.map(({ style }) => /border: ([^;]+)/.exec(style)?.[1]));
  expect(kinds.size).toBeGreaterThanOrEqual(3);
  // The upper part of the table is scrolled out of sight: nothing is drawn over the bar or the panel.
  await scrollBy(450);
  const { left, top, right, bottom } = await pane();
  const origin = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  for (const box of await gridBoxes()) {
    expect(box.left - origin.x).toBeGreaterThanOrEqual(left - 3);
    expect(box.top - origin.y).toBeGreaterThanOrEqual(top - 3);
    expect(box.left - origin.x + box.width).toBeLessThanOrEqual(right + 3);
    expect(box.top - origin.y + box.height).toBeLessThanOrEqual(bottom + 3);
  }
  await scrollBy(2500);
  expect(await gridBoxes()).toEqual([]);
  await scrollBy(-2500);
  expect((await gridBoxes()).length).toBeGreaterThan(0);
  await rows[row]?.click();
  await until(async () => ((await gridBoxes()).length === 0 ? true : undefined), "the grid to go");
});
