import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ExportFormat, exportFormats } from "../../components/head/export-formats.ts";
import { type Exported, readExported } from "../../core/wire/exported.ts";
import { readManifest } from "../../core/wire/manifest.ts";
import { type Session, startSession } from "../../scripts/session.ts";
import { violations } from "./axe.ts";
import { type Downloads, downloadsOf } from "./downloads.ts";
import { pagesOf } from "./pdf-pages.ts";

const disclosure = "minxi/2024-final-accounts.html";
const shots = process.env.GOUJI_SHOTS;
let session: Session;
let page: Page;
let panel: Page;
let downloads: Downloads;

beforeAll(async () => {
  session = await startSession();
  downloads = await downloadsOf(session.browser);
  page = await session.open(disclosure);
  await session.reached("checked");
  await session.clickAction(page);
  panel = await session.panel();
  await panel.waitForSelector("[data-finding]");
});
afterAll(async () => {
  await session.close();
  downloads.remove();
});

async function look(at: Page, name: string): Promise<void> {
  if (shots !== undefined) await at.screenshot({ path: join(shots, `${name}.png`) });
}

async function openSheet(): Promise<void> {
  // The panel draws its head anew when the page comes to the front: the button may be gone under the click.
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    await panel.waitForSelector("[data-finding]");
    if ((await panel.$("dialog[open] .export")) !== null) return;
    await panel.$$eval(".menu button", (all) => {
      for (const button of all) if (/导出…/.test(button.textContent ?? "")) (button as HTMLElement).click();
    });
    await new Promise((done) => setTimeout(done, 300));
  }
  throw new Error("the export sheet did not open");
}

const endings: Readonly<Record<ExportFormat, string>> = {
  xlsx: ".xlsx",
  html: ".html",
  csv: ".csv",
  markdown: ".md",
  text: ".txt",
  json: ".json",
};

async function exported(format: ExportFormat): Promise<string> {
  return downloads.next(endings[format], async () => panel.click(`.export [data-format=${format}]`));
}

test("a decision, then every export is a file that says what was found and decided", async () => {
  const [sentence = ""] = await panel.$$eval(".card-sentence", (all) =>
    all.map((one) => one.textContent ?? ""),
  );
  await panel.click(".card-sentence button");
  await panel.waitForSelector("[data-open=true]");
  await panel.keyboard.press("x");
  await panel.waitForSelector(".decide-form input");
  await panel.keyboard.type("口径不同");
  await panel.keyboard.press("Enter");
  await panel.waitForFunction(() => document.body.textContent?.includes("已排除 1 条") === true);
  await openSheet();
  expect(await violations(panel)).toEqual([]);
  await look(panel, "export-sheet");
  const texts = new Map<ExportFormat, string>();
  for (const format of exportFormats) {
    const path = await exported(format);
    const bytes = readFileSync(path);
    if (format === "xlsx") expect(Object.keys(unzipSync(bytes))).toContain("xl/workbook.xml");
    else texts.set(format, bytes.toString("utf8"));
  }
  for (const format of ["csv", "json", "html"] as const)
    expect(texts.get(format)?.replaceAll('""', '"').replaceAll("&quot;", '"'), format).toContain(sentence);
  for (const format of ["html", "markdown", "text"] as const)
    expect(texts.get(format), format).toContain("已排除 1 条");
  expect(texts.get("csv")).toContain("口径不同");
  const read = readExported(texts.get("json") ?? "") as Exported;
  expect(read.review?.log[0]?.reason).toBe("口径不同");
});

test("in the other language, with what was excluded left out", async () => {
  await openSheet();
  await panel.click(".export input[value=en]");
  await panel.click(".export input[type=checkbox]");
  const html = readFileSync(await exported("html"), "utf8");
  expect(html).toContain("1 excluded, not counted above (not listed)");
  expect(html).toContain("Prepared by");
  expect(html).not.toContain("口径不同");
  expect(await panel.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
  await panel.click(".export input[value=zh]");
  await panel.click(".export input[type=checkbox]");
});

test("the working paper prints on A4 with running heads, page numbers, and no finding cut in two", async () => {
  const html = readFileSync(await exported("html"), "utf8");
  const rows = /<tbody>\n([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? "";
  // A document of many findings: pages must turn somewhere.
  const many = html.replace(rows, rows.repeat(8)).replace(/<h2>处理记录<\/h2>[\s\S]*?<\/table>/, "");
  const paper = await session.browser.newPage();
  await paper.setContent(many, { waitUntil: "load" });
  const bytes = await paper.pdf({ preferCSSPageSize: true, path: join(downloads.folder, "paper.pdf") });
  await paper.close();
  const pages = await pagesOf(bytes);
  expect(pages.length).toBeGreaterThan(3);
  for (const [index, { width, height, text }] of pages.entries()) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(text).toContain(`第${index + 1}页/共${pages.length}页`);
    expect(text).toMatch(/·2024·/);
  }
  const messages = [
    ...rows.matchAll(/<tr[^>]*><td class="number">.*?<p class="message">(.*?)<\/p>.*?<td class="decision">/g),
  ];
  expect(messages.length).toBeGreaterThan(2);
  const plain = (words: string) =>
    words
      .replace(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"')
      .replace(/\s/g, "");
  for (const [, message = ""] of messages) {
    const whole = pages.reduce((sum, { text }) => sum + text.split(plain(message)).length - 1, 0);
    expect(whole, message).toBe(8);
  }
});

let pack = "";

test("an evidence pack: page, pictures, text, report, record, hashes; the page stands where it stood", async () => {
  await openSheet();
  await page.bringToFront();
  await page.evaluate(() => window.scrollTo({ top: 333, behavior: "instant" }));
  pack = await downloads.next(".zip", async () => {
    await panel.click(".export-pack button");
    await panel.waitForFunction(() => document.querySelector(".export-hash") !== null, { timeout: 60_000 });
  });
  await look(panel, "export-pack");
  expect(await page.evaluate(() => window.scrollY)).toBe(333);
  const files = unzipSync(readFileSync(pack));
  const manifest = readManifest(strFromU8(files["manifest.json"] ?? new Uint8Array()));
  const paths = manifest?.files.map(({ path }) => path) ?? [];
  for (const path of ["README.txt", "page.html", "text.txt", "snapshot.json", "report.json", "review.json"])
    expect(paths).toContain(path);
  expect(paths.filter((path) => path.startsWith("screens/")).length).toBeGreaterThan(1);
  for (const { path, sha256 } of manifest?.files ?? [])
    expect(
      createHash("sha256")
        .update(files[path] ?? "")
        .digest("hex"),
      path,
    ).toBe(sha256);
  const html = strFromU8(files["page.html"] ?? new Uint8Array());
  expect(html).toMatch(/^<!doctype html>\n<meta http-equiv="Content-Security-Policy"/i);
  const hash = await panel.$eval(".export-hash", (code) => code.textContent ?? "");
  expect(
    createHash("sha256")
      .update(files["manifest.json"] ?? "")
      .digest("hex"),
  ).toBe(hash);
  expect(pack).toContain(`evidence-${hash.slice(0, 16)}.zip`);
  if (shots !== undefined) writeFileSync(join(shots, "tile.png"), files["screens/001.png"] ?? "");
}, 90_000);

test("the saved page runs nothing when it is opened", async () => {
  const html = strFromU8(unzipSync(readFileSync(pack))["page.html"] ?? new Uint8Array());
  const script = '<script>document.title = "it ran"</script>';
  const path = join(downloads.folder, "saved.html");
  writeFileSync(path, `${html}${script}`);
  const saved = await session.browser.newPage();
  await saved.goto(`file://${path}`);
  expect(await saved.title()).not.toBe("it ran");
  expect(await saved.evaluate(() => document.body.innerText.length)).toBeGreaterThan(1000);
  // Without our line it would run: the test can fail.
  writeFileSync(path, `${html.replace(/<meta http-equiv[^>]*>/, "")}${script}`);
  await saved.goto(`file://${path}`);
  expect(await saved.title()).toBe("it ran");
  await saved.close();
});

async function verifier(file: string): Promise<Page> {
  const tab = await session.browser.newPage();
  await tab.goto(`chrome-extension://${session.extensionId}/verifier.html`);
  const input = (await tab.waitForSelector("input[type=file]")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await tab.waitForSelector(".verifier:is([data-phase=pack],[data-phase=trouble],[data-phase=report])");
  return tab;
}

test("the verifier finds an untouched pack intact, and shows its findings and decisions", async () => {
  const tab = await verifier(pack);
  expect(await tab.$eval(".verifier-pack", (one) => one.getAttribute("data-intact"))).toBe("true");
  expect(await tab.$$eval("[data-fails=true]", (all) => all.length)).toBe(0);
  expect(await violations(tab)).toEqual([]);
  await look(tab, "verifier-intact");
  await tab.click(".verifier-pack .verb-main");
  await tab.waitForSelector("#panel [data-finding]");
  await tab.waitForFunction(() => document.body.textContent?.includes("已排除 1 条") === true);
  await look(tab, "verifier-report");
  await tab.close();
});

test("the verifier names what was altered", async () => {
  const files = unzipSync(readFileSync(pack));
  const html = files["page.html"] ?? new Uint8Array();
  html[html.length - 20] = (html[html.length - 20] ?? 0) ^ 1;
  const report = strFromU8(files["report.json"] ?? new Uint8Array());
  const altered = report.replace(
    /("difference": "-?\d*)(\d)/,
    (_, head: string, last: string) => head + ((Number(last) + 1) % 10),
  );
  const { "review.json": _, ...rest } = files;
  const path = join(downloads.folder, "altered.zip");
  writeFileSync(
    path,
    zipSync({ ...rest, "report.json": new TextEncoder().encode(altered), "../evil.txt": html }),
  );
  const tab = await verifier(path);
  expect(await tab.$eval(".verifier-pack", (one) => one.getAttribute("data-intact"))).toBe("false");
  const states = await tab.$$eval(".verifier-files tr:not([data-state=intact])", (all) =>
    all.map((row) => `${row.querySelector("th")?.textContent} ${row.getAttribute("data-state")}`),
  );
  expect(states.sort()).toEqual([
    "../evil.txt unsafe-name",
    "page.html altered",
    "report.json altered",
    "review.json missing",
  ]);
  expect(await tab.$$eval(".verifier-doubts li", (all) => all.length)).toBe(1);
  await look(tab, "verifier-altered");
  await tab.close();
});

test("a report file opened again shows findings and decisions; a foreign file says what it is", async () => {
  await page.bringToFront();
  await openSheet();
  const tab = await verifier(await exported("json"));
  await tab.waitForSelector("#panel [data-finding]");
  await tab.waitForFunction(() => document.body.textContent?.includes("已排除 1 条") === true);
  await tab.close();
  const foreign = join(downloads.folder, "foreign.json");
  writeFileSync(foreign, '{"__proto__":{"schema":1},"findings":[]}');
  const other = await verifier(foreign);
  expect(await other.$eval("[role=alert]", (one) => one.textContent)).toContain("别的程序的 JSON");
  await other.close();
});

test("a pack that is stopped saves nothing and leaves the page where it was", async () => {
  await page.bringToFront();
  await openSheet();
  const before = readdirSync(downloads.folder).length;
  await panel.click(".export-pack button");
  await panel.waitForSelector(".export-pack progress");
  await panel.click(".export-pack button");
  await panel.waitForFunction(() =>
    document.querySelector(".export-pack [role=status]")?.textContent?.includes("已停止"),
  );
  expect(readdirSync(downloads.folder).length).toBe(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(333);
});
