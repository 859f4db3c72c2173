import browser from "webextension-polyfill";
import { noPermission } from "../batching/errors.ts";
import { createHost, readMore } from "../batching/host.ts";
import {
  type BatchCommand,
  batchChannel,
  type MoreLinks,
  type MoreRequest,
  type Terms,
  type ToBackground,
} from "../batching/protocol.ts";
import type { Runner } from "../batching/runner.ts";
import type { ToOffscreen } from "../checking/protocol.ts";
import { changeBatch, loadBatch } from "../keeping/batch-database.ts";
import { checkOptionsFor } from "../keeping/check-options.ts";
import { isGranted, isWebPage } from "./access.ts";
import { openOffscreen } from "./checker.ts";

/** Ids of the batches that were started since the browser was: only those go on without a click. */
const startedKey = "batches-started";
const alarm = "batches";

/** Batches run in the offscreen document; Firefox has none, and its background page can do the same itself. */
let own: Runner | undefined;

export function serveBatches(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const request = message as ToBackground;
    // Content scripts may send messages too; only the extension's own documents give orders.
    const isOwn =
      sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("")) === true;
    return request.to === "background" && isOwn ? answerTo(request) : undefined;
  });
  if (import.meta.env.FIREFOX) {
    // A background page that was put to sleep comes back and goes on.
    browser.alarms.onAlarm.addListener(() => void wakeAll());
  }
}

function answerTo(request: ToBackground): Promise<unknown> {
  switch (request.type) {
    case "terms":
      return termsFor(request.url);
    case "batch":
      return obey(request);
    case "more-links":
      return more(request);
  }
}

async function termsFor(url: string | null): Promise<Terms> {
  const isAllowed = url === null || (isWebPage(url) && (await isGranted(url)));
  return { isAllowed, options: await checkOptionsFor(url ?? "") };
}

async function more(request: MoreRequest): Promise<MoreLinks> {
  const { isAllowed } = await termsFor(request.url);
  if (!isAllowed) return { error: noPermission(new URL(request.url).host) };
  return import.meta.env.FIREFOX ? readMore(request.url) : ((await forward(request)) as MoreLinks);
}

async function obey(command: BatchCommand): Promise<void> {
  const { verb, batch } = command;
  if (verb === "run" || verb === "retry") await remember(batch);
  if (verb === "wake" && !(await started()).includes(batch)) return standStill(batch);
  if (!import.meta.env.FIREFOX) return void (await forward(command));
  browser.alarms.create(alarm, { periodInMinutes: 0.5 });
  own ??= createHost(termsFor);
  await own.obey(verb, batch);
}

async function forward(message: BatchCommand | MoreRequest): Promise<unknown> {
  await openOffscreen();
  return browser.runtime.sendMessage({ ...message, to: "offscreen" } satisfies ToOffscreen);
}

/** The browser was closed while it ran: nothing is asked of any site until the user clicks again. */
async function standStill(batch: string): Promise<void> {
  if ((await loadBatch(batch))?.status !== "running") return;
  await changeBatch(batch, { status: "paused", pausedBy: "restart" });
  new BroadcastChannel(batchChannel).postMessage(batch);
}

async function wakeAll(): Promise<void> {
  const batches = await started();
  for (const batch of batches) await obey({ type: "batch", verb: "wake", batch });
  if (own?.isBusy() !== true) await browser.alarms.clear(alarm);
}

async function started(): Promise<string[]> {
  const { [startedKey]: ids } = await browser.storage.session.get(startedKey);
  return Array.isArray(ids) ? ids : [];
}

async function remember(batch: string): Promise<void> {
  const ids = new Set([...(await started()), batch]);
  await browser.storage.session.set({ [startedKey]: [...ids].slice(-50) });
}
