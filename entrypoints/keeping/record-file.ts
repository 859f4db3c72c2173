import {
  type Corrections,
  type Dispute,
  mergeCorrections,
  noCorrections,
} from "../../core/model/corrections.ts";
import type { Review } from "../../core/model/review.ts";
import { writeRecord } from "../../core/wire/review.ts";
import { readCorrections, writeCorrections } from "./corrections.ts";
import { fileName, saveFile } from "./save-file.ts";

/** Hands a review to the browser's downloads, with what was corrected of its document, kept under `key`. */
export async function saveRecord(review: Review, key: string | null): Promise<void> {
  const corrections = key === null ? noCorrections : await readCorrections(key);
  const name = fileName(review.title, ".gouji-review.json");
  saveFile([writeRecord({ review, corrections })], "application/json", name);
}

export interface TakenOver {
  /** Whether the document must be read again. */
  readonly hasChanged: boolean;
  /** Corrections that were not taken over: mine stay until somebody decides. */
  readonly disputes: readonly Dispute[];
}

/** Takes another person's corrections over, as far as mine do not say otherwise. */
export async function takeCorrections(key: string, theirs: Corrections): Promise<TakenOver> {
  const mine = await readCorrections(key);
  const { corrections, disputes } = mergeCorrections(mine, theirs);
  const hasChanged = JSON.stringify(corrections) !== JSON.stringify(mine);
  if (hasChanged) await writeCorrections(key, corrections);
  return { hasChanged, disputes };
}
