import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";

const disclosure = "minxi/2024-final-accounts.html";
let session: Session;
let page: Page;
let panel: Page;

async function openPanel(): Promise<void> {
  page = await session.open(disclosure);
  await session.reached("checked");
  await session.clickAction(page);
  panel = await session.panel();
  await panel.waitForSelector("[data-finding]");
}

beforeAll(async () => {
  session = await startSession();
  await openPanel();
});
afterAll(() => session.close());

const verdict = () => panel.$eval(".verdict-count", (count) => Number(count.textContent?.replace(/\D/g, "")));
const sentences = () => panel.$$eval(".card-sentence", (all) => all.map((one) => one.textContent ?? ""));

test("a finding is excluded with a reason, leaves list and page, and stays away after a reload", async () => {
  const before = await verdict();
  const [first = ""] = await sentences();
  const cards = (await sentences()).length;
  await panel.click(".card-sentence button");
  await panel.waitForSelector("[data-open=true]");
  await panel.keyboard.press("x");
  await panel.waitForSelector(".decide-form input");
  await panel.keyboard.type("口径不同");
  await panel.keyboard.press("Enter");
  await panel.waitForFunction(
    (count) => document.querySelectorAll("[data-finding]").length < count,
    {},
    cards,
  );
  expect(await verdict()).toBe(before - 1);
  await page.reload({ waitUntil: "load" });
  await session.reached("checked");
  await panel.waitForFunction(() => document.body.textContent?.includes("已排除 1 条") === true);
  expect(await sentences()).not.toContain(first);
  expect(await verdict()).toBe(before - 1);
});

test("what was excluded comes back with U, and the record keeps both lines", async () => {
  await panel.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>(".tools-shown button"))
      if (button.textContent === "显示") button.click();
  });
  await panel.waitForSelector(".card[data-stand=excluded]");
  await panel.click(".card[data-stand=excluded] .card-sentence button");
  await panel.keyboard.press("c");
  await panel.waitForSelector(".card[data-stand=confirmed]");
  await panel.keyboard.press("u");
  await panel.waitForSelector(".card[data-stand=excluded]");
  await panel.click("#tab-record");
  await panel.waitForSelector(".log-row");
  expect(await panel.$$eval(".log-row", (rows) => rows.length)).toBe(3);
  expect(await violations(panel)).toEqual([]);
});

test("unit and year are corrected, and the page is checked again as corrected", async () => {
  await panel.click(".head-name");
  await panel.waitForSelector("dialog[open] input[type=text]");
  await panel.click("dialog[open] input[type=text]", { count: 3 });
  await panel.keyboard.type("岷溪县农业局");
  await panel.click("dialog[open] [type=submit]");
  await panel.waitForFunction(() => document.querySelector(".head-entity")?.textContent === "岷溪县农业局");
  await page.reload({ waitUntil: "load" });
  const { report } = await session.reached("checked");
  expect(report?.document.entity).toBe("岷溪县农业局");
});

test("the options page shows what is granted and stored, and switches a rule off", async () => {
  const options = await session.browser.newPage();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
  await options.waitForSelector(".options-rules input");
  expect(await options.$eval(".options-list", (list) => list.textContent)).toContain("*.gov.cn");
  expect(await violations(options)).toEqual([]);
  await options.click("#rule-share-of-total input");
  await options.waitForFunction(
    () => document.querySelector<HTMLInputElement>("#rule-share-of-total input")?.checked === false,
  );
  const rate = () => options.$eval("[name=changePercent]", (input) => (input as HTMLInputElement).value);
  expect(await rate()).toBe("30");
  await options.click("[name=changePercent]", { count: 3 });
  await options.keyboard.type("45");
  await options.keyboard.press("Tab");
  await options.waitForFunction(
    () => document.querySelector<HTMLButtonElement>(".options-number ~ button")?.disabled === false,
  );
  await options.reload();
  await options.waitForSelector("[name=changePercent]");
  expect(await rate()).toBe("45");
  await options.close();
  page = await session.open(disclosure);
  const { report } = await session.reached("checked");
  expect(report?.findings.map(({ rule }) => rule)).not.toContain("share-of-total");
});

test("each card leads to its rule's page", async () => {
  const rule = await session.browser.newPage();
  await rule.goto(`chrome-extension://${session.extensionId}/rules.html#total-of-parts`);
  await rule.waitForSelector("#total-of-parts .rule-example mark");
  const top = await rule.$eval("#total-of-parts", (one) => one.getBoundingClientRect().top);
  const found = await violations(rule);
  await rule.close();
  expect(Math.abs(top)).toBeLessThan(200);
  expect(found).toEqual([]);
  await page.bringToFront();
});

test("a table shows how it was read, and a corrected cell is checked as corrected", async () => {
  await panel.waitForSelector("#tab-tables");
  await panel.click("#tab-tables");
  await panel.click(".table-row");
  await panel.waitForSelector(".grid-cell");
  await page.waitForFunction(() => CSS.highlights.has("gouji-current"));
  mkdirSync(join("out", "e2e"), { recursive: true });
  await page.screenshot({ path: join("out", "e2e", "grid-page.png") });
  const before = (await session.reached("checked")).report?.coverage.relations.differ ?? 0;
  const figure = await panel.$$eval(".grid-cell[data-kind=data] button", (cells) => {
    const cell = cells.findLast((one) => /^\d[\d.]*$/.test(one.textContent?.trim() ?? ""));
    (cell as HTMLElement | undefined)?.click();
    return cell?.textContent?.trim();
  });
  expect(figure).toBeDefined();
  await page.waitForFunction(() => CSS.highlights.has("gouji-current"));
  await panel.waitForSelector(".cell-form input");
  await panel.click(".cell-form input", { count: 3 });
  await panel.keyboard.type("987654321.00");
  await panel.click(".cell-form [type=submit]");
  await panel.waitForFunction(
    () => document.querySelector(".grid")?.textContent?.includes("987654321.00") === true,
  );
  expect((await session.reached("checked")).report?.coverage.relations.differ).toBeGreaterThan(before);
  expect(await violations(panel)).toEqual([]);
  await panel.click("#tab-record");
  await panel.waitForFunction(() => document.body.textContent?.includes("读作「987654321.00」") === true);
  await panel.$$eval(".correction", (all) =>
    all
      .find((one) => one.textContent?.includes("987654321.00"))
      ?.querySelector<HTMLElement>(".verb-side")
      ?.click(),
  );
  await panel.waitForFunction(() => document.body.textContent?.includes("987654321.00") === false);
  await panel.click("#tab-tables");
  await panel.waitForSelector(".grid");
  await panel.waitForFunction(
    () => document.querySelector(".grid")?.textContent?.includes("987654321.00") === false,
  );
  // What was taken back is a step like any other.
  const holds = (isThere: boolean) =>
    panel.waitForFunction(
      (wanted) => document.querySelector(".grid")?.textContent?.includes("987654321.00") === wanted,
      {},
      isThere,
    );
  await panel.keyboard.down("Control");
  await panel.keyboard.press("z");
  await holds(true);
  await panel.keyboard.press("y");
  await holds(false);
  await panel.keyboard.up("Control");
});

test("what if: one operand is changed in thought, and the page stays as it is", async () => {
  await panel.click("#tab-findings");
  await panel.waitForSelector(".card-sentence button");
  await panel.click(".card-sentence button");
  await panel.waitForSelector(".actions");
  await panel.$$eval(".actions button", (all) =>
    (all.find((one) => one.textContent === "假如") as HTMLElement | undefined)?.click(),
  );
  await panel.waitForSelector(".what-if input");
  await panel.click(".what-if input", { count: 3 });
  await panel.keyboard.type("0.01");
  await panel.click(".what-if [type=submit]");
  await panel.waitForFunction(
    () => document.querySelector(".what-if-outcome")?.textContent?.includes("网页没有改动") === true,
  );
  expect(await violations(panel)).toEqual([]);
});

test("a second reviewer's file is merged, and where the two disagree one of them is taken", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-merge-"));
  const client = await session.browser.target().createCDPSession();
  await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await panel.click("#tab-findings");
  await panel.waitForSelector(".card-sentence button");
  if ((await panel.$(".card[data-open=true]")) === null) await panel.click(".card-sentence button");
  await panel.waitForSelector(".card[data-open=true]");
  await panel.focus(".card[data-open=true]");
  await panel.keyboard.press("c");
  await panel.waitForSelector(".card[data-stand=confirmed]");
  await panel.click("#tab-record");
  await panel.waitForSelector(".record-file .verb-side");
  await panel.click(".record-file .verb-side");
  const isSaved = () => readdirSync(folder).some((name) => name.endsWith(".gouji-review.json"));
  for (let wait = 0; wait < 50 && !isSaved(); wait += 1) await new Promise((later) => setTimeout(later, 100));
  const [name = ""] = readdirSync(folder);
  const mine = JSON.parse(readFileSync(join(folder, name), "utf8"));
  const last = mine.review.log.at(-1);
  const theirs = {
    ...last,
    id: "theirs",
    after: [],
    by: "沈",
    as: "reviewer",
    stand: "later",
    at: "2026-11-20T09:00:00+08:00",
  };
  const file = join(folder, "theirs.json");
  writeFileSync(file, JSON.stringify({ ...mine, review: { ...mine.review, log: [theirs] } }));
  const input = await panel.waitForSelector(".record-pick input");
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await panel.waitForSelector(".conflict .log-adopt");
  expect(await panel.$$eval(".conflict .log-row", (rows) => rows.length)).toBe(2);
  expect(await violations(panel)).toEqual([]);
  await panel.$$eval(".conflict .log-row", (rows) =>
    rows
      .find((row) => row.textContent?.includes("沈"))
      ?.querySelector<HTMLElement>(".log-adopt")
      ?.click(),
  );
  await panel.waitForFunction(() => document.querySelector(".conflict") === null);
  await panel.click("#tab-findings");
  await panel.waitForSelector(`[data-finding="${last.finding}"][data-stand=later]`);
  rmSync(folder, { recursive: true });
});

test("words that are selected on the page become a finding, with what was computed of them", async () => {
  await panel.waitForSelector(".tools .icon-button");
  // Not by coordinates: what was checked again just now may still move the line.
  await panel.$eval(".tools .icon-button", (button) => (button as HTMLElement).click());
  await panel.waitForSelector(".manual");
  const select = (index: number) =>
    page.evaluate((at) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const amounts: [Text, RegExpExecArray][] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const found = /\d+\.\d\d万元/.exec(node.data);
        if (found !== null) amounts.push([node, found]);
      }
      const [node, found] = amounts[at] ?? [];
      if (node === undefined || found === undefined) return "";
      document.getSelection()?.setBaseAndExtent(node, found.index, node, found.index + found[0].length);
      return found[0];
    }, index);
  const words = [await select(0)];
  await panel.click(".manual .verb-side");
  await panel.waitForSelector(".manual-pick");
  words.push(await select(1));
  await panel.click(".manual .verb-side");
  await panel.waitForFunction(() => document.querySelectorAll(".manual-pick").length === 2);
  expect(await panel.$$eval(".manual-pick", (all) => all.map((one) => one.textContent))).toEqual(words);
  await panel.click(".manual-results input");
  await panel.click(".manual [type=submit]");
  await panel.waitForSelector("[data-finding^=manual-]");
  expect(await violations(panel)).toEqual([]);
  await page.reload({ waitUntil: "load" });
  await session.reached("checked");
  await panel.waitForSelector("[data-finding^=manual-] .chip");
  await panel.click("[data-finding^=manual-] .chip");
  await page.waitForFunction(() => CSS.highlights.has("gouji-current"));
});
