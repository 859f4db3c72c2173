import browser from "webextension-polyfill";
import type { Access } from "../messages/panel.ts";

export const govCn = "*://*.gov.cn/*";
const detectorId = "detect";
const detector = "content-scripts/detect.js";
/** Comes with the page because a stylesheet added later makes the browser style the whole page again. */
const highlights = "content-scripts/page.css";

/** What the user has granted. */
export async function readAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  return { govCn: await browser.permissions.contains({ origins: [govCn] }), origins };
}

/** The patterns to ask for so that a page can be read: all of `gov.cn` in one click, else its host alone. */
export function originsFor(url: string): string[] {
  const { hostname } = new URL(url);
  return hostname === "gov.cn" || hostname.endsWith(".gov.cn") ? [govCn] : [`*://${hostname}/*`];
}

/** Whether this is a page at all that an extension could be allowed to read. */
export function isWebPage(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//u.test(url);
}

/** Whether its host was granted for good (`activeTab` is not seen here: it has to be tried). */
export function isGranted(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

/**
 * Registers the detector for the granted hosts and only there. It is registered at run time, not in the
 * manifest: a match pattern in the manifest would be a permission that nobody was asked for.
 */
export function registerDetector(): Promise<void> {
  registering = registering.then(register);
  return registering;
}

/** One after the other: install, start-up and a grant may come at the same moment. */
let registering: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const { origins } = await readAccess();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [detectorId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [detectorId] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: detectorId,
      js: [detector],
      css: [highlights],
      matches: [...origins],
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs the detector in the open tabs of hosts that were granted just now. */
export async function detectInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: [detector] }),
    ),
  );
}
