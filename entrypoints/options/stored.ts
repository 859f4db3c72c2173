import type { Stored } from "../../components/options/options.ts";
import { parseCorrections, parseReview } from "../../core/wire/review.ts";
import { order } from "../batching/orders.ts";
import { allBatches, deleteBatch, loadItems } from "../keeping/batch-database.ts";
import { allCorrections, deleteCorrections } from "../keeping/corrections.ts";
import { takeCorrections } from "../keeping/record-file.ts";
import { allReviews, deleteReviews, saveReview, unreadReviews } from "../keeping/review-database.ts";

const format = "gouji-reviews";

/** How much of what people did and checked is kept on this device. */
export async function countStored(): Promise<Stored> {
  const [reviews, unread, corrections, batches, estimate] = await Promise.all([
    allReviews(),
    unreadReviews(),
    allCorrections(),
    allBatches(),
    navigator.storage.estimate(),
  ]);
  const items = await Promise.all(batches.map(({ id }) => loadItems(id)));
  return {
    reviews: reviews.length + unread.length,
    decisions: reviews.reduce((sum, { log }) => sum + log.length, 0),
    corrections: Object.keys(corrections).length,
    batches: batches.length,
    documents: items.reduce((sum, { length }) => sum + length, 0),
    bytes: estimate.usage ?? null,
  };
}

/** All of it as one file, also what this version cannot read. The documents of folders stay where they came from. */
export async function storedFile(): Promise<string> {
  const [reviews, unread, corrections, batches] = await Promise.all([
    allReviews(),
    unreadReviews(),
    allCorrections(),
    allBatches(),
  ]);
  const lists = await Promise.all(
    batches.map(async (batch) => ({ batch, items: await loadItems(batch.id) })),
  );
  return `${JSON.stringify({ format, schema: 1, reviews, unread, corrections, batches: lists }, null, 2)}\n`;
}

/** A batch that is running ends first: what it found would be written back. */
export async function deleteStored(): Promise<void> {
  for (const { id, status } of await allBatches()) {
    if (status === "running") await order("cancel", id);
    await deleteBatch(id);
  }
  await Promise.all([deleteReviews(), deleteCorrections()]);
}

interface Found {
  readonly format?: unknown;
  readonly reviews?: unknown;
  readonly corrections?: unknown;
}

function objectIn(file: string): Found {
  try {
    const value: unknown = JSON.parse(file);
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Takes the records and corrections of a file over, beside what is kept. False when it is no such file. */
export async function takeStored(file: string): Promise<boolean> {
  const found = objectIn(file);
  if (found.format !== format || !Array.isArray(found.reviews)) return false;
  for (const each of found.reviews) {
    const review = parseReview(each);
    if (review !== undefined) await saveReview(review);
  }
  for (const [key, each] of Object.entries(found.corrections ?? {})) {
    const corrections = parseCorrections(each);
    if (corrections !== undefined) await takeCorrections(key, corrections);
  }
  return true;
}
