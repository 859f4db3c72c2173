import browser from "webextension-polyfill";
import { readAccess } from "./access.ts";

/** The first thing a person sees; left out where sites were granted beforehand (by a policy, or an update). */
export function serveWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void welcome();
  });
}

async function welcome(): Promise<void> {
  const { origins } = await readAccess();
  if (origins.length === 0) await browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
}
