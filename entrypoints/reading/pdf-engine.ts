import browser from "webextension-polyfill";

/** Page → worker of pdf.js: where its script is, and the port that asks it. */
export interface ToEngine {
  readonly type: "serve";
  readonly script: string;
  readonly port: MessagePort;
}

/** Where the build puts pdf.js' own worker script. */
export const engineScript = "pdf/pdf.worker.min.mjs";

/**
 * Starts the worker of pdf.js for another worker, which asks it over the port. A page starts it, not the worker that
 * needs it: in Firefox a worker that starts a worker now and then stands still for ever.
 */
export function startPdfEngine(port: MessagePort): Worker {
  const engine = new Worker(browser.runtime.getURL("pdf-worker.js"));
  const message: ToEngine = { type: "serve", script: browser.runtime.getURL(engineScript), port };
  engine.postMessage(message, [port]);
  return engine;
}
