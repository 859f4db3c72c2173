import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { mergeReviews } from "../../core/model/merge.ts";
import type { Review } from "../../core/model/review.ts";
import { parseReview } from "../../core/wire/review.ts";

interface Reviews extends DBSchema {
  reviews: { key: string; value: Review };
}

const database = { name: "gouji-reviews", version: 1 };
let opened: Promise<IDBPDatabase<Reviews>> | undefined;

function open(): Promise<IDBPDatabase<Reviews>> {
  opened ??= openDB<Reviews>(database.name, database.version, {
    upgrade: (db) => void db.createObjectStore("reviews", { keyPath: "key" }),
    // Another version of the extension wants the database: it is opened again when it is needed.
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

export async function loadReview(key: string): Promise<Review | undefined> {
  return parseReview(await (await open()).get("reviews", key));
}

/** What cannot be read here, of a later version perhaps, is put aside under another key, never overwritten. */
function putAside(found: object, key: string): Review {
  return { ...(found as Review), key: `unread ${crypto.randomUUID()} ${key}` };
}

/**
 * Stores a review in one transaction: it is written whole or not at all, and on the disk when this returns. What
 * another panel wrote meanwhile is kept. Returns what is stored now.
 */
export async function saveReview(review: Review): Promise<Review> {
  const transaction = (await open()).transaction("reviews", "readwrite", { durability: "strict" });
  const found: unknown = await transaction.store.get(review.key);
  const stored = parseReview(found);
  const merged = stored === undefined ? review : mergeReviews(review, stored);
  const isUnread = stored === undefined && typeof found === "object" && found !== null;
  await Promise.all([
    ...(isUnread ? [transaction.store.put(putAside(found, review.key))] : []),
    transaction.store.put(merged),
    transaction.done,
  ]);
  return merged;
}

export async function allReviews(): Promise<Review[]> {
  const stored = await (await open()).getAll("reviews");
  return stored.map(parseReview).filter((review) => review !== undefined);
}

/** What is stored in a form that this version cannot read. */
export async function unreadReviews(): Promise<unknown[]> {
  const stored: unknown[] = await (await open()).getAll("reviews");
  return stored.filter((each) => parseReview(each) === undefined);
}

export async function deleteReviews(): Promise<void> {
  await (await open()).clear("reviews");
}
