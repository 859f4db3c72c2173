import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";

/** Thirteen documents are read and checked, also on a machine that has much else to do. */
const patience = 100_000;
vi.setConfig({ testTimeout: 120_000 });

const shots = join("out", "e2e");
const downloads = resolve("out", "e2e", "downloads");
const departments = 12;
let session: Session;
let page: Page;
let panel: Page;
let results: Page;

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  rmSync(downloads, { recursive: true, force: true });
  session = await startSession();
});
afterAll(() => session.close());

const clickNamed = (scope: Page, name: string) =>
  scope.evaluate((wanted) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === wanted);
    if (button === undefined) throw new Error(`no button says ${wanted}`);
    button.click();
  }, name);
const says = (scope: Page, selector: string, words: string) =>
  scope.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent.includes(wanted) === true,
    { timeout: patience },
    selector,
    words,
  );
const rowsOf = (scope: Page) =>
  scope.$$eval(".results tbody tr", (rows) => rows.map((row) => row.textContent.replaceAll(/\s+/gu, " ")));

test("an index page lists its departments, without the notice and the navigation", async () => {
  page = await session.open("qingluo/index.html");
  await session.clickAction(page);
  panel = await session.panel();
  await panel.waitForSelector(".chooser");
  await session.reached("listing");
  const links = await panel.$$eval(".chooser-text", (all) => all.map(({ textContent }) => textContent));
  expect(links).toHaveLength(departments);
  expect(links.filter((text) => !/^青萝县.+2024年度部门决算$/u.test(text))).toEqual([]);
  expect(await violations(panel)).toEqual([]);
  await panel.screenshot({ path: join(shots, "listing-panel.png") });
});

test("the next page of the list is read on a click, and its links are added", async () => {
  await clickNamed(panel, "读取列表的下一页");
  await panel.waitForFunction(
    (count) => document.querySelectorAll(".chooser-text").length === count,
    {},
    departments + 1,
  );
});

test("one click checks them all; a pause stands still, and the results table goes on", async () => {
  await clickNamed(panel, `核对所选 ${departments + 1} 份`);
  await says(panel, ".strip", "正在核对");
  await clickNamed(panel, "暂停");
  await says(panel, ".strip", "已暂停");
  const opened = session.browser.waitForTarget((one) => one.url().includes("/batch.html"));
  await clickNamed(panel, "打开结果表");
  results = (await (await opened).asPage()) as Page;
  await says(results, ".strip", "已暂停");
  // What ran when the pause came finishes; nothing else is started.
  await results.waitForFunction(
    () => document.querySelector(".results-state[data-state='running']") === null,
    { timeout: patience },
  );
  const before = await results.$eval(".strip [role=status]", ({ textContent }) => textContent);
  await new Promise((settled) => setTimeout(settled, 2000));
  expect(await results.$eval(".strip [role=status]", ({ textContent }) => textContent)).toBe(before);
  await clickNamed(results, "继续");
  await says(results, ".strip", "正在核对");
});

test("with the panel closed and the background asleep it goes on to its end", async () => {
  await panel.close();
  await (await session.background()).close();
  await says(results, ".strip", "核对完毕");
  const rows = await rowsOf(results);
  // One page holds nothing but a file, which stands behind it.
  expect(rows).toHaveLength(departments + 2);
  expect(rows.filter((row) => row.includes("链接已失效（404）"))).toHaveLength(2);
  expect(rows.find((row) => row.includes("4.1"))).toMatch(/财政局.*PDF.*\d+\/\d+/u);
  expect(rows.find((row) => row.includes("民政局"))).toContain("Word");
  expect(rows.filter((row) => row.includes("处待核实")).length).toBeGreaterThan(3);
  expect(await violations(results)).toEqual([]);
  await results.screenshot({ path: join(shots, "list-results.png"), fullPage: true });
});

test("what failed can be tried again", async () => {
  await results.evaluate(() => {
    const seen = globalThis as unknown as { changes: number };
    seen.changes = 0;
    new BroadcastChannel("gouji-batches").onmessage = () => {
      seen.changes += 1;
    };
  });
  await clickNamed(results, "重试失败项（2）");
  // Each of the two begins and ends, and so does the batch.
  await results.waitForFunction(() => (globalThis as unknown as { changes: number }).changes >= 6, {
    timeout: patience,
  });
  await says(results, ".strip", "核对完毕");
});

test("the table is exported with all its rows", async () => {
  const client = await session.browser.target().createCDPSession();
  await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  for (const name of ["CSV 清单", "Excel 清单", "JSON"]) await clickNamed(results, name);
  const files = await waitForFiles(3);
  const csv = readFileSync(join(downloads, files.find((name) => name.endsWith(".csv")) ?? ""), "utf8");
  expect(csv.startsWith("\ufeff序,单位")).toBe(true);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(departments + 3);
  expect(files.some((name) => name.endsWith(".xlsx"))).toBe(true);
});

async function waitForFiles(count: number): Promise<string[]> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const names = readable(downloads).filter((name) => /\.(?:csv|xlsx|json)$/u.test(name));
    if (names.length === count) return names;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`only ${readable(downloads).join(", ")} came`);
}

function readable(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not there before the first file.
    return [];
  }
}

test("a row opens the page that it is about", async () => {
  const opened = session.browser.waitForTarget((one) => one.url().endsWith("/qingluo/justice-2024.html"));
  await clickNamed(results, "青萝县司法局");
  expect((await opened).type()).toBe("page");
});

test("a row about a file opens it in the reviewer", async () => {
  await results.bringToFront();
  const opened = session.browser.waitForTarget((one) => one.url().includes("/reviewer.html#"));
  await clickNamed(results, "青萝县民政局");
  const reviewer = await (await opened).asPage();
  await says(reviewer, "body", "青萝县民政局");
  await reviewer.waitForSelector("[data-finding]", { timeout: 30_000 });
});

test("a cancelled batch stays cancelled and can be taken up again", async () => {
  await results.bringToFront();
  const again = await session.open("qingluo/index.html");
  await session.clickAction(again);
  panel = await session.panel();
  await panel.waitForSelector(".chooser");
  await clickNamed(panel, `核对所选 ${departments} 份`);
  await says(panel, ".strip", "正在核对");
  await clickNamed(panel, "取消");
  await says(panel, ".strip", "已取消");
  await clickNamed(panel, "继续");
  await says(panel, ".strip", "核对完毕");
});

test("a folder is checked from the batches' own page", async () => {
  // A page behind another one draws nothing, so nothing could be waited for.
  await results.bringToFront();
  const id = session.extensionId;
  await results.goto(`chrome-extension://${id}/batch.html`);
  const input = await results.waitForSelector("input[type=file]");
  await input?.evaluate((element) => element.removeAttribute("webkitdirectory"));
  await (input as unknown as { uploadFile: (...paths: string[]) => Promise<void> }).uploadFile(
    resolve("demo/pages/qingluo/water-2024.html"),
    resolve("demo/pages/qingluo/files/civil.docx"),
  );
  await says(results, ".strip", "核对完毕");
  const rows = await rowsOf(results);
  expect(rows).toHaveLength(2);
  expect(rows.join(" ")).toMatch(/青萝县民政局.*青萝县水利局/u);
});
