import browser from "webextension-polyfill";
import { type FromPanel, type PanelState, panelPort, type ToPanel } from "../messages/panel.ts";
import { readSettings } from "../messages/settings.ts";
import { readAccess } from "./access.ts";
import { tellPage } from "./page-script.ts";
import { cancel, onState, review, showListing, showOrReview } from "./review.ts";
import { recordOf } from "./tab-states.ts";

interface Panel {
  readonly port: browser.Runtime.Port;
  windowId: number;
  tabId: number | undefined;
}

const panels = new Set<Panel>();

/** Serves the panels of all windows: each is told the state of its window's active tab. */
export function servePanels(): void {
  onState((tabId, state) => {
    for (const panel of panels) if (panel.tabId === tabId) void push(panel, state);
  });
  browser.runtime.onConnect.addListener((port) => {
    // Content scripts may connect too; only the extension's own pages are panels.
    if (port.name !== panelPort || port.sender?.url?.startsWith(browser.runtime.getURL("")) !== true) return;
    const panel: Panel = { port, windowId: -1, tabId: undefined };
    panels.add(panel);
    // In order: what follows a greeting must not overtake it.
    let turn = Promise.resolve();
    port.onMessage.addListener((message) => {
      turn = turn.finally(() => receive(panel, message as FromPanel));
    });
    port.onDisconnect.addListener(() => {
      panels.delete(panel);
      void unpaint(panel.windowId);
    });
  });
}

export function isShown(tabId: number): boolean {
  return [...panels].some((panel) => panel.tabId === tabId);
}

/** Another tab came to the front of a window. */
export async function showTab(windowId: number, tabId: number): Promise<void> {
  await Promise.all(
    [...panels].filter((panel) => panel.windowId === windowId).map((panel) => show(panel, tabId)),
  );
}

/** Tells the panels that show a tab which highlights were clicked there. */
export function tellClicked(tabId: number, findings: readonly string[]): void {
  for (const panel of panels) if (panel.tabId === tabId) post(panel, { type: "clicked", findings });
}

/** Permissions have changed: what could not be read may be read now. */
export async function refreshPanels(): Promise<void> {
  await Promise.all(
    [...panels].map((panel) => (panel.tabId === undefined ? undefined : show(panel, panel.tabId))),
  );
}

/** From now on the panel is told every state of this tab. */
function show(panel: Panel, tabId: number): Promise<void> {
  panel.tabId = tabId;
  return showOrReview(tabId);
}

async function push(panel: Panel, state: PanelState): Promise<void> {
  post(panel, { type: "state", state, access: await readAccess() });
}

function post(panel: Panel, message: ToPanel): void {
  if (panels.has(panel)) panel.port.postMessage(message);
}

async function receive(panel: Panel, message: FromPanel): Promise<void> {
  if (message.type === "hello") return hello(panel, message.windowId);
  const { tabId } = panel;
  if (tabId === undefined) return;
  switch (message.type) {
    case "check":
      // Not awaited: a cancel may follow.
      void review(tabId, { anyway: true });
      return undefined;
    case "listing":
      return showListing(tabId);
    case "cancel":
      return cancel(tabId);
    case "paint":
    case "focus":
    case "grid": {
      const painted = await tellPage(tabId, { to: "page", ...message });
      // What was read is gone from the page, so its places are too: only a fresh reading brings them back.
      if (!painted && (await recordOf(tabId))?.state.phase === "checked")
        void review(tabId, { anyway: true });
    }
  }
}

async function hello(panel: Panel, windowId: number): Promise<void> {
  panel.windowId = windowId;
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id === undefined) await push(panel, { phase: "empty" });
  else await show(panel, tab.id);
}

/** Highlights go with the panel, unless the user wants to keep them. */
async function unpaint(windowId: number): Promise<void> {
  if ([...panels].some((panel) => panel.windowId === windowId)) return;
  if ((await readSettings()).alwaysPaint) return;
  const tabs = await browser.tabs.query({ windowId });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined || (await recordOf(id))?.state.phase !== "checked") return;
      await tellPage(id, { to: "page", type: "focus", places: [] });
      await tellPage(id, { to: "page", type: "grid", cells: [] });
      await tellPage(id, { to: "page", type: "paint", marks: [] });
    }),
  );
}
