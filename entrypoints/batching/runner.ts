import type { Batch, BatchItem } from "../../core/model/batch.ts";
import type { Attachment } from "../../core/model/snapshot.ts";
import { readErrors } from "../reading/errors.ts";
import { attemptItem, childrenOf, hostOf, type ItemTools } from "./item-task.ts";
import type { BatchVerb } from "./protocol.ts";
import { politeLimits, Queue, type QueueLimits, type Task, type Turn } from "./queue.ts";

/** Where batches are kept, as far as the runner goes. */
export interface BatchStore {
  readonly loadBatch: (id: string) => Promise<Batch | undefined>;
  readonly loadItems: (batch: string) => Promise<BatchItem[]>;
  readonly changeBatch: (id: string, change: Partial<Batch>) => Promise<Batch | undefined>;
  readonly saveItems: (items: readonly BatchItem[]) => Promise<void>;
}

export interface RunnerTools extends ItemTools {
  readonly store: BatchStore;
  /** Something of this batch has changed. */
  readonly tell: (batch: string) => void;
  readonly limits?: QueueLimits;
}

/** A bug met one document: it is told as one, and the others go on. */
function crashedItem(item: BatchItem, error: unknown): BatchItem {
  const detail = error instanceof Error ? error.message : String(error);
  return { ...item, state: "failed", error: readErrors.crashed(detail) };
}

/** What the runner remembers of a batch while it works on it. */
interface Work {
  readonly follows: boolean;
  /** Addresses that the batch has an item for. */
  readonly known: Set<string>;
}

/**
 * Works batches off. What is done is in the store before anything is said about it, so that a run that is cut off at
 * any moment goes on where it was.
 */
export class Runner {
  readonly #tools: RunnerTools;
  readonly #queue: Queue;
  readonly #works = new Map<string, Work>();
  /** Batches that the network stopped, not the user. */
  readonly #offline = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  constructor(tools: RunnerTools) {
    this.#tools = tools;
    this.#queue = new Queue(tools.limits ?? politeLimits, (batch) => void this.#settle(batch));
  }

  /** Does what a page asks, one thing after the other: a pause must not overtake the run that it is about. */
  obey(verb: BatchVerb, batch: string): Promise<void> {
    const done = this.#turn.then(() => this.#obey(verb, batch));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Whether anything is under way. */
  isBusy(): boolean {
    return this.#works.size > 0;
  }

  /** The network is back: what it stopped goes on. */
  online(): void {
    for (const batch of this.#offline) void this.obey("run", batch);
  }

  async #obey(verb: BatchVerb, batch: string): Promise<void> {
    switch (verb) {
      case "run":
        return this.#start(batch);
      case "pause":
        return this.#stand(batch, "user");
      case "cancel":
        return this.#cancel(batch);
      case "retry":
        return this.#retry(batch);
      case "wake": {
        const { status } = (await this.#tools.store.loadBatch(batch)) ?? {};
        if (status === "running" && !this.#works.has(batch)) await this.#start(batch);
      }
    }
  }

  async #start(id: string): Promise<void> {
    const { store, tell } = this.#tools;
    this.#offline.delete(id);
    const batch = await store.changeBatch(id, { status: "running", pausedBy: null });
    if (batch === undefined) return;
    if (!this.#works.has(id)) await this.#open(batch);
    this.#queue.resume(id);
    tell(id);
    await this.#settle(id);
  }

  /** Takes up everything of a batch that is not done yet; what was running when it was cut off begins again. */
  async #open({ id, follows }: Batch): Promise<void> {
    const { store } = this.#tools;
    const items = await store.loadItems(id);
    const left = items
      .filter(({ state }) => state === "waiting" || state === "running")
      .map((item): BatchItem => ({ ...item, state: "waiting" }));
    const known = new Set(items.map(({ url }) => url).filter((url) => url !== null));
    const work: Work = { follows, known };
    this.#works.set(id, work);
    await store.saveItems(left);
    this.#queue.add(left.map((item) => this.#taskOf(item, work)));
  }

  async #cancel(id: string): Promise<void> {
    const { store, tell } = this.#tools;
    this.#works.delete(id);
    this.#offline.delete(id);
    this.#queue.cancel(id);
    await store.changeBatch(id, { status: "cancelled", pausedBy: null });
    tell(id);
  }

  async #retry(id: string): Promise<void> {
    const { store } = this.#tools;
    const again = (await store.loadItems(id))
      .filter(({ state }) => state === "failed")
      .map((item): BatchItem => ({ ...item, state: "waiting", error: null }));
    await store.saveItems(again);
    const work = this.#works.get(id);
    if (work !== undefined) this.#queue.add(again.map((item) => this.#taskOf(item, work)));
    await this.#start(id);
  }

  async #stand(batch: string, pausedBy: "user" | "offline"): Promise<void> {
    if ((await this.#tools.store.loadBatch(batch))?.status !== "running") return;
    this.#queue.pause(batch);
    if (pausedBy === "offline") this.#offline.add(batch);
    await this.#tools.store.changeBatch(batch, { status: "paused", pausedBy });
    this.#tools.tell(batch);
  }

  /** Nothing of a batch is left to do: it is at its end, unless it was cancelled. */
  async #settle(batch: string): Promise<void> {
    if (this.#queue.has(batch) || !this.#works.delete(batch)) return;
    await this.#tools.store.changeBatch(batch, { status: "ended", pausedBy: null });
    this.#tools.tell(batch);
  }

  #taskOf(item: BatchItem, work: Work): Task {
    const run = (attempt: number, signal: AbortSignal) => this.#runItem(item, work, attempt, signal);
    return { id: item.id, batch: item.batch, host: hostOf(item.url), run };
  }

  async #runItem(item: BatchItem, work: Work, attempt: number, signal: AbortSignal): Promise<Turn> {
    const { store, tell } = this.#tools;
    await store.saveItems([{ ...item, state: "running" }]);
    tell(item.batch);
    try {
      const came = await attemptItem(item, attempt, signal, this.#tools);
      signal.throwIfAborted();
      if (came.kind === "item") {
        await this.#finish(came.item, work, came.attachments);
        return { kind: "finished" };
      }
      await store.saveItems([item]);
      if (came.kind === "offline") await this.#stand(item.batch, "offline");
      return { kind: "again", waitMs: came.kind === "again" ? came.waitMs : 0 };
    } catch (error) {
      if (signal.aborted) await store.saveItems([item]);
      else await this.#finish(crashedItem(item, error), work, []);
      return { kind: "finished" };
    }
  }

  async #finish(item: BatchItem, work: Work, attachments: readonly Attachment[]): Promise<void> {
    const { store, tell } = this.#tools;
    const isPageOfFiles = item.parent === null && item.outcome?.onlyAttachments === true;
    const children = work.follows && isPageOfFiles ? childrenOf(item, attachments, work.known) : [];
    for (const { url } of children) if (url !== null) work.known.add(url);
    await store.saveItems([item, ...children]);
    this.#queue.add(children.map((child) => this.#taskOf(child, work)));
    tell(item.batch);
  }
}
