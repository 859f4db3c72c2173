import browser from "webextension-polyfill";
import type { CheckOptions } from "../../core/check.ts";
import type { Report } from "../../core/model/report.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { Cancelled, TimedOut, type ToOffscreen } from "../checking/protocol.ts";
import { cancelInWorker, checkInWorker, type Outcome } from "../checking/worker-client.ts";
import { chromeOnly } from "./chrome-only.ts";

const page = "offscreen.html";
let creating: Promise<void> | undefined;

/**
 * Checks off every thread that a person looks at: in a worker, which Firefox's background page may start itself
 * and which Chrome's service worker has to leave to an offscreen document. Throws `Cancelled`, `TimedOut`
 * or an error with the message of the crash.
 */
export async function checkAway(id: string, snapshot: Snapshot, options: CheckOptions): Promise<Report> {
  const request = { id, snapshot, options };
  const outcome = needsOffscreen()
    ? await askOffscreen({ to: "offscreen", type: "check", request })
    : await checkInWorker(request);
  if ("report" in outcome) return outcome.report;
  if ("crashed" in outcome) throw new Error(outcome.crashed);
  if ("stopped" in outcome) throw outcome.stopped === "timeout" ? new TimedOut() : new Cancelled();
  throw new Error("the worker answered another question");
}

export async function cancelAway(id: string): Promise<void> {
  if (!needsOffscreen()) cancelInWorker(id);
  else if (await chromeOnly.offscreen?.hasDocument()) {
    await browser.runtime.sendMessage({ to: "offscreen", type: "cancel", id } satisfies ToOffscreen);
  }
}

function needsOffscreen(): boolean {
  return typeof Worker === "undefined";
}

async function askOffscreen(message: ToOffscreen): Promise<Outcome> {
  await openOffscreen();
  return (await browser.runtime.sendMessage(message)) as Outcome;
}

/** The document that works where a service worker cannot; there is never more than one. */
export async function openOffscreen(): Promise<void> {
  if (await chromeOnly.offscreen?.hasDocument()) return;
  creating ??= chromeOnly.offscreen
    ?.createDocument({
      url: page,
      reasons: ["WORKERS"],
      justification: "Checks the figures of a page in a worker, away from the page and from the panel.",
    })
    .finally(() => {
      creating = undefined;
    });
  await creating;
}
