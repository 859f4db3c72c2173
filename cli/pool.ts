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
  const render = await rendererOf(job.format, job.alone, job.paper);
  const report = failedReport({ path: job.path, ...failure });
  return { path: job.path, output: render({ report }), isCertain: false, error: failure };
}

function failureOfExit(error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return { code: "too-large", message: problems.outOfMemory };
  return {
    code: "internal",
    message: problems.internal(error instanceof Error ? error.message : String(error)),
  };
}

type Answer = { readonly reviewed: Reviewed } | { readonly failure: Failure };

/** One worker thread; replaced by a new one when it had to be killed. */
class Lane {
  readonly #timeoutMs: number;
  #worker: Worker | undefined;
  /** Who waits for what the worker says next. */
  #listener: ((said: "ready" | Answer) => void) | undefined;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  async run(job: Job): Promise<Reviewed> {
    const answer = (await this.#start()) ?? (await this.#send(job));
    if ("reviewed" in answer) return answer.reviewed;
    await this.close();
    return await failed(job, answer.failure);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#listener = undefined;
    await worker?.terminate();
  }

  #hear(): Promise<"ready" | Answer> {
    return new Promise((resolve) => {
      this.#listener = resolve;
    });
  }

  /** Starts the worker if there is none; an answer only if it could not be started. */
  async #start(): Promise<Answer | undefined> {
    if (this.#worker !== undefined) return undefined;
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    this.#worker = worker;
    const say = (said: "ready" | Answer) => {
      // A worker that was killed may still speak.
      if (this.#worker === worker) this.#listener?.(said);
    };
    worker.on("message", (said: "ready" | Reviewed) => say(said === "ready" ? said : { reviewed: said }));
    worker.on("error", (error) => say({ failure: failureOfExit(error) }));
    worker.on("exit", (status) => say({ failure: failureOfExit(`the worker ended with ${status}`) }));
    const said = await this.#hear();
    return said === "ready" ? undefined : said;
  }

  async #send(job: Job): Promise<Answer> {
    const late = { failure: { code: "timeout", message: problems.timeout(this.#timeoutMs / 1000) } };
    const heard = this.#hear();
    const timer = setTimeout(() => this.#listener?.(late), this.#timeoutMs);
    this.#worker?.postMessage(job);
    const said = await heard;
    clearTimeout(timer);
    return said === "ready" ? late : said;
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
