import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Page, WebWorker } from "puppeteer-core";
import type { Report, ReportError } from "../core/model/report.ts";
import { servePages } from "../demo/server.ts";
import { findBrowser, grantedCopy, launch } from "./browser.ts";

/** A real browser with the built extension in it, and the demo portal as `*.gov.cn`. */
export interface Session {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly open: (path: string, host?: string) => Promise<Page>;
  /** A real click on the toolbar button while `page` is in front. */
  readonly clickAction: (page: Page) => Promise<void>;
  /** The document of the real side panel, once it is open. */
  readonly panel: () => Promise<Page>;
  readonly background: () => Promise<WebWorker>;
  /** What the extension knows about the tab in front; undefined while it is still at work. */
  readonly known: () => Promise<KnownState | undefined>;
  /** Waits until the tab in front has reached a phase. */
  readonly reached: (phase: string) => Promise<KnownState>;
  readonly close: () => Promise<void>;
}

/** As the background keeps it for the time of the browser's session. */
export interface KnownState {
  readonly phase: string;
  readonly report?: Report;
  readonly error?: ReportError;
}

const patience = 20_000;

export interface SessionOptions {
  /** Hosts granted beforehand; none means that the extension is as it is published. */
  readonly granted?: readonly string[];
  readonly folder?: string;
  readonly window?: readonly [number, number];
  readonly headless?: boolean;
}

export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const found = findBrowser();
  if (found === undefined) throw new Error("no Chromium found; `npm test` installs one");
  const built = join(".output", "chrome-mv3");
  const granted = options.granted ?? ["*://*.gov.cn/*"];
  const extension =
    granted.length === 0 ? built : grantedCopy(built, join("out", "granted-extension"), granted);
  const { server, port } = await servePages(options.folder);
  const browser = await launch(found, {
    port,
    headless: options.headless ?? true,
    ...(options.window === undefined ? {} : { window: options.window }),
  });
  const extensionId = await browser.installExtension(extension);
  const background = async () => {
    const target = await browser.waitForTarget(
      (one) => one.type() === "service_worker" && one.url().includes(extensionId),
    );
    const worker = await target.worker();
    if (worker === null) throw new Error("the background is not running");
    return worker;
  };
  const known = async () => (await background()).evaluate(readKnown);
  await ready(background, granted.length > 0);
  return {
    browser,
    extensionId,
    open: async (path, host = "www.demo.gov.cn") => {
      const page = await browser.newPage();
      await page.goto(`http://${host}/${path}`, { waitUntil: "load" });
      return page;
    },
    clickAction: async (page) => {
      await page.bringToFront();
      const extensions = await browser.extensions();
      await extensions.get(extensionId)?.triggerAction(page);
    },
    panel: async () => {
      const target = await browser.waitForTarget((one) => one.url().endsWith("/sidepanel.html"), {
        timeout: 10_000,
      });
      return target.asPage();
    },
    background,
    known,
    reached: (phase) => waitFor(phase, known),
    close: async () => {
      await browser.close();
      await closed(server);
    },
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Waits for the background's listeners: what happens in the moment after an installation reaches nobody. */
async function ready(background: () => Promise<WebWorker>, isGranted: boolean): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const worker = await background();
    const [listens, registered] = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ChromeSession };
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return [chrome.action.onClicked.hasListeners(), scripts.length > 0];
    });
    if (listens === true && (registered === true || !isGranted)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("the background did not start");
}

/** The part of Chrome's API that is asked in the background. */
interface ChromeSession {
  readonly action: { readonly onClicked: { readonly hasListeners: () => boolean } };
  readonly scripting: { readonly getRegisteredContentScripts: () => Promise<readonly object[]> };
  readonly tabs: { readonly query: (what: object) => Promise<readonly { readonly id?: number }[]> };
  readonly storage: { readonly session: { readonly get: () => Promise<object> } };
}

/** Runs in the background. */
async function readKnown(): Promise<KnownState | undefined> {
  const { chrome } = globalThis as unknown as { chrome: ChromeSession };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const records = (await chrome.storage.session.get()) as Record<string, { state: KnownState } | undefined>;
  return records[`tab-${tab?.id}`]?.state;
}

async function waitFor(phase: string, known: () => Promise<KnownState | undefined>): Promise<KnownState> {
  const end = Date.now() + patience;
  let last: KnownState | undefined;
  while (Date.now() < end) {
    last = await known();
    if (last?.phase === phase) return last;
    if (last?.error !== undefined) throw new Error(last.error.message.en);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the page stayed at ${last?.phase ?? "nothing"} instead of ${phase}`);
}
