import browser from "webextension-polyfill";
import { listingOf } from "../../core/detect/listing.ts";
import type { Listing } from "../../core/model/link.ts";
import type { PageLinks, PagePainted, PageReading, ToPage } from "../messages/page.ts";

/** The browser does not let this page be read: no permission, or a page that is nobody's to read. */
export class NoAccess extends Error {
  override readonly name = "NoAccess";
}

/** Puts the reader into the page if it is not there yet. Throws `NoAccess`. */
async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["content-scripts/page.js"] });
  } catch (error) {
    throw new NoAccess(error instanceof Error ? error.message : String(error));
  }
}

/** Gives the page the looks of its highlights where they did not come with the page. */
export async function stylePage(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ["content-scripts/page.css"] });
}

export async function readPage(tabId: number): Promise<PageReading> {
  await inject(tabId);
  return (await send(tabId, { to: "page", type: "read" })) as PageReading;
}

/** The disclosures that the page links to. Throws `NoAccess`. */
export async function listPage(tabId: number): Promise<Listing> {
  await inject(tabId);
  const { links, url, title } = (await send(tabId, { to: "page", type: "links" })) as PageLinks;
  return listingOf(links, { url, title });
}

/** False when the page has lost what was read (it was reloaded, or the extension was). */
export async function tellPage(
  tabId: number,
  message: Exclude<ToPage, { type: "links" | "read" | "recall" | "selection" }>,
): Promise<PagePainted> {
  try {
    return (await send(tabId, message)) === true;
  } catch (error) {
    // No script answers there: nothing was read, or the page has gone.
    if (error instanceof Error) return false;
    throw error;
  }
}

function send(tabId: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
