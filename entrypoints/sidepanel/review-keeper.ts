import { type ReadonlySignal, signal } from "@preact/signals";
import { mergeLogs, type Review } from "../../core/model/review.ts";

/** Where reviews are kept, and what time it is. */
export interface Keeping {
  readonly load: (key: string) => Promise<Review | undefined>;
  /** Returns what is kept now, other panels' lines included. */
  readonly save: (review: Review) => Promise<Review>;
  readonly now: () => string;
}

export interface ReviewKeeper {
  readonly review: ReadonlySignal<Review | undefined>;
  /** False after the browser refused to store it. */
  readonly isKept: ReadonlySignal<boolean>;
  readonly keep: (review: Review) => void;
  readonly drop: () => void;
}

/** The review that is shown, stored after each change; one store at a time, in order. */
export function createReviewKeeper({ save }: Keeping): ReviewKeeper {
  const review = signal<Review | undefined>(undefined);
  const isKept = signal(true);
  let saving: Promise<unknown> = Promise.resolve();
  const store = async (next: Review) => {
    try {
      const kept = await save(next);
      isKept.value = true;
      const shown = review.value;
      if (shown?.key === kept.key) review.value = { ...shown, log: mergeLogs(shown.log, kept.log) };
    } catch (error) {
      // A full disk, a private window: the panel goes on and says so.
      if (!(error instanceof DOMException)) throw error;
      isKept.value = false;
    }
  };
  return {
    review,
    isKept,
    keep: (next) => {
      review.value = next;
      saving = saving.then(() => store(next));
    },
    drop: () => {
      review.value = undefined;
    },
  };
}
