import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { fromPage } from "../messages/guard.ts";
import type { FromPage, Recognition } from "../messages/page.ts";
import { readSettings } from "../messages/settings.ts";
import { detectInOpenTabs, readAccess, registerDetector } from "./access.ts";
import { serveBatches } from "./batches.ts";
import { chromeOnly } from "./chrome-only.ts";
import { serveContextMenu } from "./context-menu.ts";
import { stylePage, tellPage } from "./page-script.ts";
import { isShown, refreshPanels, servePanels, showTab, tellClicked } from "./panels.ts";
import { forget, markChanged, review, setState, showOrReview, tabOf } from "./review.ts";
import { recordOf } from "./tab-states.ts";
import { inTurn } from "./turns.ts";
import { serveWelcome } from "./welcome.ts";

/** A page whose last picture never arrives is checked all the same after this time. */
const patience = 4000;

export default defineBackground(() => {
  servePanels();
  serveToolbar();
  serveTabs();
  serveAccess();
  serveWelcome();
  serveContextMenu();
  serveBatches();
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const told = sender.id === browser.runtime.id && sender.frameId === 0 ? fromPage(message) : undefined;
    const { id } = sender.tab ?? {};
    if (told !== undefined && id !== undefined) inTurn(id, () => receive(id, told));
    return undefined;
  });
});

function serveToolbar(): void {
  // The panel must not open by itself on the click: then the click would not give `activeTab`.
  void chromeOnly.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // Both calls must stand in the click's own turn.
    const opened = chromeOnly.sidePanel?.open({ tabId: tab.id }) ?? browser.sidebarAction.open();
    const { id } = tab;
    // A panel that cannot open leaves the badge; the browser itself reports why.
    void opened.finally(() => inTurn(id, () => showOrReview(id, true)));
  });
}

function serveTabs(): void {
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => void showTab(windowId, tabId));
  browser.tabs.onRemoved.addListener((tabId) => inTurn(tabId, () => forget(tabId)));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === "loading") inTurn(tabId, () => maybeTurned(tabId));
    if (status === "complete") inTurn(tabId, () => loaded(tabId));
  });
}

function serveAccess(): void {
  browser.runtime.onInstalled.addListener(() => void installed());
  browser.runtime.onStartup.addListener(() => void registerDetector());
  browser.permissions.onRemoved.addListener(() => void registerDetector());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void granted(origins));
}

/** Also after an update: pages that were opened before know nothing of this version. */
async function installed(): Promise<void> {
  await registerDetector();
  const { origins } = await readAccess();
  if (origins.length > 0) await detectInOpenTabs(origins);
}

async function granted(origins: readonly string[]): Promise<void> {
  await registerDetector();
  await refreshPanels();
  await detectInOpenTabs(origins);
}

async function receive(tabId: number, message: FromPage): Promise<void> {
  switch (message.type) {
    case "recognised":
      return recognised(tabId, message.recognition);
    case "clicked":
      tellClicked(tabId, message.findings);
      return undefined;
    case "changed":
      return markChanged(tabId);
    case "unstyled":
      return stylePage(tabId);
    case "left":
      return turned(tabId);
    case "restored":
      void review(tabId);
  }
}

async function recognised(tabId: number, recognition: Recognition): Promise<void> {
  const phase = (await recordOf(tabId))?.state.phase;
  if (phase === "working" || (phase === "checked" && (await isAlive(tabId)))) return;
  await setState(tabId, { phase: "recognised", tab: await tabOf(tabId), recognition }, recognition);
  const { status } = await browser.tabs.get(tabId);
  if (status === "complete") await checkRecognised(tabId);
  else setTimeout(() => inTurn(tabId, () => checkRecognised(tabId)), patience);
}

async function checkRecognised(tabId: number): Promise<void> {
  if ((await recordOf(tabId))?.state.phase !== "recognised") return;
  if (isShown(tabId) || (await readSettings()).autoCheck) void review(tabId);
}

/** Moving to a place within the page looks like loading too; then what was read still stands. */
async function maybeTurned(tabId: number): Promise<void> {
  if ((await recordOf(tabId)) === undefined || !(await isAlive(tabId))) await turned(tabId);
}

function isAlive(tabId: number): Promise<boolean> {
  return tellPage(tabId, { to: "page", type: "alive" });
}

/** Another page is on its way. */
async function turned(tabId: number): Promise<void> {
  await forget(tabId);
  if (isShown(tabId)) await setState(tabId, { phase: "loading", tab: await tabOf(tabId) });
}

async function loaded(tabId: number): Promise<void> {
  const phase = (await recordOf(tabId))?.state.phase;
  if (phase === "recognised") return checkRecognised(tabId);
  if (isShown(tabId) && (phase === undefined || phase === "loading")) void review(tabId);
}
