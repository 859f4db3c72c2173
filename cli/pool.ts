import { Worker } from "node:worker_threads";
import { failedReport } from "../core/wire/failed-report.ts";
import { problems } from "./failures.ts";
import { rendererOf } from "./formats.ts";
import type { Job, Reviewed } from "./job.ts";

/** A worker's heap; a document that needs more is refused instead of taking the whole batch down. */
const heapMegabytes = 4096;

export interface PoolOptions {
  readonly jobs: number;
  readonly timeoutMs: number;
}

type Failure = NonNullable<Reviewed["error"]>;

async function failed(job: Job, failure: Failure): Promise<Reviewed> {
  const render = await rendererOf(job.format, job.alone);
  const report = failedReport({ path: job.path, ...failure });
  return { path: job.path, output: render(report, job.lang), isCertain: false, error: failure };
}

function failureOfExit(error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return { code: "too-large", message: problems.outOfMemory };
  return {
    code: "internal",
    message: problems.internal(error instanceof Error ? error.message : String(error)),
  };
}

/** One worker thread; replaced by a new one when it had to be killed. */
class Lane {
  #worker: Worker | undefined;
  readonly #timeoutMs: number;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  async run(job: Job): Promise<Reviewed> {
    const answer = await this.#ask(job);
    if (!("failure" in answer)) return answer;
    await this.close();
    return await failed(job, answer.failure);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #ready(): Promise<Worker> {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    await new Promise<void>((resolve, reject) => {
      worker.once("message", () => resolve());
      worker.once("error", reject);
    });
    worker.removeAllListeners();
    this.#worker = worker;
    return worker;
  }

  async #ask(job: Job): Promise<Reviewed | { failure: Failure }> {
    try {
      return await this.#send(await this.#ready(), job);
    } catch (error) {
      // The worker could not even start.
      return { failure: failureOfExit(error) };
    }
  }

  async #send(worker: Worker, job: Job): Promise<Reviewed | { failure: Failure }> {
    return await new Promise((resolve) => {
      const settle = (answer: Reviewed | { failure: Failure }) => {
        clearTimeout(timer);
        worker.removeAllListeners();
        resolve(answer);
      };
      const late = { code: "timeout", message: problems.timeout(this.#timeoutMs / 1000) };
      const timer = setTimeout(() => settle({ failure: late }), this.#timeoutMs);
      worker.once("message", (answer: Reviewed) => settle(answer));
      worker.once("error", (error) => settle({ failure: failureOfExit(error) }));
      worker.once("exit", (status) => settle({ failure: failureOfExit(`the worker ended with ${status}`) }));
      worker.postMessage(job);
    });
  }
}

/** How many results may wait for an earlier, slower one: keeps memory flat. */
const ahead = 4;

/** Reviews all jobs over worker threads; results come in the order of the jobs. */
export async function* reviewAll(jobs: readonly Job[], options: PoolOptions): AsyncGenerator<Reviewed> {
  const lanes = Array.from(
    { length: Math.min(options.jobs, jobs.length) },
    () => new Lane(options.timeoutMs),
  );
  const idle = [...lanes];
  const waiting: ((lane: Lane) => void)[] = [];
  const take = () =>
    new Promise<Lane>((resolve) => {
      const lane = idle.pop();
      if (lane === undefined) waiting.push(resolve);
      else resolve(lane);
    });
  const give = (lane: Lane) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(lane);
    else next(lane);
  };
  const start = async (job: Job) => {
    const lane = await take();
    try {
      return await lane.run(job);
    } finally {
      give(lane);
    }
  };
  const started: Promise<Reviewed>[] = [];
  try {
    for (let next = 0; next < jobs.length; next += 1) {
      const until = Math.min(jobs.length, next + lanes.length * ahead);
      for (const job of jobs.slice(next + started.length, until)) started.push(start(job));
      const reviewed = await started.shift();
      if (reviewed !== undefined) yield reviewed;
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}
