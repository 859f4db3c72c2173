import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Page, WebWorker } from "puppeteer-core";
import { servePages } from "../../demo/server.ts";
import { findBrowser, grantedCopy, launch } from "../../scripts/browser.ts";

export const shots = join("out", "e2e");

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
  readonly close: () => Promise<void>;
}

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
    background: async () => {
      const target = await browser.waitForTarget(
        (one) => one.type() === "service_worker" && one.url().includes(extensionId),
      );
      const worker = await target.worker();
      if (worker === null) throw new Error("the background is not running");
      return worker;
    },
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
