import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";
import { type Downloads, downloadsOf } from "./downloads.ts";

const files = join("demo", "pages", "hubin", "files");
const folder = mkdtempSync(join(tmpdir(), "gouji-files-"));
let session: Session;
let page: Page;
let downloads: Downloads;

beforeAll(async () => {
  session = await startSession({ window: [1400, 900] });
  downloads = await downloadsOf(session.browser);
  page = await session.browser.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/reviewer.html`);
  await page.waitForSelector("[data-phase='empty']");
});
afterAll(async () => {
  await session.close();
  downloads.remove();
  rmSync(folder, { recursive: true });
});

async function verified(path: string): Promise<Page> {
  const tab = await session.browser.newPage();
  await tab.goto(`chrome-extension://${session.extensionId}/verifier.html`);
  const input = (await tab.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await tab.waitForSelector(".verifier[data-phase=pack]", { timeout: 60_000 });
  return tab;
}

async function packOf(name: string): Promise<string> {
  const input = (await page.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(files, name));
  await page.waitForFunction((shown) => document.title.startsWith(shown), {}, name);
  await page.waitForSelector("[role='tab']", { timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector("#panel .progress, #panel progress") === null);
  await page.$$eval(".menu button", (all) => {
    for (const button of all) if (/导出…/.test(button.textContent ?? "")) (button as HTMLElement).click();
  });
  await page.waitForSelector(".export-pack button");
  const path = await downloads.next(".zip", () => page.click(".export-pack button"));
  await page.keyboard.press("Escape");
  return path;
}

test.each([
  "children-library-2024.pdf",
  "children-library-2024-text.docx",
  "children-library-2024-tables.xlsx",
])(
  "a pack about %s holds the file and all that is needed to check it again, offline",
  async (name) => {
    const path = await packOf(name);
    const pieces = unzipSync(downloads.bytes(path));
    expect(Object.keys(pieces)).toEqual(
      expect.arrayContaining([`original/1 ${name}`, "text.txt", "snapshot.json", "report.json"]),
    );
    const tab = await verified(path);
    const { findings } = JSON.parse(strFromU8(pieces["report.json"] ?? new Uint8Array()));
    const words = await tab.$eval(".verifier-pack", ({ textContent }) => textContent ?? "");
    expect(await tab.$eval(".verifier-pack", (one) => one.getAttribute("data-intact"))).toBe("true");
    expect(words).toContain(`${findings.length} 条相同，0 条不同，0 条未再发现，0 条新发现`);
    expect(words).toContain("原文件重新读取，得到的正是这份文字");
    expect(await tab.$$eval("[data-fails=true]", (all) => all.length)).toBe(0);
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  },
  120_000,
);

test("another file in the place of the original is found out, whatever its hash", async () => {
  const pieces = unzipSync(downloads.bytes(await packOf("children-library-2024.pdf")));
  const { "original/1 children-library-2024.pdf": _, ...rest } = pieces;
  const other = unzipSync(downloads.bytes(await packOf("children-library-2024-text.docx")));
  const exchanged = other["original/1 children-library-2024-text.docx"] ?? new Uint8Array();
  const path = join(folder, "exchanged.zip");
  writeFileSync(path, zipSync({ ...rest, "original/1 children-library-2024.pdf": exchanged }));
  const tab = await verified(path);
  expect(await tab.$eval(".verifier-pack", (one) => one.getAttribute("data-intact"))).toBe("false");
  expect(await tab.$eval("[data-check=original]", (one) => one.getAttribute("data-fails"))).toBe("true");
  await tab.close();
}, 120_000);

test("what was corrected about a local file goes into its record, and another's corrections are taken over", async () => {
  const correctTo = async (entity: string) => {
    await page.click(".head-name");
    await page.waitForSelector("dialog[open] input[type=text]");
    await page.click("dialog[open] input[type=text]", { count: 3 });
    await page.keyboard.type(entity);
    await page.click("dialog[open] [type=submit]");
    await page.waitForFunction(
      (name) => document.querySelector(".head-entity")?.textContent === name,
      { timeout: 30_000 },
      entity,
    );
  };
  await correctTo("湖滨市少儿图书馆（更正）");
  await page.click("#tab-record");
  await page.waitForSelector(".record-file .verb-side:not(:disabled)");
  const path = await downloads.next(".json", () => page.click(".record-file .verb-side"));
  const record = JSON.parse(strFromU8(downloads.bytes(path)));
  expect(record.corrections.identity.entity).toBe("湖滨市少儿图书馆（更正）");
  const unit = { ...record.corrections, identity: null, tables: [{ table: 0, unit: "元" }] };
  const theirs = join(folder, "theirs.json");
  writeFileSync(theirs, JSON.stringify({ ...record, corrections: unit }));
  const input = (await page.waitForSelector(".record-pick input")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(theirs);
  await page.waitForFunction(() => document.querySelectorAll(".correction").length === 2, {
    timeout: 30_000,
  });
}, 120_000);
