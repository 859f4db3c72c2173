import browser from "webextension-polyfill";
import type { Attachment } from "../../core/model/snapshot.ts";

/** What the reviewer page is to open: files that a page links to, alone or together with the page. */
export interface Handoff {
  readonly files: readonly Attachment[];
  /** The tab whose page, as it was read there, is checked together with the files. */
  readonly page?: { readonly tabId: number; readonly title: string };
}

const keyOf = (id: string) => `handoff-${id}`;

/**
 * Opens the reviewer page for what a person clicked on. What to open is left in `storage.session`, not in the
 * address: an address could be made by anybody, and opening it would ask for whatever it names.
 */
export async function openReviewer(handoff?: Handoff): Promise<void> {
  const id = crypto.randomUUID();
  if (handoff !== undefined) await browser.storage.session.set({ [keyOf(id)]: handoff });
  const url = browser.runtime.getURL(handoff === undefined ? "reviewer.html" : `reviewer.html#${id}`);
  await browser.tabs.create({ url });
}

/** What was handed over under the id in the address; undefined when there is nothing (any more). */
export async function handedOver(id: string): Promise<Handoff | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const { [keyOf(id)]: stored } = await browser.storage.session.get(keyOf(id));
  // Written by this file alone; pages have no access to session storage.
  return stored as Handoff | undefined;
}
