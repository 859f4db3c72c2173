import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Batch, BatchItem } from "../../core/model/batch.ts";

interface Batches extends DBSchema {
  batches: { key: string; value: Batch };
  items: { key: string; value: BatchItem; indexes: { batch: string } };
  /** Files of folders, by the id of their item: a closed page must not take them away. */
  files: { key: string; value: Blob };
}

const database = { name: "gouji-batches", version: 1 };
let opened: Promise<IDBPDatabase<Batches>> | undefined;

function open(): Promise<IDBPDatabase<Batches>> {
  opened ??= openDB<Batches>(database.name, database.version, {
    upgrade: (db) => {
      db.createObjectStore("batches", { keyPath: "id" });
      db.createObjectStore("items", { keyPath: "id" }).createIndex("batch", "batch");
      db.createObjectStore("files");
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}

/** Everything below an id: `batch/…`. */
const under = (id: string) => IDBKeyRange.bound(`${id}/`, `${id}/\uffff`);

/** Newest first. */
export async function allBatches(): Promise<Batch[]> {
  const batches = await (await open()).getAll("batches");
  return batches.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

export async function loadBatch(id: string): Promise<Batch | undefined> {
  return (await open()).get("batches", id);
}

/** In the order of the list, files behind the page that they were found on. */
export async function loadItems(batch: string): Promise<BatchItem[]> {
  return (await open()).getAll("items", under(batch));
}

/** Writes a batch with its items, and the files that some of them are, all or nothing. */
export async function createBatch(
  batch: Batch,
  items: readonly BatchItem[],
  files: ReadonlyMap<string, Blob> = new Map(),
): Promise<void> {
  const transaction = (await open()).transaction(["batches", "items", "files"], "readwrite");
  await Promise.all([
    transaction.objectStore("batches").put(batch),
    ...items.map((item) => transaction.objectStore("items").put(item)),
    ...[...files].map(([id, file]) => transaction.objectStore("files").put(file, id)),
    transaction.done,
  ]);
}

/** Changes a batch in one transaction; undefined when it was deleted meanwhile. */
export async function changeBatch(id: string, change: Partial<Batch>): Promise<Batch | undefined> {
  const transaction = (await open()).transaction("batches", "readwrite");
  const before = await transaction.store.get(id);
  if (before === undefined) return undefined;
  const after = { ...before, ...change };
  await Promise.all([transaction.store.put(after), transaction.done]);
  return after;
}

/** Items of a batch that was deleted meanwhile are not written back. */
export async function saveItems(items: readonly BatchItem[]): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  const transaction = (await open()).transaction(["batches", "items"], "readwrite");
  const batch = await transaction.objectStore("batches").getKey(first.batch);
  if (batch !== undefined) await Promise.all(items.map((item) => transaction.objectStore("items").put(item)));
  await transaction.done;
}

export async function loadFile(id: string): Promise<Blob | undefined> {
  return (await open()).get("files", id);
}

export async function deleteBatch(id: string): Promise<void> {
  const transaction = (await open()).transaction(["batches", "items", "files"], "readwrite");
  await Promise.all([
    transaction.objectStore("batches").delete(id),
    transaction.objectStore("items").delete(under(id)),
    transaction.objectStore("files").delete(under(id)),
    transaction.done,
  ]);
}
