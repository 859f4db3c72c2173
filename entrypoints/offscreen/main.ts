import browser from "webextension-polyfill";
import { createHost, readMore } from "../batching/host.ts";
import type { Terms, ToBackground } from "../batching/protocol.ts";
import type { ToOffscreen } from "../checking/protocol.ts";
import { cancelInWorker, checkInWorker } from "../checking/worker-client.ts";

/** Closed after this long without work, so that nothing stays in memory for pages that are gone. */
const idle = 60_000;
let closing: ReturnType<typeof setTimeout> | undefined;
let busy = 0;

const mostQuestions = 5;

/** Permissions and settings are out of reach here. A background that is put to sleep in mid-answer is asked again. */
async function askTerms(url: string | null, question = 1): Promise<Terms> {
  const request: ToBackground = { to: "background", type: "terms", url };
  try {
    return (await browser.runtime.sendMessage(request)) as Terms;
  } catch (error) {
    if (question === mostQuestions) throw error;
    await new Promise((later) => setTimeout(later, 200 * question));
    return askTerms(url, question + 1);
  }
}

const batches = createHost((url) => askTerms(url));

function closeWhenIdle(): void {
  clearTimeout(closing);
  closing = setTimeout(() => {
    if (busy > 0 || batches.isBusy()) closeWhenIdle();
    else window.close();
  }, idle);
}

function answerTo(request: ToOffscreen): Promise<unknown> {
  switch (request.type) {
    case "cancel":
      cancelInWorker(request.id);
      return Promise.resolve(true);
    case "check":
      return checkInWorker(request.request);
    case "batch":
      return batches.obey(request.verb, request.batch);
    case "more-links":
      return readMore(request.url);
  }
}

browser.runtime.onMessage.addListener((message: unknown): Promise<unknown> | undefined => {
  const request = message as ToOffscreen;
  if (request.to !== "offscreen") return undefined;
  busy += 1;
  return answerTo(request).finally(() => {
    busy -= 1;
    closeWhenIdle();
  });
});
