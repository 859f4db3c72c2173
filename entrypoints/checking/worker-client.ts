import browser from "webextension-polyfill";
import type { CheckAnswer, CheckRequest } from "./protocol.ts";

const limit = 60_000;

export type Outcome = CheckAnswer | { readonly id: string; readonly stopped: "cancelled" | "timeout" };

/** Stops of the checks that are running, by id. */
const running = new Map<string, () => void>();

/**
 * Checks in a worker of its own, which ends with the check: nothing that a hostile page makes slow or large
 * outlives it, and stopping is certain.
 */
export function checkInWorker(request: CheckRequest): Promise<Outcome> {
  const { id } = request;
  return new Promise((resolve) => {
    const worker = new Worker(browser.runtime.getURL("check-worker.js"));
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      running.delete(id);
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ id, stopped: "timeout" }), limit);
    running.set(id, () => end({ id, stopped: "cancelled" }));
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => end(data);
    worker.onerror = ({ message }) => end({ id, crashed: message });
    worker.postMessage(request);
  });
}

export function cancelInWorker(id: string): void {
  running.get(id)?.();
}
