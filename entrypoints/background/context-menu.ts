import browser from "webextension-polyfill";
import { openReviewer } from "../messages/handoff.ts";

const checkLink = "check-link";
const openPage = "open-reviewer";

/** "Check this attachment" on links, and the reviewer page itself on the toolbar button. */
export function serveContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => void addItems());
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, linkText }) => {
    if (menuItemId === openPage) void openReviewer();
    if (menuItemId === checkLink && linkUrl !== undefined)
      void openReviewer({ files: [{ text: linkText ?? nameOf(linkUrl), url: linkUrl }] });
  });
}

async function addItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = (name: string) => browser.i18n.getMessage(name);
  browser.contextMenus.create({
    id: checkLink,
    contexts: ["link"],
    title: title("checkLink"),
    targetUrlPatterns: ["http://*/*", "https://*/*"],
  });
  browser.contextMenus.create({ id: openPage, contexts: ["action"], title: title("openReviewer") });
}

/** Chrome does not tell the words of a link; the last part of its address is the next best name. */
function nameOf(url: string): string {
  const part = new URL(url).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(part) || url;
  } catch (error) {
    // Names in the code page of the server.
    if (error instanceof URIError) return part;
    throw error;
  }
}
