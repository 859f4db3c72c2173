/** What a task came to: finished, or to be tried again after so many milliseconds. */
export type Turn = { readonly kind: "finished" } | { readonly kind: "again"; readonly waitMs: number };

export interface Task {
  readonly id: string;
  /** The batch that it belongs to. */
  readonly batch: string;
  /** The host that it asks; an empty one for files, which ask nobody. */
  readonly host: string;
  readonly run: (attempt: number, signal: AbortSignal) => Promise<Turn>;
}

export interface QueueLimits {
  /** Requests to one host at a time. */
  readonly perHost: number;
  /** Tasks at a time in all. */
  readonly inAll: number;
  /** Milliseconds between the starts of two requests to one host. */
  readonly delayMs: number;
}

export const politeLimits: QueueLimits = { perHost: 2, inAll: 4, delayMs: 500 };

interface Waiting {
  readonly task: Task;
  readonly attempt: number;
}

interface Lane {
  readonly waiting: Waiting[];
  active: number;
  /** No request to this host before this time. */
  opensAt: number;
}

/** Nothing has to be waited for. */
const never = Number.POSITIVE_INFINITY;

/**
 * Runs tasks with manners: at most two to one host at a time, a pause between them, and a whole host is left alone
 * when it asks for that. Hosts do not wait for each other.
 */
export class Queue {
  readonly #lanes = new Map<string, Lane>();
  readonly #paused = new Set<string>();
  readonly #running = new Map<Task, AbortController>();
  readonly #limits: QueueLimits;
  readonly #finished: (batch: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `finished` is told the batch of every task that ends, for good or for now. */
  constructor(limits: QueueLimits, finished: (batch: string) => void = () => undefined) {
    this.#limits = limits;
    this.#finished = finished;
  }

  add(tasks: readonly Task[]): void {
    for (const task of tasks) this.#laneOf(task.host).waiting.push({ task, attempt: 0 });
    this.#pump();
  }

  /** Starts nothing more of a batch; what runs goes on. */
  pause(batch: string): void {
    this.#paused.add(batch);
  }

  resume(batch: string): void {
    this.#paused.delete(batch);
    this.#pump();
  }

  /** Drops what waits and aborts what runs. */
  cancel(batch: string): void {
    this.#paused.delete(batch);
    for (const lane of this.#lanes.values()) {
      const kept = lane.waiting.filter(({ task }) => task.batch !== batch);
      lane.waiting.splice(0, lane.waiting.length, ...kept);
    }
    for (const [task, stop] of this.#running) if (task.batch === batch) stop.abort(new Error("cancelled"));
    this.#pump();
  }

  /** Whether a batch has anything waiting or running. */
  has(batch: string): boolean {
    return (
      [...this.#running.keys()].some((task) => task.batch === batch) ||
      [...this.#lanes.values()].some(({ waiting }) => waiting.some(({ task }) => task.batch === batch))
    );
  }

  #laneOf(host: string): Lane {
    const lane = this.#lanes.get(host) ?? { waiting: [], active: 0, opensAt: 0 };
    this.#lanes.set(host, lane);
    return lane;
  }

  /** Starts whatever may start now, and comes back when the next host opens. */
  #pump(): void {
    clearTimeout(this.#timer);
    let opens = never;
    for (const [host, lane] of this.#lanes) {
      opens = Math.min(opens, this.#pumpLane(host, lane));
      const isIdle = lane.active === 0 && lane.waiting.length === 0 && lane.opensAt <= Date.now();
      if (isIdle) this.#lanes.delete(host);
    }
    if (opens < never) this.#timer = setTimeout(() => this.#pump(), Math.max(0, opens - Date.now()));
  }

  /** When this host may be asked again, if that is what its tasks wait for. */
  #pumpLane(host: string, lane: Lane): number {
    const { perHost, inAll } = this.#limits;
    while (lane.active < perHost && this.#running.size < inAll) {
      const at = lane.waiting.findIndex(({ task }) => !this.#paused.has(task.batch));
      if (at < 0) return never;
      if (lane.opensAt > Date.now()) return lane.opensAt;
      const [next] = lane.waiting.splice(at, 1);
      if (host !== "") lane.opensAt = Date.now() + this.#limits.delayMs;
      if (next !== undefined) void this.#run(next, lane);
    }
    return never;
  }

  async #run({ task, attempt }: Waiting, lane: Lane): Promise<void> {
    const stop = new AbortController();
    this.#running.set(task, stop);
    lane.active += 1;
    try {
      const turn = await task.run(attempt, stop.signal);
      if (turn.kind === "again" && !stop.signal.aborted) {
        // The whole host is left alone: what it said of one request is meant for all.
        lane.opensAt = Math.max(lane.opensAt, Date.now() + turn.waitMs);
        lane.waiting.unshift({ task, attempt: attempt + 1 });
      }
    } catch (error) {
      // A task answers for itself; what it throws after it was cancelled is the cancelling.
      if (!stop.signal.aborted) throw error;
    } finally {
      lane.active -= 1;
      this.#running.delete(task);
      this.#finished(task.batch);
      this.#pump();
    }
  }
}
