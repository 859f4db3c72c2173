import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { ElementHandle, KeyInput, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Session, startSession } from "../../scripts/session.ts";
import { type Downloads, downloadsOf } from "./downloads.ts";

/** What somebody does who has just installed it and has no mouse: each step begins where the last one ended. */
let session: Session;
let page: Page;
let downloads: Downloads;
const shots = join("out", "e2e", "first-use");

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  session = await startSession({ granted: [] });
  downloads = await downloadsOf(session.browser);
  const target = await session.browser.waitForTarget((one) => one.url().endsWith("/welcome.html"));
  page = (await target.asPage()) as Page;
  await page.setViewport({ width: 1200, height: 820 });
  await page.waitForSelector("[data-finding]");
});
afterAll(async () => {
  await session.close();
  downloads.remove();
});

const press = async (...keys: KeyInput[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const look = (name: string) => page.screenshot({ path: join(shots, `${name}.png`) });
const until = (what: string) => page.waitForFunction(what, { timeout: 15_000 });

/** Presses Tab until what has the focus says this. */
async function tabTo(words: string, most = 80): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    const isThere = await page.evaluate((wanted) => {
      const { activeElement: one } = document;
      const label = one?.closest("label")?.textContent ?? "";
      const said = [one?.textContent, one?.getAttribute("aria-label"), label, one?.id].join(" ");
      return (
        one !== null && one !== document.body && !one.matches("article, ul, main") && said.includes(wanted)
      );
    }, words);
    if (isThere) return;
    await press("Tab");
  }
  throw new Error(`Tab does not lead to ${words}`);
}

test("welcome → demo: the findings of an invented disclosure", async () => {
  await look("1-welcome");
  await tabTo("看完整的演示");
  const opening = session.browser.waitForTarget((one) => one.url().includes("/demo.html"));
  await press("Enter");
  page = (await (await opening).asPage()) as Page;
  await page.setViewport({ width: 1200, height: 820 });
  await page.bringToFront();
  await page.waitForSelector("[data-finding]");
  await look("2-demo");
});

test("filter, decide, note, undo", async () => {
  await press("j");
  await until(`document.querySelector("[data-open=true]") === document.activeElement`);
  await press("f");
  await until(`document.activeElement.closest(".filter-sheet") !== null`);
  await look("3-filter");
  await press("Space");
  await until(`document.querySelector(".tools-shown")?.textContent.includes("显示") === true`);
  await press("Space");
  await press("Escape");
  await until(`document.querySelector(".filter-sheet") === null`);
  await until(`document.activeElement.hasAttribute("data-finding")`);
  if ((await page.$("[data-open=true]")) === null) await press("j");
  await until(`document.querySelector("[data-open=true]") === document.activeElement`);
  await press("c");
  await page.waitForSelector(".card[data-stand=confirmed]");
  await press("n");
  await until(`document.activeElement.tagName === "TEXTAREA"`);
  await page.keyboard.type("已电话核实");
  await page.keyboard.down("Control");
  await press("Enter");
  await page.keyboard.up("Control");
  await until(`document.querySelector(".stand-note")?.textContent === "已电话核实"`);
  await until(`document.activeElement.closest("[data-finding]") !== null`);
  await press("u");
  await until(`document.querySelector(".stand-note") === null`);
  await press("U");
  await until(`document.querySelector(".stand-note") !== null`);
  await look("4-decided");
});

test("what if, then a corrected cell, taken back with Ctrl+Z", async () => {
  await tabTo("假如");
  await press("Enter");
  await until(`document.activeElement.closest(".what-if") !== null`);
  await page.keyboard.type("0.01");
  await press("Enter");
  await until(`document.querySelector(".what-if-outcome") !== null`);
  await look("5-what-if");
  await page.focus("#tab-findings");
  await press("ArrowRight", "ArrowRight");
  await page.waitForSelector(".table-row");
  await press("Tab", "Enter");
  await page.waitForSelector(".grid-cell");
  const figure = await page.evaluate(
    () =>
      [...document.querySelectorAll(".grid-cell[data-kind=data]")]
        .map((cell) => cell.textContent.trim())
        .find((words) => /^\d{3,}\.\d\d$/.test(words)) ?? "",
  );
  await tabTo(figure, 120);
  await press("Enter");
  await page.waitForSelector(".cell-form input");
  await until(`document.activeElement.closest(".cell-form") !== null`);
  await page.keyboard.type("987654.32");
  await press("Enter");
  await until(`document.querySelector(".grid")?.textContent.includes("987654.32") === true`);
  await until(`document.activeElement.closest(".grid-cell") !== null`);
  await look("6-corrected");
  await page.keyboard.down("Control");
  await press("z");
  await page.keyboard.up("Control");
  await until(
    `[...document.querySelectorAll(".grid-cell")].some((cell) => cell.textContent.trim() === "${figure}")`,
  );
});

test("calculator, exports, evidence pack, verifier", async () => {
  await page.focus("#tab-findings");
  await press("Enter");
  await until(`document.querySelector("#tab-findings").getAttribute("aria-selected") === "true"`);
  await press("Escape");
  await until(`document.querySelector(".card-sentence") !== null`);
  await page.focus("[data-finding][tabindex='0']");
  if ((await page.$("[data-open=true]")) === null) await press("j");
  await until(`document.querySelector("[data-open=true]") === document.activeElement`);
  await press("]", "]", "+", "]", "+");
  await until(`document.querySelectorAll(".manual-pick").length === 2`);
  await tabTo(" ＝ ", 120);
  await press("ArrowDown");
  await until(`document.querySelector(".manual textarea").value !== ""`);
  await look("7-calculator");
  await press("Enter");
  await page.waitForSelector("[data-finding^=manual-]");
  await tabTo("更多");
  await press("Enter");
  await look("8-menu");
  await tabTo("导出");
  await press("Enter");
  await page.waitForSelector("dialog[open] .export");
  await look("9-export");
  await tabTo("Excel");
  const book = await downloads.next(".xlsx", () => press("Enter"));
  expect(Object.keys(unzipSync(downloads.bytes(book)))).toContain("xl/workbook.xml");
  await tabTo("可打印底稿");
  const paper = await downloads.next(".html", () => press("Enter"));
  expect(strFromU8(downloads.bytes(paper))).toContain("已电话核实");
  await tabTo("制作证据包");
  const pack = await downloads.next(".zip", () => press("Enter"));
  await page.waitForSelector(".export-hash");
  await look("10-pack");
  await tabTo("核验证据包");
  const opening = session.browser.waitForTarget((one) => one.url().includes("/verifier.html"));
  await press("Enter");
  page = (await (await opening).asPage()) as Page;
  await page.bringToFront();
  await tabTo("选择文件");
  // The browser's own file dialog is beyond a test: the file is given to the field that has the focus.
  const field = (await page.evaluateHandle(() => document.activeElement)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(pack);
  await page.waitForSelector(".verifier[data-phase=pack]", { timeout: 60_000 });
  expect(await page.$eval(".verifier-pack", (one) => one.getAttribute("data-intact"))).toBe("true");
  await look("11-verified");
}, 120_000);
