import browser from "webextension-polyfill";
import { checkInWorker } from "../checking/worker-client.ts";
import { gatherPage } from "../evidence/gather-page.ts";
import { connectPanel } from "../messages/link.ts";
import type { PageRecalled, PageSelection, ToPage } from "../messages/page.ts";
import { createDesk } from "./desk.ts";
import { loadRules, mountPanel } from "./mount.tsx";

/** Asks the page itself; what it was read as is too large to pass through the background each time. */
function askPage(tabId: number, type: "recall" | "selection"): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { to: "page", type } satisfies ToPage, { frameId: 0 });
}

const root = document.getElementById("panel");
if (root === null) throw new Error("the panel's page lacks its root");

const store = await mountPanel(root, {
  connect: connectPanel,
  desk: createDesk({
    recall: async (tabId) => ((await askPage(tabId, "recall")) as PageRecalled) ?? undefined,
    run: checkInWorker,
  }),
  gather: gatherPage,
  selection: async (tabId) => (await askPage(tabId, "selection")) as PageSelection,
});
await loadRules(store);
