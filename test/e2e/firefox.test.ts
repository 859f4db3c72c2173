import { writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servePages } from "../../demo/server.ts";
import { findFirefox, grantedCopy } from "../../scripts/browser.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

const program = findFirefox();
const uuid = "6b1c1d52-4b0e-4c1b-9a53-8f0f6f7a2c11";
const id = "gouji@gouji.invalid";
let firefox: Firefox;
let server: Server;
let page: string;
/** A tab of the extension in the background: the way to its sidebar's document. */
let aid: string;
let window: string;

async function openTab(url: string, background: boolean): Promise<string> {
  const { context } = await firefox.send("browsingContext.create", { type: "tab", background });
  const wait = background ? "none" : "complete";
  await firefox.send("browsingContext.navigate", { context, url, wait }).catch((error: Error) => {
    // Pages of extensions are shown, yet the answer to navigating there is an error.
    if (!background) throw error;
  });
  return String(context);
}

async function until<Value>(ask: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await ask();
    if (value || Date.now() > end) return value;
    await new Promise((later) => setTimeout(later, 150));
  }
}

const inSidebar = <Value>(expression: string) =>
  firefox.evaluate<Value>(
    aid,
    `(() => { const panel = browser.extension.getViews({ type: "sidebar" })[0]; return panel ? (${expression}) : null; })()`,
  );

describe.skipIf(program === undefined)("in Firefox's real sidebar", () => {
  beforeAll(async () => {
    const served = await servePages();
    server = served.server;
    firefox = await startFirefox(program ?? "", {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
      "network.dns.localDomains": "www.demo.gov.cn",
      "network.socket.forcePort": `80=${served.port}`,
    });
    const extension = grantedCopy(join(".output", "firefox-mv3"), join("out", "granted-firefox"), [
      "*://*.gov.cn/*",
    ]);
    await firefox.send("webExtension.install", { extensionData: { type: "path", path: resolve(extension) } });
    aid = await openTab(`moz-extension://${uuid}/offscreen.html`, true);
    page = await openTab("http://www.demo.gov.cn/minxi/2024-final-accounts.html", false);
    const { contexts } = (await firefox.send("browsingContext.getTree", { "moz:scope": "chrome" })) as {
      contexts: { context: string; url: string }[];
    };
    window = contexts.find(({ url }) => url.endsWith("browser.xhtml"))?.context ?? "";
  });
  afterAll(async () => {
    await firefox?.close();
    server?.closeAllConnections();
    server?.close();
  });

  test("the badge counts what is certain", async () => {
    const badge = await until(() =>
      firefox.evaluate<string>(
        aid,
        `browser.tabs.query({ active: true }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id })).then((text) => Number(text) > 0 ? text : "")`,
      ),
    );
    expect(Number(badge)).toBeGreaterThan(0);
  });

  test("the toolbar button opens the sidebar, which lists the findings", async () => {
    await firefox.evaluate(
      window,
      `(() => { const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        const extension = ExtensionParent.GlobalManager.extensionMap.get("${id}");
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window); })()`,
    );
    const cards = await until(() =>
      inSidebar<number>("panel.document.querySelectorAll('[data-finding]').length"),
    );
    if (!cards) console.log(await inSidebar("panel.document.documentElement.outerHTML"));
    expect(cards).toBeGreaterThan(0);
  });

  test("findings are lit, and a click on an operand goes to it", async () => {
    const lit = await until(() => firefox.evaluate<boolean>(page, `CSS.highlights.has("gouji-certain")`));
    expect(lit).toBe(true);
    await inSidebar("panel.document.querySelector('.chip[data-role=\"claim\"]').click()");
    const current = await until(() =>
      firefox.evaluate<string | null>(
        page,
        `(() => { const [range] = CSS.highlights.get("gouji-current") ?? []; return range ? range.startContainer.data.slice(range.startOffset, range.endOffset) : null; })()`,
      ),
    );
    expect(current).toBe(
      await inSidebar("panel.document.querySelector('.chip[data-role=\"claim\"] .chip-print').textContent"),
    );
    expect(await firefox.evaluate<number>(page, "scrollY")).toBeGreaterThan(0);
    const painting = await firefox.evaluate<string>(
      aid,
      `(async () => { const [tab] = await browser.tabs.query({ active: true });
        const marks = Array.from({ length: 2000 }, (_, index) => ({ finding: String(index), start: 300 + index * 4, end: 303 + index * 4, category: "arithmetic", tier: "certain", role: "claim" }));
        const began = performance.now();
        const painted = await browser.tabs.sendMessage(tab.id, { to: "page", type: "paint", marks });
        return painted + " " + Math.round(performance.now() - began); })()`,
    );
    console.log(`2,000 highlights in Firefox, message and all: ${painting} ms`);
    const shot = await firefox.send("browsingContext.captureScreenshot", { context: page });
    writeFileSync(join("out", "e2e", "firefox-page.png"), Buffer.from(String(shot.data), "base64"));
  });
});
