import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { Job, Reviewed } from "./job.ts";

enableCompileCache?.();

const port = parentPort;
if (port === null) throw new Error("this file runs as a worker of the command line");

const { review } = await import("./review.ts");
const { rendererOf } = await import("./formats.ts");

async function run(job: Job): Promise<Reviewed> {
  const rendered = await review(job);
  const { report } = rendered;
  const render = await rendererOf(job.format, job.alone, job.paper);
  return {
    path: job.path,
    output: render(rendered),
    isCertain: report.findings.some(({ tier }) => tier === "certain"),
    error: report.error,
  };
}

port.on("message", async (job: Job) => port.postMessage(await run(job)));
port.postMessage("ready");
