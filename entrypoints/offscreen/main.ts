import browser from "webextension-polyfill";
import type { ToOffscreen } from "../checking/protocol.ts";
import { cancelInWorker, checkInWorker } from "../checking/worker-client.ts";

/** Closed after this long without work, so that nothing stays in memory for pages that are gone. */
const idle = 60_000;
let closing: ReturnType<typeof setTimeout> | undefined;
let busy = 0;

browser.runtime.onMessage.addListener((message: unknown): Promise<unknown> | undefined => {
  const request = message as ToOffscreen;
  if (request.to !== "offscreen") return undefined;
  if (request.type === "cancel") {
    cancelInWorker(request.id);
    return Promise.resolve(true);
  }
  clearTimeout(closing);
  busy += 1;
  return checkInWorker(request.request).finally(() => {
    busy -= 1;
    if (busy === 0) closing = setTimeout(() => window.close(), idle);
  });
});
