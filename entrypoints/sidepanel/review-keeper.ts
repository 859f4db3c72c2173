import { type ReadonlySignal, signal } from "@preact/signals";
import { mergeReviews } from "../../core/model/merge.ts";
import type { Review } from "../../core/model/review.ts";

/** Where reviews are kept, and what time it is. */
export interface Keeping {
  readonly load: (key: string) => Promise<Review | undefined>;
  /** Returns what is kept now, other panels' lines included. */
  readonly save: (review: Review) => Promise<Review>;
  readonly now: () => string;
  /** The text of the shown document as it is now; undefined when the page has it no more. */
  readonly text: () => Promise<string | undefined>;
}

export interface ReviewKeeper {
  readonly review: ReadonlySignal<Review | undefined>;
  /** False after the browser refused to store or to give back. */
  readonly isKept: ReadonlySignal<boolean>;
  /** Shows an empty review at once, and what was stored under its key as soon as that is known. */
  readonly open: (empty: Review) => Promise<void>;
  /** Shows a review and stores it; one store at a time, in order. */
  readonly keep: (review: Review) => void;
}

/** The review that is shown. Until what was stored is known, changes are only held: storing would overwrite it. */
export function createReviewKeeper({ load, save }: Keeping): ReviewKeeper {
  const review = signal<Review | undefined>(undefined);
  const isKept = signal(true);
  let loaded: string | undefined;
  let saving: Promise<unknown> = Promise.resolve();

  /** A full disk, a private window: the panel goes on and says so. */
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      const result = await work();
      isKept.value = true;
      return result;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      isKept.value = false;
      return undefined;
    }
  };
  const store = async (next: Review) => {
    const kept = await attempt(() => save(next));
    const shown = review.value;
    if (kept !== undefined && shown?.key === kept.key) review.value = mergeReviews(shown, kept);
  };
  return {
    review,
    isKept,
    open: async (empty) => {
      const { key } = empty;
      if (loaded === key) return;
      loaded = undefined;
      if (review.value?.key !== key) review.value = empty;
      const stored = await attempt(() => load(key));
      // Another document may have been shown while the store answered.
      if (review.value?.key !== key || loaded === key) return;
      loaded = key;
      // With what was done before it was known.
      if (stored !== undefined) review.value = mergeReviews(stored, review.value);
    },
    keep: (next) => {
      review.value = next;
      if (loaded === next.key) saving = saving.then(() => store(next));
    },
  };
}
