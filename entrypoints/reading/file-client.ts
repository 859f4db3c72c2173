import browser from "webextension-polyfill";
import { readErrors } from "./errors.ts";
import { startPdfEngine } from "./pdf-engine.ts";
import type { FileAnswer, FileRequest, FromFileWorker } from "./protocol.ts";

const limit = 120_000;

/**
 * Reads a file in a worker of its own, which ends with it: whatever a hostile file makes slow or large is gone then.
 * Throws only when `signal` aborts.
 */
export function readInWorker(request: FileRequest, signal?: AbortSignal): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(browser.runtime.getURL("file-worker.js"));
    let engine: Worker | undefined;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stopped);
      worker.terminate();
      engine?.terminate();
      settle();
    };
    const stopped = () => end(() => reject(signal?.reason));
    const timer = setTimeout(() => end(() => resolve({ error: readErrors.timeout(limit / 1000) })), limit);
    signal?.addEventListener("abort", stopped);
    worker.onmessage = ({ data }: MessageEvent<FromFileWorker>) => {
      if (data.type === "engine") engine = startPdfEngine(data.port);
      else end(() => resolve(data.answer));
    };
    worker.onerror = ({ message }) => end(() => resolve({ error: readErrors.crashed(message) }));
    worker.postMessage(request, [request.bytes.buffer]);
  });
}
