import browser from "webextension-polyfill";
import type { Recognition } from "../messages/page.ts";
import type { PanelState } from "../messages/panel.ts";

/** What is known about a tab. */
export interface TabRecord {
  readonly state: PanelState;
  readonly recognition?: Recognition;
}

const known = new Map<number, TabRecord>();
const keyOf = (tabId: number) => `tab-${tabId}`;

/**
 * The record of a tab, or undefined. Records outlive the background's sleep in `storage.session`, which is
 * memory: pages of private windows leave nothing on the disk.
 */
export async function recordOf(tabId: number): Promise<TabRecord | undefined> {
  const record = known.get(tabId);
  if (record !== undefined) return record;
  const { [keyOf(tabId)]: stored } = await browser.storage.session.get(keyOf(tabId));
  // Written by this file alone; content scripts have no access to session storage.
  const restored = stored as TabRecord | undefined;
  if (restored !== undefined && !known.has(tabId)) known.set(tabId, restored);
  return known.get(tabId);
}

export async function keepRecord(tabId: number, record: TabRecord): Promise<void> {
  known.set(tabId, record);
  const entry = { [keyOf(tabId)]: record };
  try {
    await browser.storage.session.set(entry);
  } catch (error) {
    // The quota of session storage. What does not fit is checked again after a sleep, nothing is lost.
    if (!(error instanceof Error)) throw error;
    await browser.storage.session.clear();
    await browser.storage.session.set(entry).catch(() => undefined);
  }
}

export async function forgetRecord(tabId: number): Promise<void> {
  known.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}
