import browser from "webextension-polyfill";
import type { BatchItem } from "../../core/model/batch.ts";
import { chromeOnly } from "../background/chrome-only.ts";
import { loadFile } from "../keeping/batch-database.ts";
import { openReviewer } from "../messages/handoff.ts";

/** Must be called in the click's own turn: browsers open panels for clicks only. */
function openPanel(windowId: number | undefined): void {
  // A panel that cannot open leaves the page, whose toolbar button opens it.
  if (chromeOnly.sidePanel !== undefined && windowId !== undefined)
    void chromeOnly.sidePanel.open({ windowId }).catch(() => undefined);
  else void browser.sidebarAction?.open().catch(() => undefined);
}

/** Opens the review of a row: a page with the panel beside it, a file in the reviewer page. */
export async function openReview(item: BatchItem, windowId: number | undefined): Promise<void> {
  if (item.url !== null && item.type === "page") {
    openPanel(windowId);
    await browser.tabs.create({ url: item.url });
    return;
  }
  const url = item.url ?? (await blobUrl(item.id));
  if (url !== undefined) await openReviewer({ files: [{ text: item.text, url }] });
}

/** A file of a folder stands under this address as long as this page is open. */
async function blobUrl(id: string): Promise<string | undefined> {
  const file = await loadFile(id);
  return file && URL.createObjectURL(file);
}
