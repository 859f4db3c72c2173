import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { ToEngine } from "./reading/pdf-engine.ts";

/** What is used of pdf.js' worker script. */
interface EngineScript {
  readonly WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
}

/** Body of the worker that runs pdf.js' own worker script for another worker, over a port. */
export default defineUnlistedScript(() => {
  addEventListener("message", ({ data }: MessageEvent<ToEngine>) => {
    if (data.type === "serve") void serve(data);
  });
});

async function serve({ script, port }: ToEngine): Promise<void> {
  const { WorkerMessageHandler } = (await import(/* @vite-ignore */ script)) as EngineScript;
  WorkerMessageHandler.initializeFromPort(port);
  port.start();
}
